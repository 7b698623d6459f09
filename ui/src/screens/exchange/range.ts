// Which days are written.
import type { ExportQuery } from "../../protocol";
import { laterDate } from "../../words";
import { laterMonth } from "../history/month";

/** The ranges that can be chosen. */
export const ranges = ["all", "this-month", "last-month", "this-year", "last-year"] as const;

/** One of them. */
export type Range = (typeof ranges)[number];

/** The first and the last date of a range, seen from `today`; null where it has no end. */
export function datesOf(range: Range, today: string): Pick<ExportQuery, "from" | "to"> {
  const month = `${today.slice(0, 7)}-01`;
  const year = Number(today.slice(0, 4));
  switch (range) {
    case "all":
      return { from: null, to: null };
    case "this-month":
      return { from: month, to: null };
    case "last-month":
      return { from: laterMonth(month, -1), to: laterDate(month, -1) };
    case "this-year":
      return { from: `${year}-01-01`, to: null };
    case "last-year":
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  }
}
