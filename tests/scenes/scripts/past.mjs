// Days that are over, as a file that the agent imports: made up, and the same each time.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A fortnight without work. */
const REST = { from: "2026-08-03", to: "2026-08-16" };
const TITLES = [
  ["Draft the release note #writing", "Answer the support questions", "Sort the invoices"],
  ["Fix the import of recurring events #code", "Rename the staging bucket", "Plan the June release #writing"],
  ["Write the incident report #writing", "Trace the slow query #code", "Answer the landlord"],
];

let ids = 0;

/** An id that was not given before. */
export const freshId = () => `00000000-0000-7000-8000-${(++ids).toString(16).padStart(12, "0")}`;

/** Numbers from 0 to 1 that look like chance and are the same every time. */
function chances() {
  let seed = 20_261_124;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** The date some days later. */
export function later(date, days) {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The instant of a clock time, in minutes after a date's midnight in its zone. */
export function instant(date, minutes, zone = "Europe/Lisbon") {
  const there = Date.parse(`${date}T00:00:00Z`) + Math.round(minutes) * 60_000;
  const shown = (at) => Date.parse(`${new Date(at).toLocaleString("sv", { timeZone: zone }).replace(" ", "T")}Z`);
  const guess = there - (shown(there) - there);
  return new Date(guess - (shown(guess) - there)).toISOString().replace(".000Z", "Z");
}

const stretch = (date, from, to, zone) => ({ from: instant(date, from, zone), to: instant(date, to, zone) });

/** A session of a day in a file. */
export function sessionOf(date, item, from, to, zone, rest = {}) {
  const whole = stretch(date, from, to, zone);
  return {
    id: freshId(), item, planned: Math.max(5, Math.round(to) - Math.round(from)), bonus: false, started_at: whole.from,
    intervals: [whole], gaps: [], paused_at: null, ran_over: false, ended_at: whole.to, ...rest,
  };
}

export function meetingOf(date, from, to, zone, rest = {}) {
  const whole = stretch(date, from, to, zone);
  return {
    id: freshId(), title: "Design review", reason: "final_decision", planned: null, ran_over: false,
    started_at: whole.from, ended_at: whole.to, ...rest,
  };
}

/** A day in a file, with everything that the scene does not care about left plain. */
export function dayOf(date, rest = {}) {
  const rule = { need: "any", clauses: [{ one: "all_items" }] };
  return {
    id: freshId(), date, zone: "Europe/Lisbon", boundary: "04:00:00", item_limit: 3,
    started_at: instant(date, 9 * 60, rest.zone), commitment: rule, definition: rule, shape: "task_goals",
    items: [], focus: [], breaks: [], meetings: [], interruptions: [], nudges: [], quiet_until: null, last_tick: null,
    scope_changes: [], first_step: null, blocked: null, enough_at: null,
    closing: { at: instant(date, 17 * 60, rest.zone), form: "just_close" }, reopenings: [], kept_until: null, ...rest,
  };
}

/** A day off in a file. */
export function restOf(date) {
  return dayOf(date, { shape: "day_off", commitment: { need: "any", clauses: [] }, definition: { need: "any", clauses: [] } });
}

/** A working day: `short` until the early afternoon; `enough` with everything ticked. */
function workday(date, short, enough, dice, titles) {
  const [, b, c, d, e] = dice;
  const closed = Math.round(short ? 13 * 60 + 40 + b * 60 : 16 * 60 + 10 + b * b * 130);
  const last = Math.round(closed - 10 - c * 50);
  const half = short ? 0.55 : 1;
  const items = titles.map((title, n) => ({
    id: freshId(), title, kind: "must", estimate: null, from: null,
    ...(n < 2 || enough ? { state: "done", done_at: instant(date, last - 60 * (2 - n)) } : { state: "dropped", left_over: true }),
  }));
  const count = Math.max(1, Math.round((2 + c * 3) * half));
  const each = ((110 + c * 140) * half) / count;
  const focus = Array.from({ length: count }, (_, n) => {
    const from = Math.round(560 + n * (each + 12));
    return sessionOf(date, items[n % 3].id, from, from + Math.round(each));
  });
  const start = short ? 12 * 60 + 30 : 14 * 60 + 20;
  const meetings = d > 0.35 ? [meetingOf(date, start, start + Math.max(5, Math.round((d - 0.3) * 130 * half)))] : [];
  const interruptions = Array.from({ length: Math.round(e * 4 * half) }, (_, n) => ({
    id: freshId(), at: instant(date, 565 + n * 7), focus: focus[0].id, by: "others", word: null,
  }));
  return dayOf(date, {
    items, focus, meetings, interruptions,
    enough_at: enough ? instant(date, last) : null, last_tick: instant(date, last),
    closing: { at: instant(date, closed), form: "just_close" },
  });
}

/** The days from `from` to `to`; without dates, a year until the Friday before the scenes' week. */
export function years(from = "2025-12-01", to = "2026-11-20") {
  const chance = chances();
  const plans = [];
  for (let date = from; date <= to; date = later(date, 1)) {
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
    const dice = [chance(), chance(), chance(), chance(), chance()];
    const works = weekday % 6 > 0 || dice[0] > 0.95;
    const rests = date >= REST.from && date <= REST.to;
    if (works && !(rests && weekday % 6 === 0)) plans.push({ date, rests, short: weekday % 6 === 0 || weekday === 5, dice });
  }
  // Every fourth day is not enough, counted from the last: as many as make two items a better plan.
  return plans.map(({ date, rests, short, dice }, n) =>
    rests ? restOf(date) : workday(date, short, (plans.length - n) % 4 !== 2, dice, TITLES[n % TITLES.length]),
  );
}

/** Has the agent take days in. */
export async function imports(desk, days) {
  const file = join(desk.home, "days.json");
  writeFileSync(file, JSON.stringify({ format: "daydone", version: 1, days, waiting: [], parked: [], days_off: [] }));
  const view = await desk.call("import", { file, take: true });
  if (view.new !== days.length) throw new Error(`${view.new} of ${days.length} days taken in: ${JSON.stringify(view.skipped)}`);
}

/** The days of a journal as its export has them, each moved by `change`, which turns a day's text into another. */
export function moved(desk, change) {
  const { days } = JSON.parse(desk.says("export", "json"));
  return days.map((day) => JSON.parse(change(JSON.stringify(day))));
}
