// A Saturday evening at 18:47: a person opens Daydone for the first time, uses it for the rest of the day
// and closes the day. Once with the keyboard alone, once with the mouse alone, in the real window.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { Desk } from "./harness.mjs";
import { look } from "./look.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

const FIRST = "2026-11-28T18:47:00Z";

describe("with the keyboard alone", () => {
  const desk = Desk.at(FIRST);
  const status = () => desk.agent.call("status");
  let page;

  before(async () => {
    page = await desk.open();
  });
  after(() => desk.leave());

  test("Enter leads over three screens to the ring", async () => {
    await desk.on("Welcome");
    await look(desk, "saturday-welcome");
    await page.press(Key.enter);
    await desk.on("Plan the day");
    await desk.read("21:00");
    await look(desk, "saturday-plan");
    await page.type("Meet the landlord's letter, be brief");
    await page.press(Key.enter);
    await page.press(Key.enter);
    await desk.on("Today");
    const { day, ends_at: ends, items } = await status();
    assert.equal(day.state, "open", "it is not over before its first act");
    assert.equal(ends, "2026-11-28T21:00:00Z", "its end lies ahead");
    assert.deepEqual(items.map(({ title }) => title), ["Meet the landlord's letter, be brief"]);
    await until("the main action has the keyboard", () =>
      page.run("return document.activeElement?.innerText.includes('Start focus')"));
    await look(desk, "saturday-today");
    await page.press(Key.enter);
    await desk.on("Focus");
    await look(desk, "saturday-focus");
  });

  test("a meeting comes between, and the session waits", async () => {
    await desk.agent.say("clock", "advance", "10m");
    await page.press("m");
    await desk.read("Start now");
    await page.press(Key.enter);
    await desk.on("Meeting");
    await desk.agent.say("clock", "advance", "10m");
    await page.press(Key.enter);
    await desk.on("Focus");
    await desk.read("The meeting is over.");
    await page.press(Key.escape);
    await until("the line is put away", () =>
      page.run("return !document.body.innerText.includes('The meeting is over.')"));
    await page.press(Key.space);
    await until("it runs again", async () => (await status()).session.state === "running");
    await page.press(Key.enter);
    await desk.on("Today");
  });

  test("the end of the day is left by Escape and loses nothing", async () => {
    await page.press("e");
    await desk.on("End the day");
    await page.type("the second page");
    await page.press(Key.escape);
    await desk.on("Today");
    assert.equal((await status()).day.state, "open", "not yet");
    await page.press("e");
    await desk.on("End the day");
    const step = await page.run("return document.querySelector('input.sentence').value");
    assert.equal(step, "the second page", "the words are there");
    await look(desk, "saturday-end");
    await page.press("Control+Enter");
    await desk.on("The day is closed.");
    await desk.read("Monday starts with");
    await look(desk, "saturday-closed");
  });

  test("a thought of the night is taken and waits", async () => {
    await page.press("p");
    await page.type("ask for the key");
    await page.press(Key.enter);
    await desk.read("Parked until Monday.");
    const { day, parked } = await status();
    assert.equal(day.state, "closed", "the day stays closed");
    assert.deepEqual(parked.map(({ text }) => text), ["ask for the key"]);
  });
});

describe("with the mouse alone", () => {
  const desk = Desk.at(FIRST);
  const status = () => desk.agent.call("status");
  let page;

  before(async () => {
    page = await desk.open();
  });
  after(() => desk.leave());

  /** Clicks the control with these words. */
  async function click(words) {
    await until(`“${words}” can be clicked`, () => page.run(`
      for (const one of document.querySelectorAll("[data-clicked]")) delete one.dataset.clicked;
      const room = document.querySelector("dialog[open]") ?? document;
      const all = [...room.querySelectorAll("button, label")];
      const found = all.find((one) => (one.getAttribute("aria-label") ?? one.innerText).includes(arguments[0]));
      if (found) found.dataset.clicked = "yes";
      return found !== undefined;
    `, words));
    await page.click("[data-clicked]");
  }

  test("four clicks lead to the ring", async () => {
    await desk.on("Welcome");
    await click("Plan today");
    await desk.on("Plan the day");
    await page.type("Send the form");
    await click("Start the day");
    await desk.on("Today");
    await click("Start focus");
    await desk.on("Focus");
    assert.equal((await status()).session.kind, "focus");
  });

  test("the day is closed with what was done", async () => {
    await desk.agent.say("clock", "advance", "30m");
    await click("End the day");
    await desk.on("End the day");
    await click("Done");
    await until("the hand-off shows it", () =>
      page.run("return document.querySelector('dd').innerText.includes('Send the form')"));
    await click("Close the day");
    await desk.on("The day is closed.");
    const { day, items } = await status();
    assert.equal(day.state, "closed");
    assert.equal(items[0].state, "done", "ticked with the close");
    assert.notEqual(day.enough_at, null, "which made the day enough");
  });

  test("taking the day off is one click on a usual day off", async () => {
    await desk.agent.say("clock", "to", "10:00");
    await desk.on("Plan the day");
    await desk.read("Today is usually a day off.");
    await look(desk, "sunday-plan");
    await click("Take the day off");
    await until("the day is a day off", async () => (await status()).day.day_off);
  });
});
