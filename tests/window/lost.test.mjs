// The agent goes in the middle of a session and cannot be brought back for a while: the window says so,
// keeps the last picture, and finds the session again when the agent is there.
import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { lookWithoutAgent } from "./look.mjs";
import { until } from "./until.mjs";

const desk = Desk.at("2026-11-24T09:00:00Z");
const alone = new Desk("/nowhere/daydone");
const lost = "Daydone is not answering.";

before(async () => {
  await desk.agent.say("plan", "--until", "16:30", "Write the migration plan", "Fix the import");
  await desk.agent.call("change_settings", { welcomed: true });
  await desk.open();
  await desk.on("Today");
});
after(async () => {
  await desk.leave();
  await alone.leave();
});

test("a killed agent loses no minute of the session", async () => {
  await desk.page.press("f");
  await desk.on("Focus");
  await desk.agent.say("clock", "advance", "10m");
  desk.startsAt("2026-11-24T09:10:00Z");
  await desk.agent.kill();
  const { session } = await until("another agent has the session", () => desk.agent.call("status"));
  assert.equal(session.kind, "focus", "it goes on");
  assert.ok(session.worked_s >= 600, `the ten minutes are there: ${session.worked_s} s`);
  await desk.on("Focus");
});

test("an agent that does not come back is said to be missing", async () => {
  chmodSync(desk.agent.program, 0o000);
  await desk.agent.kill();
  await desk.read(lost);
  await lookWithoutAgent(desk, "lost");
});

test("the notice goes when the agent is back", async () => {
  chmodSync(desk.agent.program, 0o755);
  await until("the notice is gone", () =>
    desk.page.run("return !document.body.innerText.includes(arguments[0])", lost));
  await desk.on("Focus");
});

test("a window without any agent says so, and why", async () => {
  await desk.page.close();
  await alone.open();
  await alone.read(lost);
  await alone.read("could not be started");
  await lookWithoutAgent(alone, "no-agent");
});
