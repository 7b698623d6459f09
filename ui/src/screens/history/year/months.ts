// Dates in columns of weeks, cut into blocks that fit a narrow window. Pure.
import { dateRange, monthOnly } from "../../../words";
import type { DayRow } from "../dayRows";
import { placeInWeek } from "../month";

/** A run of weeks: seven places a column, from the day on which weeks begin. */
export interface Block {
  words: string;
  /** How many columns. */
  weeks: number;
  /** Places before the first date. */
  before: number;
  dates: DayRow[];
}

/** The dates in blocks of so many months; a block of which nothing is told is left out. */
export function blocksOf(dates: DayRow[], months: number): Block[] {
  const runs = new Map<number, DayRow[]>();
  for (const one of dates) {
    const block = Math.floor((Number(one.date.slice(5, 7)) - 1) / months);
    runs.set(block, [...(runs.get(block) ?? []), one]);
  }
  const told = (run: DayRow[]) => run.some((one) => one.is !== "untold");
  return [...runs.values()].filter(told).map(block);
}

/** All dates as one block. */
export function block(dates: DayRow[]): Block {
  const [first, last] = [dates[0]?.date ?? "", dates.at(-1)?.date ?? ""];
  const before = first ? placeInWeek(first) : 0;
  const weeks = Math.ceil((before + dates.length) / 7);
  return { words: first ? dateRange(first, last, true) : "", weeks, before, dates };
}

/** The column and the row of the `n`th date of a block. */
export function placeOf({ before }: Block, n: number): { column: number; row: number } {
  return { column: Math.floor((before + n) / 7), row: (before + n) % 7 };
}

/** A month's name above the column it begins in. */
export interface MonthTick {
  column: number;
  words: string;
}

/** Columns that a month's name takes. */
const NAME = 3;

/** The names above a block's columns: each month where it begins, the first also when it began before. */
export function monthTicks(block: Block): MonthTick[] {
  const ticks = block.dates.flatMap(({ date }, n) =>
    n === 0 || date.endsWith("-01")
      ? [{ column: placeOf(block, n).column, words: monthOnly(date, "short") }]
      : [],
  );
  const room = ({ column }: MonthTick, n: number) => (ticks[n + 1]?.column ?? block.weeks) - column >= NAME;
  return ticks.filter(room);
}
