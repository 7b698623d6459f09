// The time beside an item: what it took, what it was thought to take, or both.
import type { ItemView } from "../../protocol";
import { duration, say } from "../../words";

/** "1 h 20" when done; "~ 50 min" as an estimate; "20 of ~ 50 min" on the way; nothing when unknown. */
export function timeOf({ state, focused_s, estimate_s }: ItemView): string {
  const worked = focused_s >= 60 ? duration(focused_s) : "";
  if (state === "done" || estimate_s === null) return worked;
  const estimate = say("ui-estimate", { duration: duration(estimate_s) });
  return worked ? say("ui-of", { done: worked, total: estimate }) : estimate;
}
