// Calendar months as rows of weeks, Monday first. Dates are written 2026-11-24, so they compare as text.
import { laterDate } from "../../words";

/** The weeks that hold the month of `date`, whole: seven dates each. */
export function weeksOf(date: string): string[][] {
  const first = `${date.slice(0, 7)}-01`;
  const monday = laterDate(first, -((weekday(first) + 6) % 7));
  const weeks: string[][] = [];
  for (let start = monday; start < laterMonth(first, 1); start = laterDate(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, n) => laterDate(start, n)));
  }
  return weeks;
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

function weekday(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay();
}
