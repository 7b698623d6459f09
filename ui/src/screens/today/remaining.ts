// The one number in the middle of the arc, and the words under it. It chooses which of the agent's
// numbers to show and how to say it; the numbers themselves are the agent's.
import type { CriterionView, Snapshot } from "../../protocol";
import { duration, say } from "../../words";
import { criteria } from "../definition/criteria";

/** What is left of the day in two lines. */
export interface Remaining {
  big: string;
  small: string;
}

/** The two lines for a snapshot at `now` (milliseconds). */
export function remaining(snapshot: Snapshot, now: number): Remaining {
  return { big: big(snapshot, now), small: small(snapshot, now) };
}

function big(snapshot: Snapshot, now: number): string {
  if (snapshot.ends_at) {
    const left = (Date.parse(snapshot.ends_at) - now) / 1000;
    // A minute begun is a minute left: at 14:42:10 there are still 1 h 48 to 16:30.
    if (left > 0) return say("ui-left", { left: duration(Math.ceil(left / 60) * 60) });
    return say("ui-past", { past: duration(-left) });
  }
  // A clock that does not end the day is only the instant before which it is not enough.
  const unmet = snapshot.definition.criteria.filter((one) => !one.met);
  const open = unmet.find((one) => one.kind !== "clock") ?? unmet[0];
  return open ? leftOf(open) : say("ui-left-none");
}

function leftOf({ kind, value, target }: CriterionView): string {
  return criteria[kind].left(Math.max(0, target - value));
}

function small({ next_focus: next, ends_at }: Snapshot, now: number): string {
  if (!ends_at || next.room === null) return say("ui-room-open");
  if (Date.parse(ends_at) <= now) return say("ui-room-over");
  if (next.room > 0) return say("ui-room", { count: next.room, minutes: next.usual_minutes });
  if (next.minutes >= 5) return say("ui-room-short", { minutes: next.minutes });
  return say("ui-room-none");
}
