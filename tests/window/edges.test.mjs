// The window at its edges: as narrow as it gets, enlarged to twice the size, wide; with words longer than
// a line and written from right to left. Nothing may be cut off or need sideways scrolling.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";

import { Desk } from "./harness.mjs";
import { look, settle } from "./look.mjs";
import { until } from "./until.mjs";
import { Key } from "./webdriver.mjs";

// The desktop's own settings in a file of the desk's folder.
const desk = Desk.at("2026-11-24T09:00:00Z", { GSETTINGS_BACKEND: "keyfile" });
desk.env.XDG_CONFIG_HOME = desk.home;
const titles = [
  "Write the migration plan for every workspace, including those that were archived before the last spring, and ask twice",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  "לכתוב את תוכנית ההעברה (v2) 16:30",
];

before(async () => {
  await desk.agent.say("plan", "--until", "16:30", ...titles);
  await desk.agent.call("change_settings", { welcomed: true });
  await desk.open();
  await desk.on("Today");
});
after(() => desk.leave());

async function resize(width, height) {
  execFileSync("wmctrl", ["-r", "Daydone", "-e", `0,20,20,${width},${height}`]);
  await until(`the page is ${width} wide`, () => desk.page.run("return innerWidth === arguments[0]", width));
}

/** Walks through the screens of a day and looks at each. */
async function walk(name) {
  const screens = [
    ["today", "Today", () => {}],
    ["focus", "Focus", () => desk.page.press("f")],
    ["history", "History", () => desk.page.press("h")],
    ["settings", "Settings", () => desk.page.press("Control+,")],
    ["end", "End the day", () => desk.page.press("e")],
  ];
  for (const [screen, label, go] of screens) {
    await go();
    await desk.on(label);
    await settle(desk);
    await look(desk, `${name}-${screen}`);
    const [wide, room] = await desk.page.run("return [document.documentElement.scrollWidth, innerWidth]");
    assert.ok(wide <= room, `${screen} fits sideways: ${wide} of ${room}`);
  }
  await desk.agent.say("finish");
  await desk.choose("Not yet");
  await desk.on("Today");
}

test("everything fits into the narrowest window", async () => {
  await resize(320, 480);
  await walk("narrow");
});

test("everything fits at twice the size", async () => {
  await resize(640, 900);
  for (let steps = 0; steps < 5; steps += 1) await desk.page.press("Control+=");
  await until("the page is twice as large", () => desk.page.run("return innerWidth === 320"));
  await walk("doubled");
  await desk.page.press("Control+0");
  await until("the page is back at its size", () => desk.page.run("return innerWidth === 640"));
});

test("a wide window keeps its lines readable", async () => {
  await resize(1200, 800);
  await walk("wide");
});

test("a hand-off can be copied", async () => {
  await desk.page.press("e");
  await desk.on("End the day");
  await desk.choose("Copy");
  await desk.read("Copied.");
  await desk.page.press(Key.tab);
});

test("as the system: the window follows the desktop's switch", async () => {
  const turn = (to) => execFileSync("gsettings", ["set", "org.gnome.desktop.interface", "color-scheme", to], { env: desk.env });
  const shows = (theme) => until(`the page is ${theme}`, () =>
    desk.page.run("return document.documentElement.dataset.theme === arguments[0]", theme));
  await desk.agent.call("change_settings", { theme: "system" });
  turn("prefer-dark");
  await shows("dark");
  turn("default");
  await shows("light");
});
