// One person's desk for one test: a private folder, an agent program, and the real window under
// WebKitWebDriver. Everything started here ends with `leave()`.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { Agent } from "./agent.mjs";
import { until } from "./until.mjs";
import { Page } from "./webdriver.mjs";

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

  constructor(program = agentProgram, env = {}) {
    this.home = mkdtempSync(join(tmpdir(), "daydone-window-"));
    this.env = {
      ...process.env,
      TZ: "Europe/Lisbon",
      LC_ALL: "C.UTF-8",
      NO_AT_BRIDGE: "1",
      TAURI_WEBVIEW_AUTOMATION: "true",
      DAYDONE_HOME: this.home,
      DAYDONE_AGENT: program,
      ...env,
    };
    this.agent = new Agent(this.home, program, this.env);
  }

  /** Opens the window and gives its page; `page` is also kept for the checks. */
  async open() {
    if (!this.#driver) {
      this.#port = await freePort();
      this.#driver = spawn("WebKitWebDriver", [`--port=${this.#port}`], { env: this.env, stdio: "ignore" });
      await until("the driver listens", () => fetch(`http://127.0.0.1:${this.#port}/status`).then(() => true));
    }
    this.page = await Page.open(this.#port, windowProgram);
    return this.page;
  }

  /** Waits until the page shows what a selector names. */
  see(selector, what = selector) {
    return until(`the page shows ${what}`, () =>
      this.page.run("return document.querySelector(arguments[0]) !== null", selector));
  }

  /** Waits until the page says something, wherever. */
  read(text) {
    return until(`the page says “${text}”`, () =>
      this.page.run("return document.body.innerText.includes(arguments[0])", text));
  }

  /** Keeps a picture of the page under a name. */
  async keepPicture(name) {
    mkdirSync(artefacts, { recursive: true });
    writeFileSync(join(artefacts, `${name}.png`), await this.page.picture());
  }

  /** Ends the window, the agent and the driver, and removes the folder. */
  async leave() {
    await this.page?.close().catch(() => {});
    await this.agent.call("quit").catch(() => {});
    this.#driver?.kill();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The windows the desktop shows, each as a line with its frame. */
export function windowsShown() {
  return execFileSync("wmctrl", ["-lG"], { encoding: "utf8" }).split("\n").filter((line) => line.endsWith("Daydone"));
}

/** Presses the close button of the window, as a person would. */
export function pressClose() {
  execFileSync("wmctrl", ["-c", "Daydone"]);
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
