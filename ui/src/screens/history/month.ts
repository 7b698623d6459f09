// Weeks, from the day on which the person's begin, and calendar months. Dates are written 2026-11-24, so they compare as text.
import { laterDate } from "../../words";
import { weekStart } from "./weekStart.svelte";

/** The weeks that hold the month of `date`, whole: seven dates each. */
export function weeksOf(date: string, begins = weekStart.day): string[][] {
  const first = `${date.slice(0, 7)}-01`;
  const weeks: string[][] = [];
  for (let start = weekOf(first, begins); start < laterMonth(first, 1); start = laterDate(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, n) => laterDate(start, n)));
  }
  return weeks;
}

/** The first date of a date's week; `begins` is its first day, Monday 0 to Sunday 6. */
export function weekOf(date: string, begins = weekStart.day): string {
  return laterDate(date, -placeInWeek(date, begins));
}

/** Which place a date has in its week: 0 to 6. */
export function placeInWeek(date: string, begins = weekStart.day): number {
  return (weekdayOf(date) - begins + 7) % 7;
}

/** Which weekday a date is: Monday 0 to Sunday 6. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}

/** The number of a date's week: the week that holds the year's first Thursday is the first. */
export function weekNumber(date: string, begins = weekStart.day): number {
  const first = weekOf(date, begins);
  const thursday = laterDate(first, (3 - weekdayOf(first) + 7) % 7);
  const since = Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`);
  return Math.floor(since / (7 * 86_400_000)) + 1;
}

/** The same day some months later, or that month's last day. */
export function laterMonth(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const same = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last.getUTCDate())));
  return same.toISOString().slice(0, 10);
}

/** The date, or the nearer of two it must lie between. */
export function clamp(date: string, first: string, last: string): string {
  return date < first ? first : date > last ? last : date;
}
