// A rhythm of sessions and breaks in the real window: chosen in the settings by keyboard, then a session whose break
// begins by itself and is over by itself; and one that is only offered.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

const desk = Desk.at("2026-11-24T09:00:00Z");
const minutes = (count) => desk.agent.call("clock", { move: "advance", seconds: 60 * count });
const setting = async (name) => (await desk.agent.call("settings"))[name];

before(async () => {
  await desk.agent.say("plan", "--items", "2", "Fix the import", "Answer the audit");
  await desk.agent.call("change_settings", { welcomed: true });
  await desk.open();
  await desk.on("Today");
});
after(() => desk.leave());

test("the rhythm and the bell are chosen by keyboard", async () => {
  await desk.page.press("Control+,");
  await desk.on("Settings");
  await desk.page.run("document.querySelector('input[name=break-rhythm]:checked').focus()");
  await desk.page.press(Key.right, Key.right);
  await until("a break begins", async () => (await setting("break_rhythm")) === "start");
  await desk.page.run(`document.querySelector('[role=spinbutton][aria-label="Bell"]').focus()`);
  await desk.page.press(Key.up, Key.up);
  await until("the bell is on", async () => (await setting("bell")) === 20);
  await desk.keepPicture("rhythm-settings");
  await desk.page.press("t");
  await desk.on("Today");
});

test("a session ends as planned and its break begins, then the day goes on", async () => {
  await desk.agent.say("focus", "25", "1");
  await desk.on("Focus");
  await minutes(25);
  await desk.on("Break");
  await desk.keepPicture("rhythm-break");
  await minutes(10);
  await desk.on("Today");
  assert.equal((await desk.agent.call("status")).session, null);
});

test("a break that is only offered stands where it is taken, with its length", async () => {
  await desk.agent.call("change_settings", { break_rhythm: "offer" });
  await desk.agent.say("focus", "25", "1");
  await desk.on("Focus");
  await minutes(25);
  await desk.agent.say("finish");
  await desk.on("Today");
  await desk.read("Take a break of 10 min");
  await desk.keepPicture("rhythm-offered");
  await minutes(10);
  await until("it is due no longer", () =>
    desk.page.run("return !document.body.innerText.includes('Take a break of')"),
  );
});
