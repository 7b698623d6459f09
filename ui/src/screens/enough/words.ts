// The two sentences of the enough screen.
import type { Snapshot } from "../../protocol";
import { duration, say } from "../../words";

/** "15:48 · 42 min before your end", or only the time when the day has no clock end. */
export function sinceWords({ day, ends_at }: Snapshot, time: string): string {
  if (!ends_at || !day.enough_at) return time;
  const early = (Date.parse(ends_at) - Date.parse(day.enough_at)) / 1000;
  return early >= 60 ? say("ui-enough-early", { time, early: duration(early) }) : time;
}

/** "All 3 items are ticked. That’s enough for today." from what was met. Of a clock only the instant is
 * said, above: "it is 16:30" is soon no longer so. */
export function metWords({ day, definition, ends_at }: Snapshot): string {
  const byClock = ends_at !== null && day.enough_at === ends_at;
  const why = byClock ? null : definition.criteria.find((one) => one.met && one.kind !== "clock")?.text;
  return why
    ? say("ui-enough-why", { why: why.charAt(0).toLocaleUpperCase() + why.slice(1) })
    : say("ui-enough-plain");
}
