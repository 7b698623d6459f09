// Takes pictures of the sights (scenes and open sheets) of the production build, under the window's own
// content security policy.
// Usage: npm run build:look && npm run look -- [sight… | all] [--sizes 420x760,320x640] [--themes light,dark] [--out folder] [--more language=ar]
// Complains about everything the browser complains about: refused styles, errors, missing files.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { see, sights } from "./sights.mjs";
import { openStage } from "./stage.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: "string", default: "420x760" },
    themes: { type: "string", default: "light,dark" },
    out: { type: "string", default: "dist-look/pictures" },
    zoom: { type: "string", default: "1" },
    press: { type: "string", default: "" },
    full: { type: "boolean", default: false },
    // Such as language=ar, clock=h12 or pseudo=en-XA.
    more: { type: "string", default: "" },
  },
});

const stage = await openStage();
mkdirSync(values.out, { recursive: true });
let complaints = 0;

for (const size of values.sizes.split(",")) {
  const [width, height] = size.split("x").map(Number);
  for (const theme of values.themes.split(",")) {
    const page = await stage.browser.newPage({
      viewport: { width, height },
      locale: "en-GB",
      deviceScaleFactor: Number(values.zoom),
    });
    const named = positionals.length > 0 ? positionals : ["today"];
    for (const sight of named.includes("all") ? sights() : named) {
      page.removeAllListeners();
      const complain = (words) => {
        complaints += 1;
        console.error(`${sight} ${size} ${theme}: ${words}`);
      };
      page.on("console", (message) => message.type() === "error" && complain(message.text()));
      page.on("pageerror", (error) => complain(String(error)));
      try {
        await see(page, stage, sight, theme, values.more && `&${values.more}`);
      } catch (error) {
        complain(`${error.message} ${error.cause ?? ""}`);
        continue;
      }
      for (const key of values.press.split(" ").filter(Boolean)) await page.keyboard.press(key);
      await page.waitForTimeout(350);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) complain("is wider than its window");
      await page.screenshot({
        path: join(values.out, `${sight}-${size}-${theme}.png`),
        fullPage: values.full,
      });
    }
    await page.close();
  }
}

await stage.close();
process.exitCode = complaints > 0 ? 1 : 0;
