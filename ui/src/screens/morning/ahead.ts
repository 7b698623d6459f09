// An end that lies ahead. A day that is planned in the evening, or later than its usual end, would be over
// before its first act; the plan then begins with a time that still leaves room for something.
import type { Settings, ShapeChoice, Snapshot } from "../../protocol";
import { wallTime } from "../../words";
import { instantOf } from "../today/instant";

/** The least a day should have before its end, in milliseconds: a short session and a look around. */
const LEAST_MS = 30 * 60_000;
/** What is proposed when the usual end is too close or over, in milliseconds. */
const ROOM_MS = 2 * 60 * 60_000;
const HALF_HOUR_MS = 30 * 60_000;

/** When and where a day is planned. */
export interface Planning {
  /** Milliseconds since 1970. */
  now: number;
  date: string;
  zone: string;
  /** When the next day begins, `04:00`. */
  boundary: string;
}

/** The planning of the day that is shown, now. */
export function planningOf(snapshot: Snapshot | null, settings: Settings | null, now: number): Planning {
  return {
    now,
    date: snapshot?.day.date ?? "1970-01-01",
    zone: snapshot?.day.zone ?? "UTC",
    boundary: settings?.boundary ?? "00:00",
  };
}

/**
 * `usual` with an end that lies ahead: its own where that does, else two hours from now on the next half
 * hour, as far as this day goes. Where the day itself is nearly over no clock ends it: its items do.
 */
export function ahead(usual: ShapeChoice, planning: Planning): ShapeChoice {
  if (!("until" in usual) || leaves(usual.until, planning, LEAST_MS)) return usual;
  const shape = usual.shape === "half_day" ? "tasks_or_time" : usual.shape;
  const wanted = Math.ceil((planning.now + ROOM_MS) / HALF_HOUR_MS) * HALF_HOUR_MS;
  for (let at = wanted; at - planning.now >= LEAST_MS; at -= HALF_HOUR_MS) {
    const until = wallTime(at, planning.zone);
    if (instantOf(until, planning.date, planning.zone, planning.boundary) === new Date(at).toISOString()) {
      return { shape, until };
    }
  }
  return { shape: "task_goals" };
}

/** `shape` as it is offered beside the chosen one: the same shape, with an end that lies ahead if there can be one. */
export function offeredAhead(shape: ShapeChoice, planning: Planning): ShapeChoice {
  const later = ahead(shape, planning);
  return "until" in shape && "until" in later ? { ...shape, until: later.until } : shape;
}

function leaves(until: string, { now, date, zone, boundary }: Planning, least: number): boolean {
  return Date.parse(instantOf(until, date, zone, boundary)) - now >= least;
}
