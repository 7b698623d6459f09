// Takes pictures of scenes of the production build, under the window's own content security policy.
// Usage: npm run build:look && npm run look -- [scene…] [--sizes 420x760,320x640] [--themes light,dark] [--out folder]
// Complains about everything the browser complains about: refused styles, errors, missing files.

import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self' data:";
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: "string", default: "420x760" },
    themes: { type: "string", default: "light,dark" },
    out: { type: "string", default: "dist-look/pictures" },
    zoom: { type: "string", default: "1" },
    press: { type: "string", default: "" },
    full: { type: "boolean", default: false },
  },
});

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
  const file = join("dist-look", path === "/" ? "index.html" : path);
  try {
    const body = readFileSync(file);
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-security-policy": policy,
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
const address = server.address();
const port = typeof address === "object" && address ? address.port : 0;

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
});
mkdirSync(values.out, { recursive: true });
let complaints = 0;

for (const size of values.sizes.split(",")) {
  const [width, height] = size.split("x").map(Number);
  for (const theme of values.themes.split(",")) {
    const page = await browser.newPage({
      viewport: { width, height },
      locale: "en-GB",
      deviceScaleFactor: Number(values.zoom),
    });
    for (const scene of positionals.length > 0 ? positionals : ["today"]) {
      page.removeAllListeners();
      const complain = (words) => {
        complaints += 1;
        console.error(`${scene} ${size} ${theme}: ${words}`);
      };
      page.on("console", (message) => message.type() === "error" && complain(message.text()));
      page.on("pageerror", (error) => complain(String(error)));
      await page.goto(`http://127.0.0.1:${port}/?scene=${scene}&theme=${theme}`, { timeout: 8000 });
      await page.evaluate(() => document.fonts.ready);
      for (const key of values.press.split(" ").filter(Boolean)) await page.keyboard.press(key);
      await page.waitForTimeout(350);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) complain("is wider than its window");
      await page.screenshot({
        path: join(values.out, `${scene}-${size}-${theme}.png`),
        fullPage: values.full,
      });
    }
    await page.close();
  }
}

await browser.close();
server.close();
process.exitCode = complaints > 0 ? 1 : 0;
