// What the day came to, in one line. Parts that are zero are left out.
import type { Snapshot } from "../../protocol";
import { duration, say } from "../../words";

/** "3 of 3 items · 3 h deep · 30 min in meetings · 1 interruption". */
export function sums({ today }: Snapshot): string {
  const said = [
    today.items_total > 0 && say("ui-sum-items", { done: today.items_done, total: today.items_total }),
    today.focus_s >= 60 && say("ui-deep", { length: duration(today.focus_s) }),
    today.meeting_s >= 60 && say("ui-sum-meetings", { length: duration(today.meeting_s) }),
    today.interruptions > 0 && say("ui-sum-interruptions", { count: today.interruptions }),
  ];
  return said.filter(Boolean).join(" · ") || say("ui-sum-quiet");
}
