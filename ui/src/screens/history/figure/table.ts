// A picture's twin in words: the same numbers as rows, to be read aloud and to be copied. Pure.
import { duration, say, shortDate, timeOfDay } from "../../../words";
import type { DayRow } from "../dayRows";

/** A table of words; the first cell of a row names it. */
export interface Table {
  caption: string;
  head: string[];
  rows: string[][];
  /** The date of each row, or the first of its dates: `2026-11-23`, which needs no year said beside it. */
  dates: string[];
}

/** What stands where there is no number. */
export const NONE = "–";

/** The dates that have come, a row each; dates of which nothing is told are left out. */
export function dateTable(dates: DayRow[], caption: string): Table {
  const head = ["day", "enough", "focus", "meetings", "shallow", "closed", "items"];
  const come = dates.filter((one) => one.is === "lived" || one.is === "rest");
  return {
    caption,
    head: head.map((name) => say(`ui-history-column-${name}`)),
    rows: come.map(row),
    dates: come.map(({ date }) => date),
  };
}

/** Which of the dates that have come were enough, and when they ended. */
export function enoughTable(dates: DayRow[], caption: string): Table {
  const table = dateTable(dates, caption);
  const told = ([day = "", enough = "", , , , closed = ""]: string[]) => [day, enough, closed];
  return { ...table, head: told(table.head), rows: table.rows.map(told) };
}

/** The table as text with tabs and plain dates, the way spreadsheets take it from the clipboard. */
export function asText({ head, rows, dates }: Table): string {
  const named = rows.map((cells, n) => [dates[n], ...cells.slice(1)]);
  return [head, ...named].map((cells) => cells.join("\t")).join("\n");
}

/** Whether a date was enough, in words. */
export function enoughWords(date: DayRow): string {
  if (date.is === "rest") return say("ui-history-rest");
  if (date.enough) return say("ui-history-enough-yes");
  if (!date.asked) return say("ui-history-enough-unasked");
  return say(date.open ? "ui-history-enough-yet" : "ui-history-enough-no");
}

function row(date: DayRow): string[] {
  return [
    shortDate(date.date),
    enoughWords(date),
    duration(date.focus_s),
    duration(date.meeting_s),
    duration(date.shallow_s),
    date.closed_s === null ? NONE : timeOfDay(date.closed_s),
    date.items_total > 0 ? say("ui-of", { done: date.items_done, total: date.items_total }) : NONE,
  ];
}
