// Rows and sums for tests of how the page draws them. They say no more than a test writes down; what days
// come to is the agent's to say, and recorded where a test needs it.
import type { DayWorth, HistoryView, TotalsView, TrendPoint } from "../protocol";

/** A row with everything the test does not care about left plain. */
export function worthOf(date: string, rest: Partial<DayWorth>): DayWorth {
  return {
    id: `d${date}`,
    date,
    zone: "Europe/Lisbon",
    state: "closed",
    off: false,
    asked: true,
    started_at: `${date}T09:00:00Z`,
    enough_at: null,
    closed_at: null,
    closed_s: null,
    focus_s: 0,
    meeting_s: 0,
    needless_s: 0,
    shallow_s: 0,
    rest_s: 0,
    unaccounted_s: 0,
    sessions: 0,
    interruptions: 0,
    items_done: 0,
    items_total: 0,
    bonus_done: 0,
    performance_review_s: 0,
    final_decision_s: 0,
    urgent_s: 0,
    hype_call_s: 0,
    hangout_s: 0,
    celebration_s: 0,
    ordinary_s: 0,
    longest_clear_s: 0,
    foreseen_meetings: 0,
    foreseen_s: 0,
    foreseen_held_s: 0,
    off_rules: 0,
    given_back_s: 0,
    ...rest,
  };
}

/** Sums of nothing, but for what the test says. */
export function totals(rest: Partial<TotalsView> = {}): TotalsView {
  return {
    days: 0,
    going_on: 0,
    asked: 0,
    off: 0,
    enough: 0,
    focus_s: 0,
    meeting_s: 0,
    needless_s: 0,
    shallow_s: 0,
    rest_s: 0,
    unaccounted_s: 0,
    sessions: 0,
    interruptions: 0,
    items_done: 0,
    items_total: 0,
    bonus_done: 0,
    performance_review_s: 0,
    final_decision_s: 0,
    urgent_s: 0,
    hype_call_s: 0,
    hangout_s: 0,
    celebration_s: 0,
    ordinary_s: 0,
    longest_clear_s: 0,
    foreseen_meetings: 0,
    foreseen_s: 0,
    foreseen_held_s: 0,
    off_rules: 0,
    given_back_s: 0,
    meeting_percent: null,
    usual_close_s: null,
    usual_enough_s: null,
    ...rest,
  };
}

/** A picture of some dates with these rows, seen on 24 November 2026. */
export function viewOf(days: DayWorth[], from: string, to: string): HistoryView {
  const first = days[0]?.date ?? null;
  const today = "2026-11-24";
  return { at: `${today}T14:42:00Z`, today, from, to, first, days_off: [], days, totals: totals() };
}

/** A step of a trend. */
export function pointOf(from: string, to: string, rest: Partial<TotalsView>): TrendPoint {
  return { from, to, totals: totals({ days: 1, asked: 1, ...rest }) };
}
