// One person's desk for one test: a private folder, an agent program, and the real window under
// WebKitWebDriver. Everything started here ends with `leave()`.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { Agent } from "./agent.mjs";
import { until } from "./until.mjs";
import { Key, Page } from "./webdriver.mjs";

const root = resolve(import.meta.dirname, "../..");
const target = resolve(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug");

/** The programs under test; `DAYDONE_WINDOW` and `DAYDONE_AGENT` name others. */
export const windowProgram = process.env.DAYDONE_WINDOW ?? join(target, "daydone-window");
export const agentProgram = process.env.DAYDONE_AGENT ?? join(target, "daydone");

/** Where pictures of the real window are kept. */
export const artefacts = process.env.DAYDONE_ARTEFACTS ?? join(root, "tests/artefacts/window");

/** A private folder with everything that runs on it. */
export class Desk {
  #driver;
  #port;

  constructor(program, env = {}) {
    this.home = mkdtempSync(join(tmpdir(), "daydone-window-"));
    this.env = {
      ...process.env,
      TZ: "Europe/Lisbon",
      LANG: "en_GB.UTF-8",
      NO_AT_BRIDGE: "1",
      TAURI_WEBVIEW_AUTOMATION: "true",
      DAYDONE_HOME: this.home,
      DAYDONE_AGENT: program ?? join(this.home, "daydone"),
      DAYDONE_WINDOW: windowProgram,
      ...env,
    };
    this.agent = new Agent(this.home, this.env.DAYDONE_AGENT, this.env);
  }

  /** A desk whose agent lives on a simulated clock, also when the window starts it. */
  static at(instant, env) {
    const desk = new Desk(undefined, env);
    desk.startsAt(instant);
    return desk;
  }

  /** The instant at which the next agent's simulated clock begins. */
  startsAt(instant) {
    const starter = `#!/bin/sh\n[ "$1" = agent ] && set -- agent --clock ${instant}\nexec ${agentProgram} "$@"\n`;
    writeFileSync(this.agent.program, starter, { mode: 0o755 });
  }

  /** Opens the window and gives its page; `page` is also kept for the checks. */
  async open(program = windowProgram) {
    if (!this.#driver) {
      this.#port = await freePort();
      this.#driver = spawn("WebKitWebDriver", [`--port=${this.#port}`], { env: this.env, stdio: "ignore" });
      await until("the driver listens", () => fetch(`http://127.0.0.1:${this.#port}/status`).then(() => true));
    }
    this.page = await Page.open(this.#port, program);
    return this.page;
  }

  /** Waits until the page shows what a selector names. */
  see(selector, what = selector) {
    return until(`the page shows ${what}`, () =>
      this.page.run("return document.querySelector(arguments[0]) !== null", selector));
  }

  /** Waits until the page says something, wherever and in whatever case the style writes it. */
  read(text) {
    return this.#sees(`the page says “${text}”`,
      "return document.body.innerText.toLowerCase().includes(arguments[0])", text.toLowerCase());
  }

  /** Waits until the page is on the screen with this name. */
  on(screen) {
    return this.#sees(`the window is on “${screen}”`,
      "return document.querySelector('main')?.getAttribute('aria-label') === arguments[0]", screen);
  }

  /** Waits for a condition in the page; in vain, it tells what the page says instead. */
  async #sees(what, condition, wanted) {
    try {
      await until(what, () => this.page.run(condition, wanted));
    } catch (error) {
      const text = await this.page.run("return document.body.innerText").catch(String);
      throw new Error(`${error.message}\nThe page says:\n${text}`);
    }
  }

  /** Goes to the control with these words by Tab alone, as a person without a mouse does. */
  async reach(words) {
    for (let steps = 0; steps < 80; steps += 1) {
      const focused = await this.page.run(`
        const one = document.activeElement;
        const label = one.labels?.[0] ?? one;
        return one.getAttribute("aria-label") ?? (one === document.body ? "" : label.innerText);
      `);
      if (focused.toLowerCase().includes(words.toLowerCase())) return;
      await this.page.press(Key.tab);
    }
    throw new Error(`Tab does not lead to “${words}”`);
  }

  /** Goes to the control with these words and presses Enter on it. */
  async choose(words) {
    await this.reach(words);
    await this.page.press(Key.enter);
  }

  /** Keeps a picture of the page under a name. */
  async keepPicture(name, folder = artefacts) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.png`), await this.page.picture());
  }

  /** Ends the window, the agent and the driver, and removes the folder. */
  async leave() {
    await this.page?.close().catch(() => {});
    await this.agent.call("quit").catch(() => {});
    this.#driver?.kill();
    // A window whose session WebDriver has given up would bring its agent back for ever.
    for (const pid of processes(this.home)) process.kill(pid, "SIGKILL");
    await until("nobody lives on the folder any more", () => processes(this.home).length === 0);
    await until("the desktop shows no window of the dead", () => windowOwners().every(isAlive));
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The windows the desktop shows, each as a line with its frame. */
export function windowsShown() {
  return execFileSync("wmctrl", ["-lG"], { encoding: "utf8" }).split("\n").filter((line) => line.endsWith("Daydone"));
}

/** The processes whose windows the desktop lists; a busy one lists a window a little longer than it lives. */
function windowOwners() {
  const lines = execFileSync("wmctrl", ["-lp"], { encoding: "utf8" }).split("\n").filter(Boolean);
  return lines.map((line) => Number(line.split(/\s+/)[2]));
}

/** Whether a process still has a memory; one that ended and waits for its parent has none. */
function isAlive(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`).length > 0;
  } catch {
    return false;
  }
}

/** Presses the close button of the window, as a person would. */
export function pressClose() {
  execFileSync("wmctrl", ["-c", "Daydone"]);
}

/** The processes that live on a folder and whose name begins so, by their ids. */
export function processes(home, name = "") {
  return readdirSync("/proc").filter((entry) => /^\d+$/.test(entry) && livesOn(entry, home, name)).map(Number);
}

function livesOn(pid, home, name) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").startsWith(name) &&
      readFileSync(`/proc/${pid}/environ`, "utf8").includes(`DAYDONE_HOME=${home}`);
  } catch {
    return false; // It ended while it was looked at.
  }
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().on("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
