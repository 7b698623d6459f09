// The fake agent's corrections: enough of them to see a day change. What may be set right, and what it
// does to totals, is `domain`'s to say.
import type {
  BreakRecord,
  Correction,
  DayDetail,
  GapRecord,
  InterruptionRecord,
  ItemView,
  MeetingRecord,
  SessionRecord,
} from "../../protocol";
import { refuse } from "./refuse";

type Change<Of extends Correction["of"]> = Extract<Correction, { of: Of }>;

/** The day with something set right. Refuses a stretch that ends before it begins. */
export function correct(lived: DayDetail, correction: Correction): DayDetail {
  switch (correction.of) {
    case "session":
      return { ...lived, sessions: lived.sessions.flatMap((one) => session(one, correction, lived)) };
    case "gap":
      return {
        ...lived,
        sessions: lived.sessions.map((one) => ({
          ...one,
          gaps: one.gaps.flatMap((gap) => changedGap(gap, correction)),
        })),
      };
    case "break":
      return rested(lived, correction);
    case "meeting":
      return { ...lived, meetings: lived.meetings.flatMap((one) => meeting(one, correction)) };
    case "new_session": {
      const { item, from, to } = sound(correction);
      const fresh = { id: `s${from}`, item, from, to, planned_s: null, bonus: false, gaps: [] };
      return { ...lived, sessions: [...lived.sessions, worth({ ...fresh, ...titled(lived, item) })] };
    }
    case "new_meeting": {
      const { title, reason, from, to } = sound(correction);
      return { ...lived, meetings: [...lived.meetings, { id: `m${from}`, title, reason, from, to }] };
    }
    case "new_break": {
      const { from, to } = sound(correction);
      return { ...lived, breaks: [...lived.breaks, { id: `b${from}`, from, to }] };
    }
    case "item":
      return { ...lived, items: lived.items.map((one) => item(one, correction)) };
    case "interruption":
      return { ...lived, interruptions: lived.interruptions.flatMap((one) => mark(one, correction)) };
    case "new_interruption": {
      const { at, by, word } = correction;
      const fresh = { id: `i${at}`, at, by, word, session: null };
      return { ...lived, interruptions: [...lived.interruptions, fresh] };
    }
    case "end":
      return { ...lived, closed_at: correction.at };
  }
}

function session(one: SessionRecord, { id, change }: Change<"session">, lived: DayDetail): SessionRecord[] {
  if (one.id !== id) return [one];
  switch (change.set) {
    case "times":
      return [worth(sound({ ...one, from: change.from ?? one.from, to: change.to ?? one.to }))];
    case "item":
      return [{ ...one, ...titled(lived, change.item) }];
    case "split":
      return [
        worth({ ...one, to: change.at }),
        worth({ ...one, id: `${id}b`, from: change.at, gaps: [], ...titled(lived, change.item) }),
      ];
    case "remove":
      return [];
  }
}

function changedGap(gap: GapRecord, { id, change }: Change<"gap">): GapRecord[] {
  if (gap.id !== id) return [gap];
  switch (change.set) {
    case "was": {
      const part = sound({ ...gap, from: change.from ?? gap.from, to: change.to ?? gap.to });
      const rest = [
        { ...gap, id: `${id}a`, to: part.from },
        { ...gap, id: `${id}c`, from: part.to },
      ];
      return [...rest.filter((one) => one.from !== one.to), { ...part, was: change.was }];
    }
    case "times":
      return [sound({ ...gap, from: change.from ?? gap.from, to: change.to ?? gap.to })];
    case "split":
      return [
        { ...gap, to: change.at },
        { ...gap, id: `${id}b`, from: change.at },
      ];
    default:
      return [];
  }
}

function rested(lived: DayDetail, { id, change }: Change<"break">): DayDetail {
  const before = lived.breaks.find((one) => one.id === id);
  const others = lived.breaks.filter((one) => one !== before);
  if (!before?.to) return lived;
  switch (change.set) {
    case "times": {
      const times = { from: change.from ?? before.from, to: change.to ?? before.to };
      return { ...lived, breaks: [...others, sound<BreakRecord>({ ...before, ...times })] };
    }
    case "own": {
      const { from, to } = before;
      return correct({ ...lived, breaks: others }, { of: "new_session", item: change.item, from, to });
    }
    case "remove":
      return { ...lived, breaks: others };
  }
}

function item(one: ItemView, { id, change }: Change<"item">): ItemView {
  if (one.id !== id) return one;
  if (change.set === "done") return { ...one, state: "done", moved_to: null };
  return change.place.to === "drop"
    ? { ...one, state: "dropped" }
    : { ...one, state: "moved", moved_to: "2026-11-25" };
}

function mark(one: InterruptionRecord, { id, change }: Change<"interruption">): InterruptionRecord[] {
  if (one.id !== id) return [one];
  switch (change.set) {
    case "about":
      return [{ ...one, by: change.by, word: change.word }];
    case "at":
      return [{ ...one, at: change.at }];
    case "remove":
      return [];
  }
}

function meeting(one: MeetingRecord, { id, change }: Change<"meeting">): MeetingRecord[] {
  if (one.id !== id) return [one];
  switch (change.set) {
    case "times":
      return [sound({ ...one, from: change.from ?? one.from, to: change.to ?? one.to })];
    case "about":
      return [{ ...one, title: change.title, reason: change.reason }];
    case "split":
      return [
        { ...one, to: change.at },
        { ...one, id: `${id}b`, from: change.at },
      ];
    case "remove":
      return [];
  }
}

function sound<T extends { from: string; to: string | null }>(stretch: T): T {
  if (stretch.to !== null && Date.parse(stretch.to) <= Date.parse(stretch.from)) {
    throw refuse(
      "stretch_unsound",
      "That stretch of time cannot be.",
      "It begins before it ends, and lies within the day, before now.",
    );
  }
  return stretch;
}

function worth<T extends Omit<SessionRecord, "worked_s">>(one: T): T & { worked_s: number } {
  const length = one.to ? (Date.parse(one.to) - Date.parse(one.from)) / 1000 : 0;
  const away = one.gaps
    .filter((gap) => gap.was !== "focus")
    .reduce((sum, gap) => sum + (Date.parse(gap.to) - Date.parse(gap.from)) / 1000, 0);
  return { ...one, worked_s: Math.max(0, length - away) };
}

function titled(lived: DayDetail, item: string | null): Pick<SessionRecord, "item" | "title"> {
  return { item, title: lived.items.find((one) => one.id === item)?.title ?? null };
}
