// What is written down is set right in the real window, by keyboard alone: a session corrected and the
// correction taken back, a waking question answered, a forgotten day kept open. The agent is the real one,
// on a simulated clock.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { look } from "./look.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

const desk = Desk.at("2026-11-24T09:00:00Z");
const status = () => desk.agent.call("status");
const lived = async (date = null) => (await desk.agent.call("day", { date }))[0];
const firstEnd = async () => (await lived()).sessions[0]?.to;
let page;

before(async () => {
  await desk.agent.say("plan", "--until", "16:30", "Write the migration plan", "Fix the import");
  await desk.agent.call("change_settings", { welcomed: true });
  await desk.agent.say("focus", "50", "1");
  await desk.agent.say("clock", "advance", "60m");
  await desk.agent.say("finish");
  page = await desk.open();
  await desk.on("Today");
});
after(() => desk.leave());

/** Writes over the clock time that has the keyboard, and sends the form it stands in. */
async function writeTime(time) {
  await page.press("Control+a");
  await page.type(time);
  await page.press(Key.enter);
}

test("a day is looked at in detail", async () => {
  await page.press("h");
  await desk.on("History");
  await desk.read("Where the time went");
  await page.press("1");
  await desk.read("Write the migration plan");
  await look(desk, "history");
});

test("a session that ran too long is set right by keyboard", async () => {
  assert.equal(await firstEnd(), "2026-11-24T10:00:00Z", "an hour, as it was lived");
  await desk.choose("Write the migration plan");
  await desk.read("It was no session");
  await look(desk, "correct-session");
  await desk.reach("To");
  await writeTime("0940");
  await until("the session ends when it truly did", async () => (await firstEnd()) === "2026-11-24T09:40:00Z");
  await desk.read("Set right.");
  assert.equal((await status()).today.focus_s, 40 * 60, "and the day counts what is left");
});

test("what cannot be is refused in place, in words", async () => {
  await desk.choose("Write the migration plan");
  await desk.read("It was no session");
  await desk.reach("To");
  await writeTime("0800");
  await desk.read("cannot be");
  await look(desk, "correct-refused");
  await page.press(Key.escape);
  assert.equal(await firstEnd(), "2026-11-24T09:40:00Z", "a refused correction changes nothing");
});

test("Ctrl+Z takes the correction back", async () => {
  await page.press("Control+z");
  await desk.read("Taken back:");
  assert.equal(await firstEnd(), "2026-11-24T10:00:00Z", "the hour is there again");
  await look(desk, "taken-back");
});

test("a waking question is answered, and the day in detail tells of it", async () => {
  await page.press("t");
  await desk.on("Today");
  await page.press("f");
  await desk.on("Focus");
  await desk.agent.say("clock", "advance", "10m");
  await desk.agent.say("clock", "sleep", "40m");
  await desk.on("A gap");
  await page.press("b");
  await page.press(Key.enter);
  await desk.on("Focus");
  await page.press(Key.enter);
  await desk.on("Today");
  const { sessions } = await lived();
  assert.deepEqual(sessions.at(-1).gaps.map(({ cause, was }) => [cause, was]), [["sleep", "break"]]);
  await page.press("h");
  await desk.read("Your computer slept");
  await page.press("t");
  await desk.on("Today");
});

test("a finished session goes on when that is taken back", async () => {
  await page.press("f");
  await desk.on("Focus");
  await page.press(Key.enter);
  await desk.on("Today");
  await desk.read("Finished.");
  await page.press("Control+z");
  await until("the session runs again", async () => (await status()).session?.state === "running");
  await desk.on("Focus");
  await page.press(Key.enter);
  await desk.on("Today");
});

test("a forgotten day is kept open by one key", async () => {
  await desk.agent.say("clock", "to", "08:30");
  await desk.on("A day without an end");
  await look(desk, "forgotten");
  await page.press("k");
  await desk.on("Enough.");
  const { day, forgotten } = await status();
  assert.equal(forgotten, null, "no second question");
  assert.deepEqual([day.date, day.state === "closed"], ["2026-11-24", false], "the day it was goes on");
});
