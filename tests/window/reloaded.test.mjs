// The page is loaded again in the middle of a sentence: the page after it has every word that was typed, and not those
// that the window was given when it began.
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { until } from "./until.mjs";

const desk = Desk.at("2026-11-24T09:00:00Z");

before(async () => {
  await desk.agent.say("plan", "--until", "16:30", "Fix the import");
  await desk.agent.call("change_settings", { welcomed: true });
  await desk.agent.call("keep_draft", { field: "item", text: "Ask" });
  await desk.open();
  await desk.on("Today");
});
after(() => desk.leave());

/** The agent has these words of the field. */
const kept = (text) =>
  until(`the agent has “${text}”`, async () => (await desk.agent.call("drafts")).some((one) => one.text === text));
const shown = (text) =>
  until(`the field shows “${text}”`, () =>
    desk.page.run("return document.querySelector('input[placeholder]')?.value === arguments[0]", text));

test("a page that is loaded again has the words that were typed since the window began", async () => {
  await shown("Ask");
  await desk.page.run("document.querySelector('input[placeholder]').focus()");
  await desk.page.press("a");
  await kept("Aska");
  await desk.page.run("window.before = true; location.reload()");
  await until("it is another page", () => desk.page.run("return window.before !== true"));
  await desk.on("Today");
  await shown("Aska");
});
