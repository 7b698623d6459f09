// Days to look back at.
import { dayOf, freshId, imports, instant, meetingOf, sessionOf } from "./past.mjs";
import { focus, mondayMorning, settle, shape, tuesday } from "./week.mjs";

/** What the page reads first of the past; here, so that ids are named in this order. */
const asks = [{ method: "day", params: { date: "2026-11-23" } }];

/** Tuesday afternoon after the days of a base. */
const after = (from, rest = {}) => ({
  from,
  asks,
  lead: async (desk) => {
    await desk.start("2026-11-24T08:58:00Z");
    await tuesday(desk);
    await desk.ends();
    await desk.start("2026-11-24T14:42:00Z");
  },
  ...rest,
});

/** Tuesday afternoon after days from a file. */
const afterFile = (days, asks = undefined) => ({
  asks,
  lead: async (desk) => {
    await desk.start("2026-11-24T08:58:00Z");
    await settle(desk);
    await imports(desk, days());
    await tuesday(desk);
    await desk.ends();
    await desk.start("2026-11-24T14:42:00Z");
  },
});

/** Tuesday afternoon after a Monday that `live` makes. */
const afterMonday = (live) => ({
  asks,
  lead: async (desk) => {
    await desk.start("2026-11-23T08:50:00Z");
    await settle(desk);
    await live(desk);
    await desk.until("08:58");
    await tuesday(desk);
    await desk.ends();
    await desk.start("2026-11-24T14:42:00Z");
  },
});

const LONG = "Write the migration plan for every workspace, including those that were archived before the last spring, and ask twice";
const UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/** A day with more on it than anybody should have, in words longer than a line, lived in Tokyo. */
function full() {
  const [date, zone] = ["2026-11-23", "Asia/Tokyo"];
  const done = instant(date, 20 * 60, zone);
  const item = (title, rest) => ({ id: freshId(), title, kind: "must", estimate: null, from: null, ...rest });
  const items = [
    item(LONG, { state: "done", done_at: done }),
    item(UNBROKEN, { state: { handed_over: "Wolfeschlegelsteinhausenbergerdorff" }, left_over: true }),
    item("לכתוב את תוכנית ההעברה (v2) 16:30", { state: "dropped", kind: "bonus", left_over: true }),
  ];
  const hours = [6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 19, 20];
  const sessions = hours.map((hour, n) => {
    const start = hour * 60;
    if (n % 4) return sessionOf(date, items[(n + 1) % 2].id, start, start + 40, zone, { bonus: n > 9 });
    const [from, gap, on, to] = [start, start + 10, start + 20, start + 40].map((minutes) => instant(date, minutes, zone));
    const gaps = [{ id: freshId(), cause: "away", from: gap, to: on, was: "break" }];
    return sessionOf(date, items[1].id, start, start + 40, zone, { intervals: [{ from, to: gap }, { from: on, to }], gaps, bonus: n > 9 });
  });
  return dayOf(date, {
    zone,
    started_at: instant(date, 6 * 60, zone),
    items,
    focus: sessions,
    meetings: hours.map((hour) => meetingOf(date, hour * 60 + 45, hour * 60 + 55, zone, { title: UNBROKEN, reason: "could_have_been_async" })),
    interruptions: hours.map((hour, n) => ({
      id: freshId(), at: instant(date, hour * 60 + 12 + (n % 4 ? 0 : 12), zone), focus: sessions[n].id, by: "myself", word: null,
    })),
    closing: { at: instant(date, 21 * 60 + 10, zone), form: "just_close" },
    reopenings: [
      { at: instant(date, 18 * 60, zone), reason: "A late call" },
      { at: instant(date, 18 * 60 + 30, zone), reason: "And another one" },
    ],
    first_step: LONG,
  });
}

/** A day of some hours of focus. */
const plain = (date, minutes, rest = {}) =>
  dayOf(date, { focus: minutes > 0 ? [sessionOf(date, null, 560, 560 + minutes, rest.zone)] : [], ...rest });

const twice = (zone, close, enough) => {
  const date = "2026-11-17";
  const item = { id: freshId(), title: "Pack", kind: "must", estimate: null, from: null, state: "done", done_at: instant(date, 14 * 60, zone) };
  const left = { id: freshId(), title: "Call the hotel", kind: "must", estimate: null, from: null, state: "dropped", left_over: true };
  return plain(date, 120, {
    zone,
    items: [item, left],
    meetings: [meetingOf(date, 13 * 60, 13 * 60 + 30, zone)],
    enough_at: enough ? instant(date, 15 * 60, zone) : null,
    closing: { at: instant(date, close, zone), form: "just_close" },
  });
};

export const histories = {
  history: after("year"),
  "history-years": after("years"),
  // Before Tuesday has begun.
  "history-morning": { from: "year", asks, lead: (desk) => desk.start("2026-11-24T08:58:00Z") },
  "history-monday": after("monday"),
  "history-empty": {
    lead: async (desk) => {
      await desk.start("2026-11-24T08:58:00Z");
      await settle(desk);
    },
  },
  "history-few": afterFile(() => [plain("2026-02-03", 120), plain("2026-05-14", 120)]),
  "history-late": afterFile(() => [
    plain("2026-11-23", 540, {
      meetings: [meetingOf("2026-11-23", 19 * 60, 22 * 60)],
      closing: { at: "2026-11-24T01:30:00Z", form: "just_close" },
    }),
  ]),
  "history-twice": afterFile(() => [
    twice("Asia/Tokyo", 16 * 60, true),
    twice("Europe/Lisbon", 18 * 60, false),
    plain("2026-11-18", 120, { closing: { at: instant("2026-11-18", 1000), form: "just_close" } }),
  ]),
  "history-full": afterFile(() => [full()], asks),
  "history-one": afterMonday(async (desk) => {
    await desk.until("09:02");
    await desk.does("start_day", { definition: shape({ shape: "standard_hours", until: "16:30" }), items: [] });
    await focus(desk, null, "10:00", "10:25");
    await desk.until("16:42");
    await desk.does("close_day", { form: "just_close" });
  }),
  "history-rest": afterMonday(async (desk) => {
    await desk.until("09:02");
    await desk.does("start_day", { definition: shape({ shape: "day_off" }), items: [] });
  }),
  "history-going-on": {
    lead: async (desk) => {
      await desk.start("2026-11-23T08:50:00Z");
      await settle(desk);
      await mondayMorning(desk);
      const { gaps } = await desk.call("status");
      await desk.does("resolve_gap", { gap: gaps[0].id, was: "drop" });
      await desk.until("15:10");
    },
  },
  "history-set-back": after("night", { asks: [{ method: "day", params: { date: "2026-10-31" } }] }),
  "history-old": after("long-ago", { asks: [{ method: "day", params: { date: "2026-08-31" } }] }),
};
