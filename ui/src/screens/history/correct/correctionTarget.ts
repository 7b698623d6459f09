// What of a day is being set right, and the times such a change begins with.
import type {
  BreakRecord,
  Correction,
  DayDetail,
  GapRecord,
  InterruptionRecord,
  ItemView,
  MeetingRecord,
  SessionRecord,
} from "../../../protocol";
import { instantsOf, nearest } from "../../today/instant";

/** One record, or one that is missing. */
export type CorrectionTarget =
  | { of: "session"; session: SessionRecord }
  | { of: "gap"; gap: GapRecord }
  | { of: "break"; rest: BreakRecord }
  | { of: "meeting"; meeting: MeetingRecord }
  | { of: "end"; at: string }
  | { of: "item"; item: ItemView }
  | { of: "interruption"; mark: InterruptionRecord }
  | { of: "new_session" }
  | { of: "new_break" }
  | { of: "new_meeting" };

/** What every form that sets something right is given. */
export interface Setting {
  lived: DayDetail;
  /** Sends it; what is refused is said in place. */
  set: (correction: Correction) => void;
}

/**
 * The instant of a clock time on the day, in the zone it was lived in. Where the day's clock showed it more than
 * once (the hour that daylight saving repeats, the next morning of a day that was kept open), the one nearest to
 * what is `known` is meant.
 */
export function instantOn(lived: DayDetail, time: string, known: string): string {
  const { date, zone, boundary, over_at } = lived;
  const [first, ...later] = instantsOf(time, date, zone, boundary, over_at);
  return nearest([first, ...later.filter((at) => Date.parse(at) < Date.parse(over_at))], known);
}

/** The instant in the middle of two, on a whole minute. */
export function middle(from: string, to: string): string {
  const half = (Date.parse(from) + Date.parse(to)) / 2;
  return new Date(Math.round(half / 60_000) * 60_000).toISOString();
}

/** The last half hour nothing is written down for, before the day's end or now: a forgotten record's likely place. */
export function likely(lived: DayDetail): { from: string; to: string } {
  const last = lived.path.at(-1)?.to ?? lived.started_at;
  const end = Date.parse(lived.closed_at ?? lived.at);
  const from = Math.max(Date.parse(lived.started_at), Math.min(Date.parse(last), end - 30 * 60_000));
  return {
    from: new Date(from).toISOString(),
    to: new Date(Math.min(end, from + 30 * 60_000)).toISOString(),
  };
}
