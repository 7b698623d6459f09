// Agent and window come and go together, without WebDriver in between: the agent opens the window that
// was asked for from the command line, and takes it along when the person quits.
import assert from "node:assert/strict";
import { after, test } from "node:test";

import { Desk, pressClose, processes, windowsShown } from "./harness.mjs";
import { until } from "./until.mjs";

const desk = Desk.at("2026-11-24T09:00:00Z");
const windows = () => processes(desk.home, "daydone-window");
after(() => desk.leave());

test("the command line opens the window", async () => {
  await desk.agent.say("open");
  await until("a window is shown", () => windowsShown().length === 1);
});

test("asked again, the same window comes forward", async () => {
  const [first] = windows();
  pressClose();
  await until("the window is gone from the desktop", () => windowsShown().length === 0);
  await desk.agent.say("open");
  await until("the window is back", () => windowsShown().length === 1);
  assert.deepEqual(windows(), [first], "no second process was started");
});

test("quitting takes window and agent along", async () => {
  await desk.agent.say("quit");
  await until("the window has left", () => windows().length === 0);
  assert.equal(await desk.agent.isThere(), false, "the agent has left, and nobody brought it back");
});
