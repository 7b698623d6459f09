// Words for a meeting that a calendar announces. Pure.
import type { ForeseenView, Snapshot } from "../../protocol";
import { clockTime, duration, say } from "../../words";

/** Whether it is over and nothing is known of it yet, at `now` in milliseconds. */
export function asks(one: ForeseenView, now: number): boolean {
  return one.state === "open" && Date.parse(one.ends_at) <= now;
}

/** Whether it can be answered: it is open and has not begun at `now` in milliseconds. */
export function answerable(one: ForeseenView, now: number): boolean {
  return one.state === "open" && Date.parse(one.starts_at) > now && one.replies.length > 0;
}

/** What it is about, or that the calendar does not say. */
export function title(one: ForeseenView): string {
  return one.title ?? say("ui-foreseen-untitled");
}

/** "14:00–14:30" in `zone`, with "≈" where the times are not sure. */
export function times(one: ForeseenView, zone: string): string {
  return `${one.certain ? "" : "≈ "}${clockTime(one.starts_at, zone)}–${clockTime(one.ends_at, zone)}`;
}

/** What is off the person's rules about it. */
export function offRules(one: ForeseenView): string[] {
  return one.off_rules.map((rule) => say(`say-off-rule-${rule}`));
}

/** What became of it; nothing while that is open. */
export function became(one: ForeseenView): string | null {
  switch (one.state) {
    case "open":
      return null;
    case "held":
      return say("ui-foreseen-was-held");
    case "not_held":
      return say("ui-foreseen-was-not-held");
    case "answered":
      return say("ui-foreseen-was-answered");
  }
}

/**
 * "2 meetings, 45 min. Longest clear time 09:15–12:30." of the meetings that are open and not over; null without
 * any. Without an end of the day nothing is said of clear time.
 */
export function ahead(snapshot: Snapshot): string | null {
  const { count, length_s } = snapshot.meetings_ahead;
  if (count === 0) return null;
  const said = [say("say-foreseen-count", { count, length: duration(length_s) })];
  const { longest_clear_at: at, longest_clear_s: seconds } = snapshot;
  if (at && seconds) {
    const { zone } = snapshot.day;
    const to = clockTime(Date.parse(at) + seconds * 1000, zone);
    said.push(say("say-foreseen-clear", { from: clockTime(at, zone), to }));
  }
  return said.join(" ");
}
