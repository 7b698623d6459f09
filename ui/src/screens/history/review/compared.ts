// A week's sums beside those of the week before, as rows of words. Pure.
import type { TotalsView } from "../../../protocol";
import { duration, say, timeOfDay } from "../../../words";
import { NONE } from "../figure/table";

/** One sum, now and before. */
export interface Compared {
  name: string;
  now: string;
  before: string;
  /** It is a part of the sum above it. */
  part: boolean;
}

const SUMS: Record<string, (totals: TotalsView) => string> = {
  enough: (totals) => say("ui-of", { done: totals.enough, total: totals.asked }),
  close: (totals) => (totals.usual_close_s === null ? NONE : timeOfDay(totals.usual_close_s)),
  items: (totals) => say("ui-of", { done: totals.items_done, total: totals.items_total }),
  focus: (totals) => duration(totals.focus_s),
  meetings: (totals) => duration(totals.meeting_s),
  needless: (totals) => duration(totals.needless_s),
  shallow: (totals) => duration(totals.shallow_s),
  interruptions: (totals) => String(totals.interruptions),
};

/** The sums of a week, and those of the week before where there was one. */
export function compared(totals: TotalsView, before: TotalsView | null): Compared[] {
  const needless = totals.needless_s + (before?.needless_s ?? 0) >= 60;
  return Object.entries(SUMS)
    .filter(([name]) => name !== "needless" || needless)
    .map(([name, words]) => ({
      name: say(`ui-history-sum-${name}`),
      now: words(totals),
      before: before ? words(before) : NONE,
      part: name === "needless",
    }));
}
