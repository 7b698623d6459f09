// Everything worth looking at: every scene, and what only a key or a click brings to light (the sheets,
// the screens one goes to). The tools beside this file walk through all of it by name.

import { readdirSync, readFileSync } from "node:fs";

const SHEET = "dialog[open]";

const press = (key) => (page) => page.keyboard.press(key);
const write = (words) => (page) => page.keyboard.type(words);
// An item bears the same words as its session, further down.
const click = (name) => (page) => page.getByRole("button", { name }).first().click();
const pick = (words) => (page) => page.getByText(words).first().click();
const fill = (label, words) => (page) => page.getByLabel(label, { exact: true }).first().fill(words);
const back = async (page) => {
  // Held with Alt, so that a line that takes letters does not take this one.
  await page.keyboard.press("Alt+h");
  await page.locator("main .views").waitFor();
};
/** The day that goes on, and the Monday before it. */
const today = async (page) => {
  await back(page);
  await page.keyboard.press("1");
};
const oneDay = async (page) => {
  await today(page);
  await page.locator("main article").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("heading", { level: 1, name: /^Monday/ }).waitFor();
};
/** A day so many weeks and days before Tuesday. */
const ago = (weeks, days) => async (page) => {
  await back(page);
  await page.locator("main .bars").waitFor();
  for (let week = 0; week < weeks; week += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("1");
  for (let day = 0; day < days; day += 1) await page.keyboard.press("ArrowLeft");
};
const hover = (name) => (page) => page.getByRole("button", { name }).hover();
const reach = (what) => (page) => page.locator(what).focus();
const yearsAgo = [
  press("d"),
  (page) => page.getByRole("combobox", { name: "Year" }).selectOption("2011"),
  (page) => page.locator("dialog td button:not(:disabled)").nth(20).click(),
];
const asked = (page) => page.locator("main .question .asked").waitFor();
const finished = (page) => page.locator("main h1").waitFor();
const stand = (name) => (page) => page.getByRole("checkbox", { name }).focus();

/** A sight behind a scene: the acts that lead there and what must then be seen. */
const behind = {
  end: ["end", "main .sums", press("e")],
  "end-later": ["end", "li li select", press("e"), pick("Later")],
  "end-hand-over": ["end", "li li input.field", press("e"), pick("Hand over")],
  settings: ["settings", ".sections", press("Control+,")],
  "settings-announced": ["settings-announced", ".below .trouble", press("Control+,")],
  "settings-places": ["settings", ".hours", press("Control+,"), click("Add their hours: Asia/Tokyo")],
  "settings-hooks": ["settings-hooks", ".hooks li", press("Control+,")],
  "settings-no-away": ["settings-no-away", ".sections", press("Control+,")],
  "settings-own-folder": ["settings-own-folder", ".sections", press("Control+,")],
  "settings-backed-up": ["settings", ".told:not(:empty)", press("Control+,"), click("Back up")],
  "settings-no-files": ["settings-no-files", ".says.said", press("Control+,"), click("Open the data folder")],
  "settings-disk-full": ["settings-disk-full", ".says.said", press("Control+,"), click("Back up")],
  "settings-broken": ["settings-broken", ".problem", press("Control+,")],
  strip: ["focus", "main .line", press("k")],
  "welcome-calendars": ["welcome-calendars", "[role=switch]"],
  "welcome-usual": ["welcome", "[type=checkbox]", click("Change")],
  "saturday-written": ["saturday", "main .line-field", write("Send the form")],
  "end-done": ["end", "main .sums", press("e"), pick("Done")],
  "end-long": ["end-long", "main .sums", press("e")],
  "sheet-start-long": ["today-long", SHEET, click("Another length, or another item")],
  "sheet-item-long": ["today-long", SHEET, stand(/Write down/), press(".")],
  "sheet-turn-long": ["focus-long", SHEET, pick("Write down")],
  "sheet-park-closed": ["closed", SHEET, press("p")],
  "sheet-meeting-focus": ["focus", SHEET, press("m")],
  history: ["history", "main .bars", back],
  "history-table": ["history", "main table", back, press("v")],
  "history-week-one": ["history-one", "main .bars", back],
  "history-week-rest": ["history-rest", "main .bars", back],
  "history-week-empty": ["history-empty", "main .said", back],
  "history-twice": ["history-twice", "main .bars", back, press("ArrowLeft")],
  "history-month": ["history", "main .narrow", back, press("3")],
  "history-year": ["history", "main .map", back, press("4")],
  "history-year-table": ["history", "main table", back, press("4"), press("v")],
  "history-year-one": ["history-monday", "main .map", back, press("4")],
  "history-trends": ["history", "main li svg", back, press("5")],
  "history-trends-table": ["history", "main table", back, press("5"), press("v")],
  "history-trends-empty": ["history-empty", "main .nothing", back, press("5")],
  "history-review": ["history", "main table", back, press("r")],
  "history-question": ["closed-week", "main .question .asked", click("Look back on the week")],
  "history-trying": ["closed-week", "main .text-action", click("Look back on the week"), asked, press("w")],
  "history-kept": [
    "closed-week",
    "main .told:not(:empty)",
    click("Look back on the week"),
    asked,
    press("k"),
  ],
  "history-tried": ["week-tried", "main .question .figure", click("Look back on the week")],
  "history-judged": [
    "week-tried",
    "main .told:not(:empty)",
    click("Look back on the week"),
    asked,
    press("l"),
  ],
  "history-announced": ["history-announced", "main .bars", back],
  "history-announced-review": ["history-announced", "main .part", back, press("r")],
  "history-numbers": ["history", "main details[open]", back, pick("from 20 days")],
  "history-find": ["history", "main mark", back, press("/"), write("re")],
  "history-find-nothing": ["history", "main search", back, press("/"), write("zebra")],
  "history-only": ["history", "main .only", back, press("/"), write("#writing"), press("Enter")],
  "history-only-nothing": ["history", "main .only", back, press("/"), write("zebra"), press("Enter")],
  "history-told": ["history", "main .told", back, hover(/^Monday 23.*focus/)],
  "history-told-square": ["history", "main .told", back, press("4"), reach("main .map button[tabindex='0']")],
  "history-long-ago": ["history-years", "main .bars", back, ...yearsAgo],
  "history-long-ago-day": ["history-years", "main article", back, ...yearsAgo, press("1")],
  "history-year-few": ["history-few", "main .map", back, press("4")],
  "history-week-late": ["history-late", "main .bars", back],
  "history-day": ["history-monday", "main article", oneDay],
  "history-monday": ["history-monday", "main .bars", back],
  "history-going-on": ["history-going-on", "main article", today],
  "history-full": ["history-full", "main article", oneDay],
  "history-one": ["history-one", "main article", oneDay],
  "history-rest": ["history-rest", "main article", oneDay],
  "history-set-back": ["history-set-back", "main article", ago(3, 3)],
  "history-old": ["history-old", "main article", ago(12, 1)],
  "history-empty": ["history-empty", "main .nothing", today],
  "today-answer": ["today-announced", "main fieldset q", click("Answer “Budget round”")],
  "today-answered": [
    "today-announced",
    ".after",
    click("Answer “Budget round”"),
    click("Declined “Budget round”"),
  ],
  "morning-answer": ["morning-announced", "main fieldset q", click("Answer “Vendor call”")],
  "morning-answered": [
    "morning-announced",
    "main .end .plain",
    click("Answer “Vendor call”"),
    click("Declined “Vendor call”"),
  ],
  "end-announced": ["today-announced", "main .sums", press("e")],
  "end-other-time": ["today-announced", "main form", press("e"), click("Team sync: other time")],
  "sheet-date": ["history", `${SHEET} table`, back, press("d")],
  "correct-session": ["history-monday", SHEET, oneDay, click(/Write the migration plan 09:20/)],
  "correct-refused": [
    "history-monday",
    `${SHEET} .said`,
    oneDay,
    click(/Write the migration plan 09:20/),
    fill("To", "08:00"),
    press("Enter"),
  ],
  "correct-long": ["history-full", SHEET, oneDay, click(/Donau.*17:45/)],
  "correct-gap": ["history-monday", SHEET, oneDay, click(/Your computer slept/)],
  "correct-meeting": ["history-monday", SHEET, oneDay, click(/Budget/)],
  "correct-going-on": ["history-going-on", SHEET, today, click(/Draft the release note/)],
  "correct-end": ["history-monday", SHEET, oneDay, click(/The day ended/)],
  "correct-new-session": ["history-monday", SHEET, oneDay, click("Add a session")],
  "correct-new-meeting": ["history-monday", SHEET, oneDay, click("Add a meeting")],
  "after-removed": [
    "history-monday",
    ".after",
    oneDay,
    click(/Write the migration plan 09:20/),
    click("It was no session"),
  ],
  "after-finished": ["focus", ".after", press("Enter")],
  "after-closed": ["today", ".night .after", press("e"), press("Control+Enter")],
  "after-taken-back": ["focus", "main [role=timer]", press("Enter"), finished, press("Control+z")],
  "sheet-details": ["details", `${SHEET} .markdown ul`, stand(/Fix the import/), press("n")],
  "sheet-details-none": ["today", `${SHEET} textarea`, stand(/Fix the import/), press("n")],
  "sheet-keys": ["today", SHEET, press("?")],
  "sheet-meeting": ["today", SHEET, press("m")],
  "sheet-meeting-past": ["today", `${SHEET} .times`, press("m"), pick("It has already happened")],
  "sheet-park": ["today", SHEET, press("p")],
  "sheet-start": ["today", SHEET, click("Another length, or another item")],
  "sheet-definition": ["today", SHEET, press("d")],
  "sheet-definition-own": ["today", SHEET, press("d"), pick("Say it yourself")],
  "sheet-item": ["today", SHEET, stand(/Fix the import/), press(".")],
  "sheet-one-more": ["enough", SHEET, press("a")],
  "closed-week": ["closed-week", ".night .after"],
  "sheet-reopen": ["closed", SHEET, press("r")],
  later: ["ahead", "main .weeks", press("Shift+W")],
  "later-places": ["today-places", "main h1", press("Shift+W")],
  "sheet-import": ["settings", SHEET, press("Control+,"), click("Choose a file")],
  "sheet-export": ["settings", SHEET, press("Control+,"), click("Write…")],
  "sheet-week": ["settings", SHEET, press("Control+,"), click(/^Monday/)],
  "choice-full": ["today", SHEET, press("a"), write("One more thing"), press("Enter")],
  "choice-enough": ["today-past", SHEET, stand(/Fix the import/), press("f")],
  "choice-crosses": ["today-late", SHEET, stand(/Fix the import/), press("f")],
};

const host = new URL("../src/host/", import.meta.url);

/** The names of all sights: every scene, recorded or without an agent, and what lies behind one. */
export function sights() {
  const recorded = readdirSync(new URL("scenes/", host)).map((file) => file.replace(/\.json$/, ""));
  const source = readFileSync(new URL("scenes.ts", host), "utf8");
  const other = [...source.matchAll(/^ {2}"?([a-z][a-z-]*)"?: ["{]/gm)].map(([, name]) => name);
  const scenes = [...recorded, ...other];
  return [...new Set([...scenes, ...Object.keys(behind)])];
}

/** Lets the page ask the real agent for what its scene has not recorded (`npm run learn:sights`). */
async function teach(page) {
  const recorder = process.env.DAYDONE_LEARN;
  if (!recorder || page.taught) return;
  page.taught = true;
  await page.exposeFunction("learnScene", async (...asked) => {
    const answer = await fetch(recorder, { method: "POST", body: JSON.stringify(asked) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  });
}

/** Brings the sight `name` before `page`; fails when it does not show. */
export async function see(page, stage, name, theme, more = "") {
  const [scene, shows, ...acts] = behind[name] ?? [name, "main"];
  page.setDefaultTimeout(8000);
  try {
    await teach(page);
    await page.goto(stage.address(scene, theme, more), { timeout: 20_000 });
    await page.evaluate(() => document.fonts.ready);
    await page.locator("main").waitFor();
    for (const act of acts) await act(page);
    await page.locator(shows).first().waitFor();
  } catch (cause) {
    throw new Error(`“${name}” did not come to light.`, { cause });
  }
}
