// Text that was typed and not sent yet, by the name of its field. The agent keeps it: the window leaves
// when it is closed, and may die in the middle of a word. What was sent is forgotten.
import type { Host, Stop } from "../host";
import type { Draft } from "../protocol";

/** How long the keyboard rests before a draft goes to the agent. */
const REST_MS = 200;

/** Every text of this window that is not sent yet. */
export class Drafts {
  #texts = $state<Record<string, string>>({});
  /** What the agent has. */
  #kept: Record<string, string> = {};
  #host: Host | null = null;
  #loaded = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** The drafts on their way to the agent; the next ones wait for them, so that none overtakes. */
  #sending: Promise<void> = Promise.resolve();

  /** What stands in a field; `otherwise` where nothing was typed. */
  text(field: string, otherwise = ""): string {
    return this.#texts[field] ?? otherwise;
  }

  /** Notes what stands in a field. A text that is like `untouched` is no draft. */
  write(field: string, text: string, untouched = ""): void {
    if (text === untouched) delete this.#texts[field];
    else this.#texts[field] = text;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Forgets a field's text: it was sent, or the person let go of it. */
  forget(field: string): void {
    delete this.#texts[field];
    void this.flush();
  }

  /** Takes the text out of a line that stays for the next one. What is typed then is another text. */
  lift(field: string): string {
    const text = this.text(field);
    this.write(field, "");
    return text;
  }

  /** Puts a text back that could not be sent, before what was typed since. */
  putBack(field: string, text: string): void {
    this.write(field, [text, this.text(field)].filter((part) => part !== "").join(" "));
  }

  /** Works with this agent from now on, and sends what is unsent when the page goes. */
  follow(host: Host): Stop {
    this.#host = host;
    const leaving = () => void this.flush();
    const hidden = () => document.hidden && leaving();
    addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      removeEventListener("pagehide", leaving);
      document.removeEventListener("visibilitychange", hidden);
    };
  }

  /** Asks the agent, once, for what it has kept. Throws a `WireError`. */
  async load(): Promise<void> {
    if (this.#loaded || !this.#host) return;
    this.take(await this.#host.request({ method: "drafts" }));
  }

  /** Takes up what the agent has kept, once. What was typed meanwhile stays. */
  take(drafts: Draft[]): void {
    this.#kept = Object.fromEntries(drafts.map(({ field, text }) => [field, text]));
    this.#texts = { ...this.#kept, ...this.#texts };
    this.#loaded = true;
  }

  /** Sends what has changed since it was sent. Without an agent it stays unsent until the next time. */
  flush(): Promise<void> {
    clearTimeout(this.#resting);
    this.#sending = this.#sending.then(() => this.#send());
    return this.#sending;
  }

  /** Forgets everything, here only. For tests. */
  reset(): void {
    clearTimeout(this.#resting);
    this.#texts = {};
    this.#kept = {};
    this.#loaded = false;
    this.#host = null;
  }

  async #send(): Promise<void> {
    const host = this.#host;
    if (!host || !this.#loaded) return;
    const fields = new Set([...Object.keys(this.#kept), ...Object.keys(this.#texts)]);
    for (const field of fields) {
      const text = this.#texts[field] ?? "";
      if (text === (this.#kept[field] ?? "")) continue;
      try {
        await host.request({ method: "keep_draft", params: { field, text } });
      } catch {
        return;
      }
      this.#kept[field] = text;
    }
  }
}

/** The drafts of this window. */
export const drafts = new Drafts();
