// Which day of the history is looked at. Kept while the window goes elsewhere, so that one comes back to it.
import { laterDate, say } from "../../words";

/** How many days back the agent tells of a day in detail. */
const TOLD_DAYS = 30;

class Looked {
  /** `2026-11-24`; absent: the latest day there is. */
  date = $state.raw<string | null>(null);

  /** Looks at another date. */
  at(date: string | null): void {
    this.date = date;
  }
}

/** The one day that is looked at. */
export const looked = new Looked();

/** The earliest date of which something can be told, seen from `today`. */
export function earliest(today: string): string {
  return laterDate(today, -TOLD_DAYS);
}

/** How far back a date lies: "Yesterday", "3 days ago". */
export function agoWords(date: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);
  return Number.isNaN(days) ? "" : say("ui-history-ago", { days });
}
