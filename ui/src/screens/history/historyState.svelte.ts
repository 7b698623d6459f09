// What of the history is looked at: which picture, which date, which items count. Kept while the window
// goes elsewhere, so that one comes back to it.
import { say } from "../../words";

/** The ways to look at days that are over. */
export type View = "day" | "week" | "month" | "year" | "trends" | "review";

class HistoryState {
  view = $state<View>("week");
  /** `2026-11-24`; absent: the latest there is. */
  date = $state.raw<string | null>(null);
  /** The date of the latest day there is, once it was asked for. */
  latest = $state.raw<string | null>(null);
  /** Words of an item's title, or its `#tag`; only such items count. Empty: everything counts. */
  filter = $state("");
  /** Whether pictures are shown as tables. */
  asTable = $state(false);

  /** Looks at another date. */
  at(date: string | null): void {
    this.date = date;
  }

  /** Looks another way, at `date` when one is given. */
  show(view: View, date: string | null = this.date): void {
    this.view = view;
    this.date = date;
  }

  /** Begins as if nobody had looked yet. */
  forget(): void {
    this.show("week", null);
    this.latest = null;
    this.filter = "";
    this.asTable = false;
  }
}

/** The one thing that is looked at. */
export const historyState = new HistoryState();

/** How far back a date lies: "Yesterday", "3 days ago", "8 months ago", "15 years ago". */
export function agoWords(date: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);
  if (Number.isNaN(days)) return "";
  const months = Math.floor(days / 30.44);
  if (months < 2) return say("ui-history-ago", { days });
  return months < 24
    ? say("ui-history-ago-months", { months })
    : say("ui-history-ago-years", { years: Math.floor(months / 12) });
}
