// Looking at a screen as two people would: one who prefers light and one who prefers dark. Each look
// keeps a picture and lets axe-core judge the page as the real web engine shows it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { until } from "./until.mjs";

const require = createRequire(join(import.meta.dirname, "../../ui/package.json"));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Both themes of the screen `desk` shows now: a picture under `name`, and no violation in it. */
export async function look(desk, name) {
  for (const theme of ["light", "dark"]) {
    await wear(desk, theme);
    await desk.keepPicture(`${name}-${theme}`);
    await judge(desk, `${name} in ${theme}`);
  }
  await wear(desk, "light");
}

/** The same while no agent could change the settings: the page's own attribute is set. */
export async function lookWithoutAgent(desk, name) {
  for (const theme of ["light", "dark"]) {
    await desk.page.run("document.documentElement.dataset.theme = arguments[0]", theme);
    await settle(desk);
    await desk.keepPicture(`${name}-${theme}`);
    await judge(desk, `${name} in ${theme}`);
  }
}

/** Chooses a theme as the settings would and waits until the page has finished changing. */
export async function wear(desk, theme) {
  await desk.agent.call("change_settings", { theme });
  await until(`the page is ${theme}`, () =>
    desk.page.run("return document.documentElement.dataset.theme === arguments[0]", theme));
  await settle(desk);
}

/** Waits until nothing on the page moves any more and the fonts it shows are there. */
export function settle(desk) {
  // What a change sets in motion is there only after the next frame.
  return until("the page is at rest", () => desk.page.runAsync(`
    const done = arguments[arguments.length - 1];
    const moves = (one) => one.playState === "running" && one.effect.getComputedTiming().iterations !== Infinity;
    requestAnimationFrame(() => requestAnimationFrame(() =>
      done(document.fonts.status === "loaded" && !document.getAnimations().some(moves))));
  `));
}

async function judge(desk, what) {
  await desk.page.run(`if (!window.axe) { ${axe} }`);
  const found = await desk.page.runAsync(`
    const done = arguments[arguments.length - 1];
    axe.run(document, { runOnly: arguments[0], resultTypes: ["violations"] }).then(({ violations }) =>
      done(violations.map(({ id, help, nodes }) =>
        ({ id, help, where: nodes.map(({ html, any }) => [html, any[0]?.message]) }))),
      (error) => done(String(error)));
  `, rules);
  assert.deepEqual(found, [], `axe-core finds nothing on ${what}`);
}
