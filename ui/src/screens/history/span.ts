// The stretch of dates a way of looking shows, and the step from one to the next.
import { dateRange, dayName, laterDate, monthName, sameYear, say } from "../../words";
import type { View } from "./historyState.svelte";
import { laterMonth, weekNumber, weekOf } from "./month";

/** Dates, both included. */
export interface Dates {
  from: string;
  to: string;
}

/** How many weeks, or months, a trend looks back. */
const TREND_MONTHS = 6;

/** The dates that `view` shows around `date`. */
export function datesOf(view: View, date: string): Dates {
  const week = weekOf(date);
  const month = `${date.slice(0, 7)}-01`;
  const year = date.slice(0, 4);
  switch (view) {
    case "day":
      return { from: date, to: date };
    case "week":
    case "review":
      return { from: week, to: laterDate(week, 6) };
    case "month":
      return { from: month, to: laterDate(laterMonth(month, 1), -1) };
    case "year":
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case "trends":
      return { from: weekOf(laterMonth(date, -TREND_MONTHS)), to: laterDate(week, 6) };
  }
}

/** The date `steps` of the view later; fewer than none lead back. */
export function stepped(view: View, date: string, steps: number): string {
  switch (view) {
    case "day":
      return laterDate(date, steps);
    case "week":
    case "review":
      return laterDate(date, 7 * steps);
    case "month":
      return laterMonth(date, steps);
    case "trends":
      return laterMonth(date, TREND_MONTHS * steps);
    case "year":
      return laterMonth(date, 12 * steps);
  }
}

/** The stretch in words: "Monday 23 November", "23–29 November", "November 2026", "2026"; days of another year with it. */
export function spanWords(view: View, date: string, today: string): string {
  const { from, to } = datesOf(view, date);
  switch (view) {
    case "day":
      return dayName(date, today);
    case "month":
      return monthName(date);
    case "year":
      return date.slice(0, 4);
    case "trends":
      return dateRange(from, to, true);
    default:
      return dateRange(from, to, !sameYear(from, today) || !sameYear(to, today));
  }
}

/** What kind of stretch it is, for the top line: "Week 48". */
export function spanKind(view: View, date: string): string {
  return say(`ui-history-top-${view}`, { number: weekNumber(date), year: date.slice(0, 4) });
}
