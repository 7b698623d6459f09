// Several days in one sentence: how many were enough and when they ended, and what they come to.
import type { TotalsView } from "../../../protocol";
import { duration, listed, say, timeOfDay } from "../../../words";
import type { View } from "../historyState.svelte";

/** Seconds of each kind of work. */
export type Worked = Pick<TotalsView, "focus_s" | "meeting_s" | "shallow_s">;

/**
 * "4 of 5 days were enough; the usual end was 16:40." With a `filter` that left nothing, that no item has
 * those words.
 */
export function enoughSentence(totals: TotalsView, view: View, filter = ""): string {
  if (totals.days === 0 && filter) return say("ui-history-none-of", { view, text: filter });
  if (totals.days === 0) return say(totals.off > 0 ? "ui-history-all-rest" : "ui-history-none", { view });
  if (totals.asked === 0 && totals.going_on > 0) return say("ui-history-going-on");
  if (totals.asked === 0) return say("ui-history-unasked");
  return say("ui-history-days-enough", {
    days: totals.asked,
    enough: totals.enough,
    close: totals.usual_close_s === null ? "none" : timeOfDay(totals.usual_close_s),
  });
}

/** "14 h of focus, 2 h in meetings (9 %), 1 h 20 of other work. 12 of 14 items." */
export function sumsSentence(totals: TotalsView): string {
  return say("ui-history-sums", {
    worked: workedWords(totals, totals.meeting_percent) || "none",
    done: totals.items_done,
    total: totals.items_total,
    off: totals.off,
  });
}

/**
 * "Meetings took 18 % of the work; your aim is 10 %. Announced: 5 h. Held of it: 4 h 10. Longest clear time: 3 h."
 * What there was nothing of is not said; `aim` is 0 for none. Null when there is nothing to say.
 */
export function meetingsSentence(totals: TotalsView, aim: number): string | null {
  const { meeting_percent: share, meeting_s, foreseen_s, foreseen_held_s } = totals;
  const said = [
    aim > 0 && share !== null && say("say-meetings-share", { share, aim }),
    foreseen_s >= 60 &&
      say("say-meetings-announced", { announced: duration(foreseen_s), held: duration(foreseen_held_s) }),
    totals.given_back_s >= 60 && say("say-meetings-given-back", { length: duration(totals.given_back_s) }),
    totals.off_rules > 0 && say("say-meetings-off-rules", { count: totals.off_rules }),
    meeting_s + foreseen_s >= 60 &&
      totals.longest_clear_s >= 60 &&
      say("say-meetings-clear", { length: duration(totals.longest_clear_s) }),
  ];
  return said.filter(Boolean).join(" ") || null;
}

/** "3 h 05 of focus, 30 min in meetings"; what there was nothing of is not said. */
export function workedWords(
  { focus_s, meeting_s, shallow_s }: Worked,
  percent: number | null = null,
): string {
  const parts = { focus: focus_s, meetings: meeting_s, shallow: shallow_s };
  const said = Object.entries(parts)
    .filter(([, seconds]) => seconds >= 60)
    .map(([kind, seconds]) =>
      say("ui-history-worked", { kind, time: duration(seconds), percent: percent ?? "none" }),
    );
  return listed(said);
}
