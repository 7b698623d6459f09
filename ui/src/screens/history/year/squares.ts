// What the squares of the map say, and which kinds of them a key has to explain.
import { dayName, say, timeOfDay } from "../../../words";
import type { DayRow } from "../dayRows";
import { enoughWords } from "../figure/table";
import { historyState } from "../historyState.svelte";

/** A kind of square in a key. */
export interface SquareKind {
  one: Pick<DayRow, "is" | "enough" | "asked" | "open">;
  words: string;
}

/** Everything about a date in one sentence. */
export function squareWords(date: DayRow): string {
  const day = dayName(date.date);
  if (date.is === "untold") return day;
  if (date.is === "nothing") return nothingWords(day);
  return say("ui-history-square", {
    day,
    was: enoughWords(date),
    closed: date.closed_s === null ? "none" : timeOfDay(date.closed_s),
  });
}

/** A date on which nothing is written down, or nothing of what is counted. */
export function nothingWords(day: string): string {
  return historyState.filter
    ? say("ui-history-bar-nothing-of", { day, text: historyState.filter })
    : say("ui-history-bar-nothing", { day });
}

/** The kinds among these dates; the three that every year has, always. */
export function kindsIn(dates: DayRow[]): SquareKind[] {
  const lived = (enough: boolean, asked: boolean) => ({ is: "lived", enough, asked, open: false }) as const;
  const nothing = historyState.filter
    ? say("ui-history-enough-nothing-of", { text: historyState.filter })
    : say("ui-history-enough-nothing");
  const none = { is: "nothing", enough: false, asked: false, open: false } as const;
  const kinds: SquareKind[] = [
    { one: lived(true, true), words: say("ui-history-enough-yes") },
    { one: lived(false, true), words: say("ui-history-enough-no") },
    { one: { ...none, is: "rest" }, words: say("ui-history-rest") },
  ];
  const unasked = (one: DayRow) => one.is === "lived" && !one.asked && !one.enough;
  if (dates.some(unasked)) {
    kinds.push({ one: lived(false, false), words: say("ui-history-enough-unasked") });
  }
  if (dates.some((one) => one.is === "lived" && one.open && !one.enough)) {
    kinds.push({ one: { ...lived(false, true), open: true }, words: say("ui-history-enough-yet") });
  }
  if (dates.some((one) => one.is === "nothing")) kinds.push({ one: none, words: nothing });
  return kinds;
}
