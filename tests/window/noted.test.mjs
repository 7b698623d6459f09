// Notes and steps in the real window: written by keyboard, kept by the agent, and a link that opens outside, after a
// click and with nothing of Daydone's own surroundings.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

const folder = mkdtempSync(join(tmpdir(), "daydone-noted-"));
const opened = join(folder, "opened");
// The program that a desktop has for addresses, as far as this test looks at it.
const opener = `#!/bin/sh\nprintf '%s %s\\n' "$1" "$WEBKIT_SKIA_ENABLE_CPU_RENDERING" >> ${opened}\n`;
writeFileSync(join(folder, "xdg-open"), opener, { mode: 0o755 });

const desk = Desk.at("2026-11-24T09:00:00Z", { PATH: `${folder}:${process.env.PATH}` });
const item = async () => (await desk.agent.call("status")).items[0];

before(async () => {
  await desk.agent.say("plan", "--until", "16:30", "Fix the import");
  await desk.agent.call("change_settings", { welcomed: true });
  await desk.open();
  await desk.on("Today");
});
after(async () => {
  await desk.leave();
  rmSync(folder, { recursive: true });
});

test("steps and a note are written without a mouse", async () => {
  await desk.page.run("document.querySelector('li input[type=checkbox]').focus()");
  await desk.page.press("n");
  await desk.see("dialog[open] textarea");
  // The first line of the sheet has the keyboard.
  await desk.page.press(..."Find it", Key.enter, ..."Mend it", Key.enter);
  await until("the agent has both steps", async () => (await item()).steps.length === 2);
  await desk.page.press(Key.tab, ..."[issue](https://example.org/214)");
  await desk.page.press(Key.escape);
  await until("the agent has the note", async () => (await item()).note === "[issue](https://example.org/214)");
  await desk.read("0 of 2 steps · Find it");
});

test("a link opens outside after a click, and the page stays", async () => {
  await desk.page.press("n");
  await desk.see("dialog[open] .markdown a");
  const before = await desk.page.run("return location.href");
  assert.throws(() => readFileSync(opened), "nothing was opened unasked");
  await desk.page.run("document.querySelector('.markdown a').click()");
  const said = await until("it is opened", () => {
    try {
      return readFileSync(opened, "utf8");
    } catch {
      return null;
    }
  });
  assert.equal(said, "https://example.org/214 \n");
  assert.equal(await desk.page.run("return location.href"), before);
});
