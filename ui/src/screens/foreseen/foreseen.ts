// Words for a meeting that a calendar announces.
import type { ForeseenView } from "../../protocol";
import { say } from "../../words";

/** Whether it is over and nothing is known of it yet, at `now` in milliseconds. */
export function asks(one: ForeseenView, now: number): boolean {
  return one.state === "open" && Date.parse(one.ends_at) <= now;
}

/** What it is about, or that the calendar does not say. */
export function title(one: ForeseenView): string {
  return one.title ?? say("ui-foreseen-untitled");
}

/** What became of it; nothing while that is open. */
export function state(one: ForeseenView): string | null {
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
