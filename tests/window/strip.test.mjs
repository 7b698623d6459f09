// The strip: the real window as a line above the others, moved by the desktop's own mouse, and back.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { after, before, test } from "node:test";

import { Desk, windowsShown } from "./harness.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

const desk = Desk.at("2026-11-24T09:00:00Z");
let page;

before(async () => {
  await desk.agent.say("plan", "--until", "16:30", "Fix the import");
  await desk.agent.call("change_settings", { welcomed: true });
  await desk.agent.say("focus", "50", "1");
  page = await desk.open();
  await desk.on("Focus");
});
after(() => desk.leave());

const size = () => page.run("return [innerWidth, innerHeight]");
const isStrip = async () => {
  const [width, height] = await size();
  return width === 240 && height === 56;
};
/** Where the desktop has the window. */
const place = () => {
  const [id] = windowsShown()[0].split(" ");
  const told = execFileSync("xdotool", ["getwindowgeometry", "--shell", id], { encoding: "utf8" });
  return { id, x: Number(/X=(-?\d+)/.exec(told)[1]), y: Number(/Y=(-?\d+)/.exec(told)[1]) };
};
/** How large the desktop has it. */
const frame = () => {
  const told = execFileSync("xdotool", ["getwindowgeometry", "--shell", place().id], { encoding: "utf8" });
  return { width: Number(/WIDTH=(\d+)/.exec(told)[1]), height: Number(/HEIGHT=(\d+)/.exec(told)[1]) };
};
const above = (id) => /_NET_WM_STATE_ABOVE/.test(execFileSync("xprop", ["-id", id, "_NET_WM_STATE"], { encoding: "utf8" }));

test("the window is a strip with the time and the item, above the others", async () => {
  await page.press("k");
  await desk.on("The time, in a strip");
  await until("it is a line high", isStrip);
  await desk.read("Fix the import");
  await until("the desktop keeps it above", () => above(place().id));
});

test("it is dragged by the mouse, anywhere on it", async () => {
  const { id, x, y } = place();
  const mouse = (...words) => execFileSync("xdotool", words);
  mouse("mousemove", "--window", id, "60", "25", "mousedown", "1");
  // The desktop takes the window a moment after the press, and follows the pointer from then on.
  await until("it has moved", () => {
    mouse("mousemove_relative", "6", "6");
    return place().x > x + 40 && place().y > y + 40;
  });
  mouse("mouseup", "1");
});

test("it is the window again, as large as it was, and the session goes on", async () => {
  await page.press(Key.escape);
  await desk.on("Focus");
  await until("it has room again", async () => (await size())[1] > 400);
  await until("the desktop lets others above it", () => !above(place().id));
  assert.equal((await desk.agent.call("status")).session.state, "running");
});

test("a page that is loaded again is the strip still, and one that is enlarged has room", async () => {
  await page.press("k");
  await until("it is a line high", isStrip);
  await page.run("location.reload()");
  await desk.on("The time, in a strip");
  await until("it is a line high still", isStrip);
  const zoom = (to) => page.run("window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', { value: arguments[0] })", to);
  await zoom(2);
  await until("the window has grown", () => {
    const shown = frame();
    return shown.width === 480 && shown.height === 112;
  });
  await until("the page has the same room", isStrip);
  await zoom(1);
  await until("it is small again", () => frame().width === 240);
  await page.press(Key.escape);
  await desk.on("Focus");
});

test("what leads to the window ends the strip", async () => {
  await page.press("k");
  await until("it is a line high", isStrip);
  await desk.agent.say("open");
  await desk.on("Focus");
  await until("it has room again", async () => (await size())[1] > 400);
});

test("without its agent it says so in its line, and is left by a key", async () => {
  await page.press("k");
  await until("it is a line high", isStrip);
  chmodSync(desk.agent.program, 0o000);
  await desk.agent.kill();
  await desk.read("Daydone is not answering.");
  assert.ok(await isStrip());
  await page.press(Key.enter);
  await until("it has room again", async () => (await size())[1] > 400);
  chmodSync(desk.agent.program, 0o755);
});
