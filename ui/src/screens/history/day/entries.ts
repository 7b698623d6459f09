// The records of a day in the order they were lived: one list of sessions, meetings, rests and small marks.
// Pure; how an entry looks is the list's business.
import type {
  BreakRecord,
  DayDetail,
  InterruptionRecord,
  MeetingRecord,
  SessionRecord,
} from "../../../protocol";
import { clockApart, say } from "../../../words";

/** Something that took no time: an interruption, a change, a nudge. */
export interface Mark {
  is: "interruption" | "change" | "nudge";
  at: string;
  words: string;
  /** What can be set right of it. */
  record?: InterruptionRecord;
}

/** One line of the day. */
export type Entry =
  | { is: "session"; at: string; session: SessionRecord; marks: Mark[] }
  | { is: "meeting"; at: string; meeting: MeetingRecord }
  | { is: "break"; at: string; rest: BreakRecord }
  | Mark;

/** What happened on a day, in order. Interruptions stand with the session they fell into. */
export function entriesOf(lived: DayDetail): Entry[] {
  const marks = lived.interruptions.map((one) => ({ session: one.session, mark: interruption(one) }));
  const inside = (id: string) => marks.filter((one) => one.session === id).map((one) => one.mark);
  const known = new Set(lived.sessions.map((one) => one.id));
  const entries: Entry[] = [
    ...lived.sessions.map((session) => ({
      is: "session" as const,
      at: session.from,
      session,
      marks: inside(session.id),
    })),
    ...lived.meetings.map((meeting) => ({ is: "meeting" as const, at: meeting.from, meeting })),
    ...lived.breaks.map((rest) => ({ is: "break" as const, at: rest.from, rest })),
    ...marks.filter((one) => !one.session || !known.has(one.session)).map((one) => one.mark),
    ...lived.scope_changes.map(({ at, text }) => ({ is: "change" as const, at, words: text })),
    ...lived.nudges.map(({ at, text }) => ({
      is: "nudge" as const,
      at,
      words: say("ui-history-nudge", { text }),
    })),
  ];
  return entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What an entry at a place of the list is known by, so that its line stays the same when it is set right. */
export function keyOf(entry: Entry, place: number): string {
  switch (entry.is) {
    case "session":
      return entry.session.id;
    case "break":
      return entry.rest.id;
    case "meeting":
      return entry.meeting.id;
    default:
      return entry.record?.id ?? `${entry.is} ${place}`;
  }
}

function interruption(record: InterruptionRecord): Mark {
  const { at, by, word } = record;
  const words = say(`ui-history-interrupted-${by}`);
  return { is: "interruption", at, words: word ? `${words}: ${word}` : words, record };
}

/** "13:40–14:30", or "since 13:40" while it goes on. */
export function stretchWords(from: string, to: string | null, zone: string): string {
  const begins = clockApart(from, zone);
  return to ? `${begins}–${clockApart(to, zone)}` : say("ui-since", { time: begins });
}

/** The seconds between two instants; up to `now` while it goes on. */
export function secondsOf(from: string, to: string | null, now: string): number {
  return (Date.parse(to ?? now) - Date.parse(from)) / 1000;
}
