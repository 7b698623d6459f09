// Asks axe-core about every sight (scenes and open sheets) in the usual size, light and dark, and in the narrowest;
// about those that a desk lays out otherwise in three of its widths, and about the main ones in every language and in
// those of tests. Keeps a picture of each for people to look at. Usage: npm run axe [-- sight…]. Builds the scenes
// first; ends with 1 when anything is found.

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { see, sights } from "./sights.mjs";
import { openStage } from "./stage.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Colours do not go by the width: one width of a layout is looked at in the dark, too. */
const both = ["light", "dark"];
const narrow = [
  { viewport: { width: 420, height: 760 }, themes: both },
  { viewport: { width: 320, height: 640 }, themes: ["light"] },
];
/** The narrowest desk, a usual one, and one with larger type. */
const desks = [
  { viewport: { width: 900, height: 700 }, themes: ["light"] },
  { viewport: { width: 1440, height: 900 }, themes: both },
  { viewport: { width: 2560, height: 1440 }, themes: ["light"] },
];
/** What stands side by side on a desk. */
const onDesks = [
  "today-announced",
  "today-places",
  "enough",
  "focus",
  "meeting",
  "history",
  "history-year",
  "history-day",
  "history-review",
  "settings",
];
const pictures = fileURLToPath(new URL("../../tests/artefacts/sights", import.meta.url));

const named = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
const stage = await openStage();
let looked = 0;
let found = 0;
for (const size of [...narrow, ...desks]) {
  const { viewport, themes } = size;
  for (const theme of themes) {
    const page = await stage.browser.newPage({ viewport, locale: "en-GB", reducedMotion: "reduce" });
    const all = narrow.includes(size) ? sights() : onDesks;
    for (const sight of named.length > 0 ? named : all) {
      await see(page, stage, sight, theme);
      await examine(page, `${sight}-${viewport.width}-${theme}`);
    }
    await page.close();
  }
}
await lookInEveryLanguage();
await stage.close();
console.log(`axe-core looked ${looked} times and found ${found} violations.`);
process.exitCode = found > 0 || (looked < 3 * 120 && named.length === 0) ? 1 : 0;

/** Asks axe-core about what the page shows, and keeps a picture of it. */
async function examine(page, name) {
  // Evaluated by the debugger, so the page's content security policy has no say in it.
  await page.evaluate(axe);
  const violations = await page.evaluate(
    (runOnly) =>
      globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] }).then((all) => all.violations),
    rules,
  );
  looked += 1;
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  for (const { id, help, nodes } of violations) {
    found += 1;
    const where = nodes.map(({ html }) => html.slice(0, 160)).join("\n    ");
    console.error(`${name}: ${id}: ${help}\n    ${where}`);
  }
}

/** The screens of a day, each language of them narrow and wide. A page that is wider than its window counts too. */
async function lookInEveryLanguage() {
  const languages = ["de", "fr", "es", "pt-BR", "ja", "ar"].map((tag) => `language=${tag}`);
  for (const spoken of [...languages, "pseudo=en-XA", "pseudo=ar-XB", "clock=h12"]) {
    for (const width of [320, 1200]) {
      const viewport = { width, height: 760 };
      const page = await stage.browser.newPage({ viewport, locale: "en-GB", reducedMotion: "reduce" });
      const screens = ["morning", "today", "focus", "history", "end", "settings"];
      for (const sight of screens.filter((screen) => named.length === 0 || named.includes(screen))) {
        await page.setViewportSize(viewport);
        await see(page, stage, sight, "light", `&${spoken}`);
        // In its whole length: what the bar at the bottom covers by half is only a matter of scrolling.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height });
        const name = `${sight}-${width}-${spoken.split("=")[1]}`;
        await examine(page, name);
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
          found += 1;
          console.error(`${name}: it is wider than its window`);
        }
      }
      await page.close();
    }
  }
}
