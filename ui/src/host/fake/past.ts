// A year behind the fake day, made up but always the same: working weeks, days off, a fortnight of rest.
// The sums follow the agent's meaning; the numbers themselves mean nothing.
import type { DayDetail, DayWorth, TotalsView } from "../../protocol";
import { laterDate } from "../../words";
import { at, DATE } from "./picture";

/** A fortnight nobody worked. */
const REST = { from: "2026-08-03", to: "2026-08-16" };

/** The days from `from` to the eve of the fake day. */
export function yearOfDays(from = "2025-12-01"): DayWorth[] {
  const chance = chances();
  const days: DayWorth[] = [];
  for (let date = from; date < DATE; date = laterDate(date, 1)) {
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
    const dice = [chance(), chance(), chance(), chance(), chance()];
    if (date >= REST.from && date <= REST.to) {
      if (weekday % 6 > 0) days.push(worthOf(date, { off: true }));
    } else if (weekday % 6 > 0) days.push(workday(date, weekday === 5, dice));
    else if ((dice[0] ?? 0) > 0.95) days.push(workday(date, true, dice));
  }
  return days;
}

/** The day that goes on. */
export function todayWorth(): DayWorth {
  return worthOf(DATE, {
    state: "open",
    focus_s: 7800,
    meeting_s: 1800,
    shallow_s: 2400,
    sessions: 3,
    interruptions: 1,
    items_done: 2,
    items_total: 3,
  });
}

/** A day in detail as a row of numbers. */
export function worthOfLived(lived: DayDetail): DayWorth {
  const seconds = (to: string | null) => to && (Date.parse(to) - Date.parse(`${lived.date}T00:00Z`)) / 1000;
  const musts = lived.items.filter((one) => one.kind === "must");
  return worthOf(lived.date, {
    id: lived.id,
    off: lived.day_off,
    state: lived.state,
    enough_at: lived.enough_at,
    closed_at: lived.closed_at,
    closed_s: seconds(lived.closed_at) || null,
    focus_s: lived.focus_s,
    meeting_s: lived.meeting_s,
    shallow_s: lived.day_off ? 0 : 3600,
    sessions: lived.sessions.length,
    interruptions: lived.interruptions.length,
    items_done: musts.filter((one) => one.state === "done").length,
    items_total: musts.length,
  });
}

/** A day that is neither closed nor enough: nothing can be said of it yet. */
const goesOn = (day: DayWorth) => day.state === "open";

/** What days come to. */
export function totalsOf(days: DayWorth[]): TotalsView {
  const sum = (what: (day: DayWorth) => number) => days.reduce((all, day) => all + what(day), 0);
  const worked = days.filter((day) => !day.off);
  const dates = (some: DayWorth[]) => new Set(some.map((day) => day.date)).size;
  const [focus_s, meeting_s, shallow_s] = [
    sum((day) => day.focus_s),
    sum((day) => day.meeting_s),
    sum((day) => day.shallow_s),
  ];
  const all = focus_s + meeting_s + shallow_s;
  return {
    days: dates(worked),
    going_on: dates(worked.filter(goesOn)),
    asked: dates(worked.filter((day) => day.asked && !goesOn(day))),
    off: dates(days.filter((day) => day.off)),
    enough: dates(worked.filter((day) => day.enough_at)),
    focus_s,
    meeting_s,
    needless_s: sum((day) => day.needless_s),
    shallow_s,
    rest_s: sum((day) => day.rest_s),
    unaccounted_s: 0,
    sessions: sum((day) => day.sessions),
    interruptions: sum((day) => day.interruptions),
    items_done: sum((day) => day.items_done),
    items_total: sum((day) => (goesOn(day) ? day.items_done : day.items_total)),
    bonus_done: sum((day) => day.bonus_done),
    meeting_percent: all > 0 ? Math.round((meeting_s * 100) / all) : null,
    usual_close_s: middle(worked.flatMap((day) => day.closed_s ?? [])),
    usual_enough_s: middle(
      worked.flatMap((day) =>
        day.enough_at ? (Date.parse(day.enough_at) - Date.parse(`${day.date}T00:00Z`)) / 1000 : [],
      ),
    ),
  };
}

/** A row with everything the day does not care about left plain. */
export function worthOf(date: string, rest: Partial<DayWorth>): DayWorth {
  return {
    id: `w${date}`,
    date,
    zone: "Europe/Lisbon",
    state: "closed",
    off: false,
    asked: true,
    started_at: at("09:00").replace(DATE, date),
    enough_at: null,
    closed_at: null,
    closed_s: null,
    focus_s: 0,
    meeting_s: 0,
    needless_s: 0,
    shallow_s: 0,
    rest_s: 0,
    unaccounted_s: 0,
    sessions: 0,
    interruptions: 0,
    items_done: 0,
    items_total: 0,
    bonus_done: 0,
    ...rest,
  };
}

function workday(date: string, short: boolean, dice: number[]): DayWorth {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = dice;
  const minutes = (n: number) => Math.round(n) * 60;
  const closed_s = short ? minutes(13 * 60 + 40 + b * 60) : minutes(16 * 60 + 10 + b * b * 130);
  const enough = a > 0.22;
  const instant = (s: number) => new Date(Date.parse(`${date}T00:00Z`) + s * 1000).toISOString();
  const half = short ? 0.55 : 1;
  return worthOf(date, {
    enough_at: enough ? instant(closed_s - minutes(10 + c * 50)) : null,
    closed_at: instant(closed_s),
    closed_s,
    focus_s: minutes((110 + c * 140) * half),
    meeting_s: d > 0.35 ? minutes((d - 0.3) * 130 * half) : 0,
    shallow_s: minutes((20 + e * 70) * half),
    sessions: Math.round((2 + c * 3) * half),
    interruptions: Math.round(e * 4 * half),
    items_done: enough ? 3 : 2,
    items_total: 3,
  });
}

function middle(numbers: number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** Numbers from 0 to 1 that look like chance and are the same every time. */
function chances(): () => number {
  let seed = 20_261_124;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}
