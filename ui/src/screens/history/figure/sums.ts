// Several days in one sentence: how many were enough and when they ended, and what they come to.
import type { TotalsPicture } from "../../../protocol";
import { duration, say, timeOfDay } from "../../../words";
import type { View } from "../looked.svelte";

/** "4 of 5 days were enough; they usually ended at 16:40." */
export function enoughSentence(totals: TotalsPicture, view: View): string {
  if (totals.days === 0) return say(totals.off > 0 ? "ui-history-all-rest" : "ui-history-none", { view });
  if (totals.asked === 0) return say("ui-history-unasked");
  return say("ui-history-days-enough", {
    days: totals.asked,
    enough: totals.enough,
    close: totals.usual_close_s === null ? "none" : timeOfDay(totals.usual_close_s),
  });
}

/** "14 h of focus, 2 h in meetings (9 %), 1 h 20 of other work. 12 of 14 items." */
export function sumsSentence(totals: TotalsPicture): string {
  return say("ui-history-sums", {
    focus: duration(totals.focus_s),
    meetings: duration(totals.meeting_s),
    percent: totals.meeting_percent ?? 0,
    shallow: duration(totals.shallow_s),
    done: totals.items_done,
    total: totals.items_total,
    off: totals.off,
  });
}
