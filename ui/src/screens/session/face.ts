// What a session's face shows at an instant: the number, which way it counts, and how full the ring is.
// It only continues the agent's own numbers from the snapshot's instant.
import type { SessionView, Snapshot } from "../../protocol";

/** A session's face. */
export interface Face {
  /** Counting down to the end, up without one, past the end, or held. */
  mode: "down" | "up" | "over" | "held";
  /** The number to show, in whole seconds. */
  seconds: number;
  /** `+` past the end, else nothing. */
  sign: "" | "+";
  /** The ring, from 0 to 1: what is left, or for a count-up what of an hour is done. */
  share: number;
}

/** The face of the snapshot's session at `now` (milliseconds); null when nothing goes on. */
export function face(snapshot: Snapshot, now: number): Face | null {
  const { session } = snapshot;
  if (!session) return null;
  const worked = workedBy(session, Date.parse(snapshot.at), now);
  if (session.planned_s === null) {
    const mode = session.state === "paused" ? "held" : "up";
    return { mode, seconds: worked, sign: "", share: (worked % 3600) / 3600 };
  }
  if (session.state === "paused") {
    const left = session.planned_s - worked;
    return { mode: "held", seconds: Math.abs(left), sign: left < 0 ? "+" : "", share: part(left, session) };
  }
  // The end is an instant; counting to it keeps every face in step to the second.
  const left = session.ends_at
    ? Math.ceil((Date.parse(session.ends_at) - now) / 1000)
    : session.planned_s - worked;
  if (left >= 0) return { mode: "down", seconds: left, sign: "", share: part(left, session) };
  return { mode: "over", seconds: -left, sign: "+", share: 0 };
}

function workedBy(session: SessionView, at: number, now: number): number {
  if (session.state === "paused") return session.worked_s;
  return session.worked_s + Math.max(0, Math.floor((now - at) / 1000));
}

function part(left: number, { planned_s }: SessionView): number {
  return planned_s ? Math.min(1, Math.max(0, left / planned_s)) : 0;
}
