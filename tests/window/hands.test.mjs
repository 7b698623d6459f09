// Hands that tremble, rest on a key, or are not the only ones: the real window and the real agent while the
// mouse double-clicks, another face answers first, the agent dies under an open sheet, or midnight comes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";

import { Desk, windowsShown } from "./harness.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

const desk = Desk.at("2026-11-24T09:00:00Z");
const status = () => desk.agent.call("status");
const command = (params) => desk.agent.call("command", params);
let page;

before(async () => {
  await desk.agent.say("plan", "--until", "16:30", "👩🏽‍🚀".repeat(20), "x".repeat(200), "Fix the import");
  await desk.agent.call("change_settings", { welcomed: true });
  page = await desk.open();
  await desk.on("Today");
});
after(() => desk.leave());

/** Double-clicks with the desktop's own mouse in the middle of what a selector finds. */
async function doubleClick(selector) {
  const middle = await page.run(`
    const { x, y, width, height } = document.querySelector(arguments[0]).getBoundingClientRect();
    return [x + width / 2, y + height / 2].map(Math.round).map(String)`, selector);
  const [id] = windowsShown()[0].split(" ");
  const twice = ["--repeat", "2", "--delay", "120", "1"];
  await page.run("addEventListener('dblclick', () => document.body.dataset.twice = 'yes', { once: true })");
  execFileSync("xdotool", ["windowraise", id, "mousemove", "--window", id, ...middle, "click", ...twice]);
  await desk.see("body[data-twice]", "the second click");
}

/** Sleeps for forty minutes inside a session, so that a question is open. */
async function sleepInSession() {
  await page.press("f");
  await desk.on("Focus");
  await desk.agent.say("clock", "advance", "10m");
  await desk.agent.say("clock", "sleep", "40m");
  await desk.on("A gap");
}

test("long words and pictures fit on one screen", async () => {
  const [wide, room] = await page.run("return [document.documentElement.scrollWidth, innerWidth]");
  assert.ok(wide <= room, `nothing is wider than the window: ${wide} of ${room}`);
});

test("a question that another face has answered goes, and its choice with it", async () => {
  await sleepInSession();
  await page.press("f");
  const [gap] = (await status()).gaps;
  await command({ do: "resolve_gap", gap: gap.id, was: "break" });
  await desk.on("Focus");
  await desk.read("Go on");
  assert.equal((await status()).session.state, "paused", "the other face did not let it go on");
});

test("the next question begins with its own answer", async () => {
  await page.press(Key.space);
  await until("it runs", async () => (await status()).session.state === "running");
  await desk.agent.say("clock", "advance", "5m");
  await desk.agent.say("clock", "sleep", "20m");
  await desk.on("A gap");
  assert.equal(await page.run("return document.querySelector('input:checked').value"), "drop");
  assert.equal(await page.run("return document.activeElement.value"), "drop", "and the keyboard is on it");
  await page.press(Key.enter);
  await desk.on("Focus");
});

test("an agent that dies under an open sheet takes no words along", async () => {
  await page.press("p");
  await page.type("ask about space");
  desk.startsAt("2026-11-24T10:15:30Z");
  await desk.agent.kill();
  const { session } = await until("another agent is there", () => desk.agent.call("status"));
  assert.equal(session.kind, "focus", "with the session");
  await desk.see("input.field");
  assert.equal(await page.run("return document.querySelector('input.field').value"), "ask about space");
  // The window listens to the new agent once it shows what another face does there.
  await command({ do: "pause" });
  await desk.read("Go on");
  await page.press(Key.enter);
  await until("the thought is parked", async () => (await status()).parked.length === 1);
});

test("a double click on the way to the end does not close the day", async () => {
  await command({ do: "finish" });
  await desk.on("Today");
  for (const { id } of (await status()).items) await command({ do: "tick_item", item: id });
  await desk.on("Enough.");
  await doubleClick("footer .main");
  await desk.on("End the day");
  assert.equal((await status()).day.state, "enough", "it is looked at first");
});

test("Ctrl+Z in a field takes back words, not the day", async () => {
  const { undo } = await status();
  await desk.reach("Tomorrow’s first step");
  await page.type("Open");
  await page.press("Control+z");
  assert.deepEqual((await status()).undo, undo, "nothing of the day was taken back");
  await desk.on("End the day");
});

test("midnight passes under an open window", async () => {
  await desk.choose("Not yet");
  await desk.on("Enough.");
  await desk.agent.say("clock", "to", "00:30");
  await desk.see("[role=img][aria-label*='00:30']", "half past midnight on the day's arc");
  assert.match(await page.run("return document.querySelector('header').innerText"), /24/, "still the same day");
  assert.equal((await status()).day.date, "2026-11-24", "the day is the person's, not the calendar's");
  await desk.agent.say("clock", "to", "08:00");
  await desk.on("A day without an end");
});
