// How long a window takes until something can be done in it, and what it takes while it is open and
// after it left: Daydone's beside an empty one of the same toolkit. Prints a name and a number a line.
// Usage: node tests/window/bench.mjs AGENT WINDOW EMPTY
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

import { onPrivateDisplay } from "./display.mjs";
import { Desk, processes } from "./harness.mjs";
import { until } from "./until.mjs";

const RUNS = 7;

/** When the page could first be used, on the wall clock; the program sets the mark. */
const SHOWN = `
  const [mark] = performance.getEntriesByName("shown");
  return mark ? performance.timeOrigin + mark.startTime : 0;
`;

await onPrivateDisplay(import.meta.filename, async () => {
  const [agent, window, empty] = process.argv.slice(2).map((path) => resolve(path));
  sent();
  await measured("daydone", window, agent);
  await measured("empty", empty, agent);
  return 0;
});

/** Opens a program's window some times, and tells the middle of each figure. */
async function measured(name, program, agent) {
  const took = [];
  const memory = [];
  const left = [];
  for (let run = 0; run < RUNS; run += 1) {
    const desk = new Desk(agent, { DAYDONE_WINDOW: program });
    try {
      // A person who knows Daydone and has planned the day: the window opens on Today.
      await desk.agent.say("status");
      await desk.agent.call("change_settings", { welcomed: true });
      await desk.agent.call("command", { do: "start_day", items: [{ title: "Write the plan" }] });
      const began = Date.now();
      await desk.open(program);
      const shown = await until("something can be done", () => desk.page.run(SHOWN).then((at) => at || null));
      took.push(shown - began);
      await rest();
      memory.push(proportional(guests(desk.home)));
      await desk.page.close();
      await until("the window has left", () => guests(desk.home).length === 0);
      left.push(proportional(processes(desk.home)));
    } finally {
      await desk.leave();
    }
  }
  tell(`${name} shown`, middle(took) * 1e6);
  tell(`${name} open`, middle(memory));
  tell(`${name} left`, middle(left));
}

/** Everything on a desk but the agent: the window and the web engine's own processes. */
function guests(home) {
  const agents = new Set(processes(home, "daydone\n"));
  return processes(home).filter((pid) => !agents.has(pid) && !isDriver(pid));
}

function isDriver(pid) {
  return nameOf(pid).startsWith("WebKitWebDriver");
}

function nameOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8");
  } catch {
    return "";
  }
}

/** The proportional set size of processes together, in bytes. */
function proportional(pids) {
  const bytes = (pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) * 1024;
    } catch {
      return 0; // It ended while it was looked at.
    }
  };
  return pids.filter((pid) => !isDriver(pid)).reduce((sum, pid) => sum + bytes(pid), 0);
}

/** What the window's page is made of, packed as a network would: what it names to be loaded, and the history. */
function sent() {
  const folder = resolve(import.meta.dirname, "../../ui/dist");
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const packed = (names) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, "assets", name))).length, 0);
  tell("first screen", packed([...page.matchAll(/assets\/([^"]+\.js)"/g)].map(([, name]) => name)));
  tell("history", packed(readdirSync(join(folder, "assets")).filter((name) => /^History.*\.js$/.test(name))));
}

/** A window that has just opened still tidies up. */
function rest() {
  return new Promise((done) => setTimeout(done, 2000));
}

function middle(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function tell(name, value) {
  console.log(`${name}\t${value}`);
}
