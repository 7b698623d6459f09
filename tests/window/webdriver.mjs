// The few WebDriver calls these tests need, in plain HTTP: a client library would bring a browser
// downloader and a hundred packages for a dozen requests.

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys that have no letter, as WebDriver names them. */
export const Key = {
  enter: "\uE007", escape: "\uE00C", tab: "\uE004", space: " ", backspace: "\uE003",
  shift: "\uE008", control: "\uE009", alt: "\uE00A", down: "\uE015", up: "\uE013", left: "\uE012", right: "\uE014",
};

/** One WebDriver session: the page inside the real window. */
export class Page {
  #base;

  constructor(base) {
    this.#base = base;
  }

  /** Opens a session on the driver at `port`; it is answered when the program has shown a window. */
  static async open(port, binary) {
    const driver = `http://127.0.0.1:${port}`;
    const options = { "webkitgtk:browserOptions": { binary, args: [] } };
    const made = await call(`${driver}/session`, "POST", { capabilities: { alwaysMatch: options } });
    return new Page(`${driver}/session/${made.sessionId}`);
  }

  close() {
    return call(this.#base, "DELETE");
  }

  /** Runs `script` (a function body) in the page and gives what it returns. */
  run(script, ...args) {
    return call(`${this.#base}/execute/sync`, "POST", { script, args });
  }

  /** As `run`, for a body that calls its last argument when it is done. */
  runAsync(script, ...args) {
    return call(`${this.#base}/execute/async`, "POST", { script, args });
  }

  /** The page as PNG bytes. */
  async picture() {
    return Buffer.from(await call(`${this.#base}/screenshot`, "GET"), "base64");
  }

  /** Presses keys on whatever has the focus; each argument is a key or a chord such as "Control+Enter". */
  async press(...chords) {
    const actions = chords.flatMap((chord) => {
      const keys = chord.length > 1 && chord.includes("+") ? chord.split("+").map(keyOf) : [chord];
      return [
        ...keys.map((value) => ({ type: "keyDown", value })),
        ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
      ];
    });
    await call(`${this.#base}/actions`, "POST", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Types text into whatever has the focus. */
  type(text) {
    return this.press(...text);
  }

  /** Clicks the element a CSS selector finds. */
  async click(selector) {
    await call(`${await this.#element(selector)}/click`, "POST", {});
  }

  /** Presses the pointer on the element that a CSS selector finds, and holds it. */
  async hold(selector) {
    await this.#point([await this.#to(selector), { type: "pointerDown", button: 0 }]);
  }

  /** Moves the held pointer over another element, by a step on the way. */
  async over(selector) {
    const to = await this.#to(selector);
    await this.#point([{ ...to, y: 3 }, to]);
  }

  /** Lets go of it. */
  async letGo() {
    await this.#point([{ type: "pointerUp", button: 0 }]);
  }

  async #to(selector) {
    const found = await call(`${this.#base}/element`, "POST", { using: "css selector", value: selector });
    return { type: "pointerMove", duration: 0, x: 0, y: 0, origin: found };
  }

  async #point(actions) {
    const pointer = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    await call(`${this.#base}/actions`, "POST", { actions: [pointer] });
  }

  /** Chooses a file in the file field that a CSS selector finds, as the system's dialog would. */
  async chooseFile(selector, path) {
    await call(`${await this.#element(selector)}/value`, "POST", { text: path });
  }

  async #element(selector) {
    const found = await call(`${this.#base}/element`, "POST", { using: "css selector", value: selector });
    return `${this.#base}/element/${found[ELEMENT]}`;
  }
}

function keyOf(name) {
  return Key[name.toLowerCase()] ?? name;
}

async function call(url, method, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value?.error}: ${value?.message}`);
  return value;
}
