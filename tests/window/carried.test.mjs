// Things are dragged to another day in the real window: on Today, in the list of what waits, and in the morning's plan;
// each can be taken back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

const desk = Desk.at("2026-11-24T09:00:00Z");
const waiting = async () => (await desk.agent.call("waiting", {})).waiting.map(({ title, due }) => `${title} ${due}`);
const items = async () => (await desk.agent.call("status")).items.filter(({ state }) => state === "open").map(({ title }) => title);
const on = (date) => `.strip [data-day="${date}"]`;

before(async () => {
  await desk.agent.say("plan", "--until", "16:30", "Fix the import", "Answer the audit");
  await desk.agent.say("add", "Invoice #acme 2026-12-03");
  await desk.agent.say("add", "Slides #talk 2026-12-09");
  await desk.agent.call("change_settings", { welcomed: true });
  await desk.open();
  await desk.on("Today");
});
after(() => desk.leave());

test("an item of today is let go over another day, and undo brings it back", async () => {
  await desk.page.hold("li .grip");
  await desk.see(".strip");
  await desk.page.over(on("2026-11-27"));
  await desk.see(`${on("2026-11-27")}.over`);
  await desk.keepPicture("carried-today");
  await desk.page.letGo();
  await until("it waits", async () => (await waiting()).includes("Fix the import 2026-11-27"));
  await desk.page.press("Control+z");
  await until("it is back", async () => (await items()).includes("Fix the import"));
});

test("Escape lets everything be", async () => {
  const before = [await items(), await waiting()];
  await desk.page.hold("li .grip");
  await desk.page.over(on("2026-11-27"));
  await desk.page.press(Key.escape);
  await until("nothing is held", () => desk.page.run("return document.querySelector('.strip') === null"));
  await desk.page.letGo();
  assert.deepEqual([await items(), await waiting()], before);
});

test("what waits stands by week, goes to another day and comes back, and is found by its tag", async () => {
  await desk.page.press("Shift+w");
  await desk.read("Next week");
  await desk.read("Invoice #acme");
  await desk.page.hold("[data-day='2026-12-03'] .grip");
  await desk.page.over("[data-day='2026-12-09']");
  await desk.see("[data-day='2026-12-09'].over");
  await desk.keepPicture("carried-later");
  await desk.page.letGo();
  await until("it waits for the other day", async () => (await waiting()).includes("Invoice #acme 2026-12-09"));
  await desk.page.press("Control+z");
  await until("it waits as before", async () => (await waiting()).includes("Invoice #acme 2026-12-03"));
  await desk.see("[data-day='2026-12-03'] .grip");
  await desk.page.hold("[data-day='2026-12-03'] .grip");
  await desk.page.over(on("2026-11-24"));
  await desk.page.letGo();
  await until("it is on today's list", async () => (await items()).includes("Invoice #acme"));
  await desk.page.press("Control+z");
  await until("it waits again", async () => (await waiting()).includes("Invoice #acme 2026-12-03"));
  // The page hears of it a moment after the agent has it.
  const press = `
    const one = [...document.querySelectorAll(".tags button")].find((one) => one.textContent.includes("acme"));
    one?.click();
    return one !== undefined;
  `;
  await until("the tag is pressed", () => desk.page.run(press));
  await until("only what has the tag is there", () =>
    desk.page.run("const all = document.body.innerText; return all.includes('Invoice') && !all.includes('Slides')"),
  );
});

test("a line of the plan is let go over another day, and undo brings it back", async () => {
  await desk.agent.say("end", "--just-close");
  await desk.agent.call("clock", { move: "advance", seconds: 86_400 });
  await desk.page.press("h");
  await desk.page.run("location.reload()");
  await desk.see("input.line-field");
  await desk.page.type("Write the notes");
  await desk.page.press(Key.enter);
  await desk.see("input[data-line]");
  const lines = () => desk.page.run("return [...document.querySelectorAll('input[data-line]')].map((one) => one.value)");
  const at = (await lines()).indexOf("Write the notes") + 1;
  await desk.page.hold(`li:nth-child(${at}) .ring`);
  await desk.page.over(on("2026-11-30"));
  await desk.keepPicture("carried-plan");
  await desk.page.letGo();
  await until("it waits", async () => (await waiting()).includes("Write the notes 2026-11-30"));
  assert.ok(!(await lines()).includes("Write the notes"), "it is in the plan no longer");
  await desk.page.run("document.activeElement.blur()");
  await desk.page.press("Control+z");
  await until("it is in the plan again", async () => (await lines()).includes("Write the notes"));
  assert.ok(!(await waiting()).includes("Write the notes 2026-11-30"));
});
