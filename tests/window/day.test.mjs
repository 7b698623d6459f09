// One workday in the real window, from the first run to the closed day and back: the page as the real
// web engine shows it, the real agent on a simulated clock, and no mouse.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { look } from "./look.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

const desk = Desk.at("2026-11-24T08:55:00Z");
const status = () => desk.agent.call("status");
let page;

before(async () => {
  page = await desk.open();
  await page.run(`document.addEventListener("securitypolicyviolation", (event) =>
    (window.violations ??= []).push(event.violatedDirective + " " + event.blockedURI))`);
});
after(() => desk.leave());

test("the first run asks what a usual day looks like", async () => {
  await desk.on("Welcome");
  await look(desk, "welcome");
  await desk.choose("Change");
  await desk.read("Days you work");
  await look(desk, "welcome-usual");
  await desk.choose("Plan today");
  await desk.on("Plan the day");
});

test("three items and an end make a plan", async () => {
  await look(desk, "morning-empty");
  for (const title of ["Write the migration plan", "Review the onboarding draft", "Fix the import"]) {
    await page.type(title);
    await page.press(Key.enter);
  }
  await look(desk, "morning");
  await page.press("Control+Enter");
  await desk.on("Today");
  const { day, definition, items } = await status();
  assert.equal(day.state, "open", "the day has started");
  assert.equal(definition.text, "all 3 items are ticked, or it is 16:30", "as the first run chose");
  assert.equal(items.length, 3, "all three are there");
  await look(desk, "today-planned");
});

test("focus counts down to the time it is shown", async () => {
  await page.press("f");
  await desk.on("Focus");
  await desk.agent.say("clock", "advance", "20m");
  await desk.read("30:0");
  await look(desk, "focus");
});

test("a thought is parked and an interruption marked without leaving", async () => {
  await page.press("p");
  await page.type("Ask about the invoice");
  await page.press(Key.enter);
  await desk.read("1 parked");
  await until("the session has the keyboard again", () => page.run("return document.activeElement === document.body"));
  await page.press("i");
  await desk.read("Interrupted 1×");
});

test("a held session waits", async () => {
  await page.press(Key.space);
  await desk.read("paused");
  await look(desk, "focus-held");
  await page.press(Key.space);
  await until("it runs again", async () => (await status()).session.state === "running");
});

test("a longer session keeps every minute", async () => {
  await page.press("+");
  await until("its end has moved", async () => (await status()).session.planned_s === 55 * 60);
  await desk.agent.say("clock", "advance", "40m");
  await desk.read("past 55 minutes");
  await look(desk, "focus-over");
  await page.press(Key.enter);
  await desk.on("Today");
  assert.equal((await status()).today.focus_s, 60 * 60, "twenty and forty minutes, the overtime too");
});

test("a break is a break", async () => {
  await page.press("b");
  await desk.on("Break");
  await look(desk, "break");
  await page.press(Key.enter);
  await desk.on("Today");
});

test("a meeting says why it is one", async () => {
  await page.press("m");
  await desk.read("Why in real time?");
  await look(desk, "meeting-sheet");
  await desk.choose("Start now");
  await desk.on("Meeting");
  await desk.agent.say("clock", "advance", "30m");
  await look(desk, "meeting");
  await page.press(Key.enter);
  await desk.on("Today");
  await look(desk, "today");
});

test("sleep inside a session asks one question", async () => {
  await page.press("f");
  await desk.on("Focus");
  await desk.agent.say("clock", "advance", "10m");
  await desk.agent.say("clock", "sleep", "40m");
  await desk.on("A gap");
  await look(desk, "after-sleep");
  await page.press(Key.enter);
  await desk.on("Focus");
  await page.press(Key.enter);
  await desk.on("Today");
});

test("the keys are on a sheet", async () => {
  await page.press("?");
  await desk.read("Show this sheet");
  await look(desk, "keys");
  await page.press(Key.escape);
});

test("settings are one key away", async () => {
  await page.press("Control+,");
  await desk.on("Settings");
  await look(desk, "settings");
  await page.press("t");
  await desk.on("Today");
});

test("ticking the last item is enough", async () => {
  for (const title of ["Write the migration plan", "Review the onboarding draft", "Fix the import"]) {
    await desk.reach(title);
    await page.press("x");
    await until(`“${title}” is ticked`, async () =>
      (await status()).items.find((item) => item.title === title).state === "done");
  }
  await desk.on("Enough.");
  await look(desk, "enough");
});

test("the day is ended in a minute", async () => {
  await page.press("e");
  await desk.on("End the day");
  await desk.read("Ask about the invoice");
  await look(desk, "end");
  await desk.reach("Tomorrow’s first step");
  await page.type("Open the failing fixture");
  await page.press("Control+Enter");
  await desk.on("The day is closed.");
  const { day, first_step: step, shutdown } = await status();
  assert.equal(day.state, "closed", "closed for the agent, too");
  assert.equal(step ?? shutdown.first_step, "Open the failing fixture", "tomorrow starts with it");
  await look(desk, "closed");
});

test("reopening asks for a reason", async () => {
  await page.press("r");
  await desk.read("Say why.");
  await look(desk, "reopen");
  await page.type("A late call");
  await page.press(Key.enter);
  await until("the day is open again", async () => (await status()).day.state !== "closed");
  assert.deepEqual((await status()).day.reopened, ["A late call"], "the reason is remembered");
});

test("the next morning begins with what was left", async () => {
  await page.press("e");
  await desk.on("End the day");
  await page.press("Control+Enter");
  await desk.on("The day is closed.");
  await desk.agent.say("clock", "to", "09:00");
  await desk.on("Plan the day");
  await desk.read("Open the failing fixture");
  await look(desk, "next-morning");
});

test("nothing on any screen broke the content security policy", async () => {
  assert.equal(await page.run("return window.violations ?? null"), null, "nothing was blocked");
});
