// Takes the README's pictures from the running window, in light and dark and at twice the size:
// `node tests/window/shots.mjs`; `DAYDONE_PICTURES` names the folder. The day on them and the weeks around
// it are lived here, by the command line; the window only shows them.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { animated } from "./animated.mjs";
import { onPrivateDisplay } from "./display.mjs";
import { Desk, windowsShown } from "./harness.mjs";
import { settle, wear } from "./look.mjs";
import { until } from "./until.mjs";
import { live } from "./weeks.mjs";

const folder = process.env.DAYDONE_PICTURES ?? resolve(import.meta.dirname, "../../docs/pictures");

/** In which theme a screen is also shown on a desk. */
const WIDE = { today: "light", focus: "dark", history: "light", end: "light" };
/** The window's sizes in pixels of the display, which are half a pixel of the page. */
const NARROW = [840, 1520];
const DESK = [2400, 1500];

await onPrivateDisplay(import.meta.filename, async () => {
  const desk = Desk.at("2026-09-14T08:00:00Z", { GDK_SCALE: "2" });
  try {
    await liveUntil(desk, "2026-11-24", 0);
    await desk.agent.say("clock", "to", "08:55");
    await liveTheDay(desk);
    await liveUntil(desk, "2026-11-28", 2);
    await lookBack(desk);
    animate();
    return 0;
  } finally {
    await desk.leave();
  }
}, "2600x1800");

/** Lives the days before a date, weekends at rest. */
async function liveUntil(desk, date, number) {
  const say = (...words) => desk.agent.say(...words);
  for (;;) {
    await say("clock", "to", "08:00");
    const { at } = await desk.agent.call("status");
    if (at.slice(0, 10) >= date) return;
    const weekend = [0, 6].includes(new Date(at).getUTCDay());
    if (weekend) await say("clock", "advance", "12h");
    else await live(say, number++);
  }
}

/** The day as one moving picture, three seconds for each screen. */
function animate() {
  const screens = ["today", "focus", "enough", "end", "closed"];
  const pictures = screens.map((name) => readFileSync(join(folder, `${name}-light.png`)));
  writeFileSync(join(folder, "day.png"), animated(pictures, 3));
}

/** The week that has just been lived. */
async function lookBack(desk) {
  // A line of the plan may have the keyboard.
  await desk.page.press("Alt+h");
  await desk.on("History");
  await picture(desk, "history");
}

async function liveTheDay(desk) {
  const say = (line, ...words) => desk.agent.say(...line.split(" "), ...words);
  const take = (name) => picture(desk, name);

  await say("plan --until 16:30", "Write the migration plan", "Review the onboarding draft, in writing",
    "Fix the import of recurring events");
  await desk.agent.call("change_settings", { welcomed: true, hand_off_zones: ["Asia/Tokyo", "America/New_York"] });
  await say("focus 80 1");
  await say("clock advance 80m");
  await say("finish");
  await say("done 1");
  await say("clock to 11:00");
  await say("meeting start --reason final-decision", "Design review");
  await say("clock advance 30m");
  await say("meeting end");
  await say("clock to 13:00");
  await say("focus 50 2");
  await say("park", "Ask finance about the June invoice");
  await say("clock advance 50m");
  await say("finish");
  await say("done 2");
  await say("clock to 14:42");

  await desk.open();
  await desk.on("Today");
  await take("today");
  await say("focus 50 3");
  await say("clock advance 18m");
  await say("interrupted");
  await desk.on("Focus");
  await take("focus");
  await say("clock advance 32m");
  await say("finish");
  await say("done 3");
  await desk.on("Enough.");
  await take("enough");
  await desk.page.press("Control+,");
  await desk.on("Settings");
  await take("settings");
  await desk.page.press("t");
  await desk.on("Enough.");
  await desk.page.press("e");
  await desk.on("End the day");
  await desk.reach("Tomorrow’s first step");
  await desk.page.type("Open the failing Outlook fixture");
  await take("end");
  await desk.page.press("Control+Enter");
  await desk.on("The day is closed.");
  await take("closed");
}

async function picture(desk, name) {
  for (const theme of ["light", "dark"]) {
    await wear(desk, theme);
    await settle(desk);
    await desk.keepPicture(`${name}-${theme}`, folder);
  }
  const theme = WIDE[name];
  if (theme) {
    await wear(desk, theme);
    await sized(desk, DESK);
    await desk.keepPicture(`${name}-wide-${theme}`, folder);
    await sized(desk, NARROW);
  }
  await wear(desk, "light");
}

/** Makes the window this large, as a hand at its corner does. */
async function sized(desk, [width, height]) {
  const [id] = windowsShown()[0].split(" ");
  execFileSync("xdotool", ["windowsize", id, `${width}`, `${height}`]);
  await until("the window has its size", () => desk.page.run("return innerWidth === arguments[0]", width / 2));
  await settle(desk);
}
