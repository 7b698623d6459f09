// Days come in and leave in the real window: a chosen file passes through the page to the agent, whose report is the
// command line's, and what is written lies where the window says.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

const folder = mkdtempSync(join(tmpdir(), "daydone-exchange-"));
// What passes through is looked for here when it is over.
const passing = mkdtempSync(join(tmpdir(), "daydone-passing-"));
const desk = Desk.at("2026-11-24T09:00:00Z", { TMPDIR: passing });
const INPUT = "dialog[open] input[type=file]";

const at = (name, text) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const press = (words) => `
  [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === ${JSON.stringify(words)}).click();
`;
const passed = () => readdirSync(passing).filter((name) => name.startsWith("daydone-"));
const days = () => desk.agent.call("history", { from: "2026-11-01", to: "2026-11-24" }).then(({ days }) => days);

before(async () => {
  await desk.agent.say("plan", "--until", "16:30", "Fix the import");
  await desk.agent.call("change_settings", { welcomed: true });
  await desk.open();
  await desk.on("Today");
  await desk.page.press("Control+,");
  await desk.read("Take in days");
});
after(async () => {
  await desk.leave();
  for (const one of [folder, passing]) rmSync(one, { recursive: true });
});

test("a file is looked at first, with the command line's report, and nothing comes in", async () => {
  const klog = at("work.klg", "2026-11-20\n\t8:00-9:30 Coding\n\n2026-11-23\n\t9:00-10:00 Review\n");
  const said = await desk.agent.say("import", "--dry-run", klog);
  await desk.page.run(press("Choose a file"));
  await desk.see(INPUT);
  await desk.page.chooseFile(INPUT, klog);
  for (const line of said.trim().split("\n")) await desk.read(line);
  assert.equal((await days()).length, 1, "only today is there");
  await desk.keepPicture("import");
  at("work.klg", "2026-11-20\n\t8:00-9:30 Coding\n\n2026-11-19\n\t9:00-9:30 Mail\n\n2026-11-23\n\t9:00-10:00 Review\n");
  await desk.page.chooseFile(INPUT, klog);
  await desk.read("Take in 3 days");
});

test("then it is taken in, and nothing of the file is left behind", async () => {
  await desk.page.run(press("Take in 3 days"));
  await desk.read("3 days taken in.");
  assert.equal((await days()).length, 4);
  await desk.page.press(Key.escape);
  await until("the file is gone", () => passed().length === 0);
});

test("what no program wrote is refused in words, and how it is read can be said", async () => {
  await desk.page.run(press("Choose a file"));
  await desk.see(INPUT);
  await desk.page.chooseFile(INPUT, at("notes.txt", "milk\nbread\n"));
  await desk.read("The file cannot be imported");
  await desk.see("dialog[open] details[open] select");
  assert.equal((await days()).length, 4, "nothing came in");
  await desk.page.press(Key.escape);
});

test("a file that needs several pieces comes whole", async () => {
  const records = [];
  for (let n = 0; n < 100_000; n += 1) records.push(`; ${"a line that klog does not read ".repeat(3)}${n}`);
  const day = "2026-11-17\n\t8:00-9:00 Long\n";
  await desk.page.run(press("Choose a file"));
  await desk.see(INPUT);
  // Its first piece is one day, its last another.
  const text = `${day}${records.join("\n").replaceAll("; ", "\t0m ")}\n\n2026-11-18\n\t8:00-9:00 First\n`;
  assert.ok(text.length > 9_000_000, "three pieces");
  await desk.page.chooseFile(INPUT, at("long.klg", text));
  await desk.read("Take in 2 days");
  await desk.page.press(Key.escape);
  await until("the file is gone", () => passed().length === 0);
});

test("days leave for a file, and come in again as nothing new", async () => {
  await desk.page.run(press("Write…"));
  await desk.see("dialog[open] select");
  await desk.keepPicture("export");
  await desk.page.run(press("Write"));
  await desk.read("4 days written");
  const file = join(desk.agent.home, "exports", "daydone-2026-11-24.json");
  await desk.read(file);
  assert.ok(existsSync(file));
  assert.match(readFileSync(file, "utf8"), /Fix the import/);
  await desk.page.press(Key.escape);
  assert.match(await desk.agent.say("import", "--dry-run", file), /Nothing new in it/);
});
