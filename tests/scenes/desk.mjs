// The real agent on a private desk: a home folder of its own, no bus, a clock that moves only on
// request. A script brings the day into a state; the recorder asks from there.
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

import { Agent } from "../window/agent.mjs";
import { until } from "../window/until.mjs";

const root = resolve(import.meta.dirname, "../..");
const target = resolve(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug");

/** The agent that is recorded, built with the simulated clock. */
const program = process.env.DAYDONE_AGENT ?? join(target, "daydone");

const DATA = ".local/share/daydone";
const NOWHERE = "unix:path=/nowhere";

/** Desks that were not left yet. */
const open = new Set();

/** Leaves every desk, also those that an error left behind. */
export async function leaveAll() {
  for (const desk of open) await desk.leaves();
}

// Also when the recorder itself fails, or a test runner ends its worker.
process.on("exit", () => {
  for (const desk of open) desk.vanishes();
});

/** One home folder and the agent in it. */
export class Desk {
  #process = null;
  #agent = null;

  /** A new home; `from` is a home to begin with a copy of. */
  constructor(from = null) {
    this.home = mkdtempSync(join(tmpdir(), "dd-"));
    open.add(this);
    if (from) cpSync(from, this.home, { recursive: true });
    mkdirSync(join(this.home, "bin"), { recursive: true });
  }

  /** Where the agent keeps everything. */
  get folder() {
    return this.own ? join(this.home, "own") : join(this.home, DATA);
  }

  /** Writes a program that the agent finds by its name. */
  gives(name, lines) {
    const file = join(this.home, "bin", name);
    writeFileSync(file, `#!/bin/sh\n${lines}\n`);
    chmodSync(file, 0o755);
  }

  /** Adds a line to the settings file that the agent cannot read, and waits until it has tried. */
  async breaks(line) {
    appendFileSync(join(this.home, ".config/daydone/settings.toml"), `\n${line}\n`);
    await until("the agent looks at its settings", async () => (await this.call("settings")).problem);
  }

  /** Makes hooks of a mode and a line, switches them on by hand, and waits until that of the state has run. */
  async hooks(files) {
    const config = join(this.home, ".config/daydone");
    for (const [name, [mode, line]] of Object.entries(files)) {
      const file = join(config, "hooks", name);
      mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
      writeFileSync(file, `#!/bin/sh\n${line}\n`);
      chmodSync(file, mode);
    }
    const settings = join(config, "settings.toml");
    writeFileSync(settings, readFileSync(settings, "utf8").replace("hooks = false", "hooks = true"));
    const hasRun = ({ hook, ran_at }) => hook !== "state" || ran_at !== null;
    await until("the hooks of the state have run", async () => (await this.call("hooks")).hooks.every(hasRun));
  }

  /** Writes a file at home. */
  keeps(name, text) {
    mkdirSync(dirname(join(this.home, name)), { recursive: true });
    writeFileSync(join(this.home, name), text);
  }

  /** Waits until the calendars of the settings announce so many meetings of this day. */
  foresees(count) {
    return until(`${count} meetings are foreseen`, async () => (await this.call("status")).foreseen.length === count);
  }

  /** Waits until each calendar of the settings was looked at. */
  reads() {
    const unread = ({ about, health, says }) => about.startsWith("calendar_") && health === "missing" && says.endsWith("not read yet.");
    return until("the calendars are read", async () => {
      const { calendars } = await this.call("settings");
      const { findings } = await this.call("doctor");
      const told = findings.filter(({ about }) => about.startsWith("calendar_"));
      return told.length === calendars.length && !told.some(unread);
    });
  }

  /** Starts the agent at an instant. `own`: in a folder of its own, as `DAYDONE_HOME` makes it. */
  async start(instant, { zone = "Europe/Lisbon", own = false } = {}) {
    this.own = own;
    this.env = {
      HOME: this.home,
      PATH: `${join(this.home, "bin")}:/usr/bin:/bin`,
      TZ: zone,
      LANG: "en_GB.UTF-8",
      DBUS_SESSION_BUS_ADDRESS: NOWHERE,
      DBUS_SYSTEM_BUS_ADDRESS: NOWHERE,
      ...(own ? { DAYDONE_HOME: this.folder } : {}),
    };
    const words = ["agent", "--clock", instant, "--zone", zone];
    this.#process = spawn(program, words, { env: this.env, stdio: "ignore" });
    this.#agent = new Agent(this.folder, program, this.env);
    const isThere = () => this.#agent.isThere();
    await until(`${program} answers`, async () => this.#process.exitCode !== null || isThere());
    if (!(await isThere())) throw new Error(`${program} ${words.join(" ")} left at once`);
  }

  /** One call; gives its result, throws `Refused`. */
  call(method, params) {
    return this.#agent.call(method, params);
  }

  /** Does something that must be granted; gives the picture after it. */
  does(what, rest = {}) {
    return this.call("command", { do: what, ...rest });
  }

  /** Lets time pass until the day's zone next shows a clock time: `09:20`, or `15:00:36`. */
  async until(time) {
    const seconds = Number(time.slice(6) || 0);
    const { at, day } = await this.call("status");
    const shows = new Date(at).toLocaleTimeString("en-GB", { timeZone: day.zone });
    if (shows === (time.length === 5 ? `${time}:00` : time)) return null;
    const shown = await this.call("clock", { move: "to", time: time.slice(0, 5) });
    return seconds ? this.call("clock", { move: "advance", seconds }) : shown;
  }

  /** The computer sleeps for so many minutes. */
  sleeps(minutes) {
    return this.call("clock", { move: "sleep", seconds: minutes * 60 });
  }

  /** What `daydone …` prints. */
  says(...words) {
    return execFileSync(program, words, { env: this.env, encoding: "utf8", maxBuffer: 1 << 28 });
  }

  /** Ends the agent, in peace or as a crash would. */
  async ends({ crash = false } = {}) {
    const running = this.#process;
    if (!running) return;
    const gone = new Promise((left) => running.once("exit", left));
    if (crash) running.kill("SIGKILL");
    else this.call("quit").catch(() => {});
    await gone;
    this.#process = null;
  }

  /** Ends the agent and takes the home away. */
  async leaves() {
    await this.ends({ crash: true });
    rmSync(this.home, { recursive: true, force: true });
    open.delete(this);
  }

  /** The same at once, for the end of this process. */
  vanishes() {
    this.#process?.kill("SIGKILL");
    rmSync(this.home, { recursive: true, force: true });
  }
}
