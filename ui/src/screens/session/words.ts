// The sentences of a session's face.
import type { SessionView, Snapshot } from "../../protocol";
import { clockTime, duration, say } from "../../words";
import type { Face } from "./face";

/** The line under the number: "of 50 minutes", "paused since 15:01". */
export function under(snapshot: Snapshot, session: SessionView, face: Face): string {
  const minutes = Math.round((session.planned_s ?? 0) / 60);
  switch (face.mode) {
    case "held":
      return session.paused_at
        ? say("ui-paused-since", { time: clockTime(session.paused_at, snapshot.day.zone) })
        : say("ui-paused");
    case "up":
      return say(`ui-counting-${session.kind}`);
    case "over":
      if (session.kind === "break") return say("ui-break-over");
      // Turned to another item after its end, none of the plan is left for it.
      return minutes === 0 ? say("ui-past-plan") : say("ui-past-minutes", { minutes });
    case "down":
      return say("ui-of-minutes", { minutes });
  }
}

/** The number as a screen reader says it, to the minute. */
export function spoken({ mode, seconds }: Face): string {
  const time = duration(seconds);
  if (mode === "down") return say("ui-spoken-left", { time });
  if (mode === "over") return say("ui-spoken-over", { time });
  if (mode === "held") return say("ui-spoken-held", { time });
  return say("ui-spoken-up", { time });
}

/** What the session is, for the top line: "Focus · 2nd today". */
export function named(session: SessionView): string {
  if (session.kind !== "focus") return say(`ui-session-${session.kind}`);
  if (session.state === "paused") return say("ui-session-held");
  const name =
    session.ordinal > 0 ? say("ui-session-nth", { nth: session.ordinal }) : say("ui-session-focus");
  return session.bonus ? say("ui-session-bonus", { name }) : name;
}

/** How the session's end lies to the day's: "58 min before your day does"; nothing without both ends. */
export function beforeEnd(snapshot: Snapshot, session: SessionView): string {
  if (!session.ends_at || !snapshot.ends_at) return "";
  const apart = (Date.parse(snapshot.ends_at) - Date.parse(session.ends_at)) / 1000;
  if (Math.abs(apart) < 60) return say("ui-ends-with-day");
  return apart > 0
    ? say("ui-ends-before-day", { time: duration(apart) })
    : say("ui-ends-after-day", { time: duration(-apart) });
}
