// The dates of a picture, one after the other, from the rows the agent gives: what was done on each, and
// whether it was rest. Every picture and every table of the history is made from these, so they agree.
import type { DayWorth, HistoryView, Settings } from "../../protocol";
import { laterDate } from "../../words";
import { weekdayOf } from "./month";

/**
 * What a date was. Rest is a state of its own, never a day with nothing on it; nothing is told of dates that
 * lie ahead, or before the first day there is.
 */
export type DateKind = "lived" | "rest" | "nothing" | "untold";

/** One date. Somebody who flies west lives a date twice; it is one date all the same. */
export interface DayRow {
  date: string;
  is: DateKind;
  enough: boolean;
  /** Whether anything was set out to do. */
  asked: boolean;
  /** Whether it still goes on. */
  open: boolean;
  /** Seconds. */
  focus_s: number;
  meeting_s: number;
  shallow_s: number;
  /** The last close, by the day's clock. */
  closed_s: number | null;
  items_done: number;
  items_total: number;
  /** How often it was lived. */
  times: number;
}

/** Every date of `picture`, in order. `week` tells the usual days off, Monday first; others were planned. */
export function dayRows(picture: HistoryView, week: Settings["week"]): DayRow[] {
  const rows = new Map<string, DayWorth[]>();
  for (const day of picture.days) rows.set(day.date, [...(rows.get(day.date) ?? []), day]);
  const dates: DayRow[] = [];
  for (let date = picture.from; date <= picture.to; date = laterDate(date, 1)) {
    const days = rows.get(date) ?? [];
    const usuallyOff = week[weekdayOf(date)]?.shape === "day_off" || picture.days_off.includes(date);
    const told = picture.first !== null && date >= picture.first && date <= picture.today;
    const kind = days.length > 0 ? kindOf(days) : usuallyOff ? "rest" : "nothing";
    dates.push(together(date, told ? kind : "untold", days));
  }
  return dates;
}

/** What was worked on a date, in seconds. */
export function workedOn(date: DayRow): number {
  return date.focus_s + date.meeting_s + date.shallow_s;
}

function kindOf(days: DayWorth[]): DateKind {
  return days.every((day) => day.off) ? "rest" : "lived";
}

function together(date: string, is: DateKind, days: DayWorth[]): DayRow {
  const sum = (what: (day: DayWorth) => number) => days.reduce((all, day) => all + what(day), 0);
  return {
    date,
    is,
    enough: days.some((day) => !day.off && day.enough_at !== null),
    asked: days.some((day) => !day.off && day.asked),
    open: days.some((day) => day.closed_at === null),
    focus_s: sum((day) => day.focus_s),
    meeting_s: sum((day) => day.meeting_s),
    shallow_s: sum((day) => day.shallow_s),
    closed_s: days.findLast((day) => !day.off)?.closed_s ?? null,
    items_done: sum((day) => day.items_done),
    items_total: sum((day) => day.items_total),
    times: days.length,
  };
}
