// Why time is synchronous: the six things it is right for, an ordinary reason, and the honest last one.
import type { MeetingReason } from "../../protocol";
import { say } from "../../words";

/** The reasons in the order they are offered. */
export const reasons: MeetingReason[] = [
  "final_decision",
  "urgent",
  "performance_review",
  "hype_call",
  "hangout",
  "celebration",
  "ordinary",
  "could_have_been_async",
];

/** A reason in words, as a line of its own. */
export function reasonWords(reason: MeetingReason): string {
  const words = say(`say-reason-${reason.replaceAll("_", "-")}`);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
