// Days that are over, in the real window, by keyboard alone: the week and its table, the year, words that
// are found, and the same numbers as the agent gives. The agent is the real one, on a simulated clock.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { look } from "./look.mjs";
import { Key } from "./webdriver.mjs";

const desk = Desk.at("2026-11-24T09:00:00Z");
let page;

const history = (from, to) => desk.agent.call("history", { from, to, filter: null });
/** The cells of the page's first table, row by row. */
const rows = () =>
  page.run("return [...document.querySelector('tbody').rows].map((row) => [...row.cells].map((cell) => cell.innerText))");

/** A day with one item ticked, closed. */
async function live(title, minutes) {
  await desk.agent.say("plan", "--until", "16:30", title);
  await desk.agent.say("focus", minutes, "1");
  await desk.agent.say("clock", "advance", `${minutes}m`);
  await desk.agent.say("finish");
  await desk.agent.say("done", "1");
  await desk.agent.say("end", "--just-close");
}

before(async () => {
  await desk.agent.say("status");
  await desk.agent.call("change_settings", { welcomed: true });
  await live("Write the migration plan #writing", "50");
  await desk.agent.say("clock", "advance", "24h");
  await live("Fix the import", "30");
  page = await desk.open();
  await desk.read("The day is closed.");
});
after(() => desk.leave());

test("a week is seen at a glance", async () => {
  await page.press("h");
  await desk.on("History");
  await desk.read("2 of 2 days were enough");
  await desk.read("1 h 20 of focus");
  await look(desk, "history-week");
});

test("its table says what the agent says", async () => {
  await page.press("v");
  await desk.see("table");
  const { days } = await history("2026-11-23", "2026-11-29");
  const told = (await rows()).filter((cells) => cells[2] !== "0 min");
  assert.deepEqual(told.map((cells) => cells[2]), days.map(({ focus_s }) => `${focus_s / 60} min`));
  assert.deepEqual(told.map((cells) => cells[1]), ["enough", "enough"]);
  await look(desk, "history-week-table");
  await page.press("v");
});

test("month, year and trends are a key away", async () => {
  for (const [key, name, shows] of [
    ["3", "month", "November 2026"],
    ["4", "year", "Days that were enough"],
    ["5", "trends", "The day ends at"],
  ]) {
    await page.press(key);
    await desk.read(shows);
    await look(desk, `history-${name}`);
  }
});

test("words lead to their day, however they are written", async () => {
  await page.press("/");
  await page.type("migra");
  await desk.read("Found once.");
  await look(desk, "history-find");
  await desk.choose("migration plan");
  await desk.see("article");
  await desk.read("Enough at 09:50.");
});

test("only what carries a tag is counted, and it is said", async () => {
  await page.press("/");
  await page.type("#writing");
  await page.press(Key.enter);
  await desk.read("Only “#writing” counts here.");
  await desk.read("50 min of focus");
  await desk.choose("Count everything");
  await desk.read("1 h 20 of focus");
});

test("the week is looked back on, on one page", async () => {
  await page.press("r");
  await desk.read("The week in numbers");
  await desk.read("Fix the import");
  await look(desk, "history-review");
});
