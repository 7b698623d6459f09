// A stage for the scenes of the production build: a server with the window's own content security
// policy, and a browser that looks at it. The tools beside this file take pictures and ask axe-core.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self' data:";
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };

/** Opens the stage; `address(scene, theme)` is where a scene plays. Ends with `close()`. */
export async function openStage() {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  const listening = server.address();
  const port = typeof listening === "object" && listening ? listening.port : 0;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
  return {
    browser,
    address: (scene, theme, more = "") => `http://127.0.0.1:${port}/?scene=${scene}&theme=${theme}${more}`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function answer(request, response) {
  const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
  const file = join("dist-look", path === "/" ? "index.html" : path);
  try {
    const body = readFileSync(file);
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
