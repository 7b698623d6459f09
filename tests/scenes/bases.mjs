// What several scenes begin with: homes with days that are over, each made once for one run.
import { Desk } from "./desk.mjs";
import { imports, moved, years } from "./scripts/past.mjs";
import { monday, settle } from "./scripts/week.mjs";

const made = new Map();

const leads = {
  monday: async (desk) => {
    await desk.start("2026-11-23T08:50:00Z");
    await settle(desk);
    await monday(desk, { to: "drop" });
  },
  "monday-left": async (desk) => {
    await desk.start("2026-11-23T08:50:00Z");
    await settle(desk);
    await desk.does("add_for_later", { title: "Ask about the June invoice", due: "2026-11-24" });
    await desk.does("add_for_later", { title: "Renew the certificate", due: "2026-12-03" });
    await monday(desk, { to: "tomorrow" });
  },
  year: (desk) => after(desk, years()),
  years: (desk) => after(desk, [...years("2011-02-01", "2011-12-31"), ...years()]),
  // The same Monday as a night in Alaska in which clocks were set back: what began at 09:20 UTC did at 01:20, twice.
  night: (desk) =>
    again(desk, (day) =>
      day
        .replaceAll("2026-11-23T", "2026-11-01T")
        .replace('"date":"2026-11-23"', '"date":"2026-10-31"')
        .replace("Europe/Lisbon", "America/Anchorage")
        .replace('"kept_until":null', '"kept_until":"2026-11-01T20:00:00Z"'),
    ),
  // The same Monday twelve weeks before.
  "long-ago": (desk) => again(desk, (day) => day.replaceAll("2026-11-23", "2026-08-31")),
};

/** Days from a file, and a Monday whose definition was changed on its way. */
async function after(desk, days) {
  await desk.start("2026-11-23T08:50:00Z");
  await settle(desk);
  await imports(desk, days);
  await monday(desk, { to: "drop" }, { until: "17:00" });
}

/** A Monday as another day. */
async function again(desk, change) {
  const other = new Desk(await base("monday"));
  await other.start("2026-11-24T08:40:00Z");
  const days = moved(other, change);
  await other.leaves();
  await desk.start("2026-11-24T08:40:00Z");
  await settle(desk);
  await imports(desk, days);
}

/** The home of that name; an agent begins with a copy of it. */
export function base(name) {
  if (!made.has(name)) made.set(name, make(name));
  return made.get(name);
}

async function make(name) {
  const desk = new Desk();
  await leads[name](desk);
  await desk.ends();
  return desk.home;
}
