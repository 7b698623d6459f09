// The day that loose ends go to, as people say it: tomorrow, or by its name when a rest lies between.
import type { Snapshot } from "../protocol";
import { laterDate, shortDate, weekdayName } from "./time";
import { say } from "./words";

/** The values of a message that speaks of the next day. */
export interface NextDay {
  /** Which form of the message. */
  next: "tomorrow" | "later";
  /** "tomorrow", "Monday", or a date when it is further than a week. */
  day: string;
  [name: string]: string;
}

/** The day after this one that is not off. */
export function nextDay(snapshot: Snapshot | null | undefined): NextDay {
  const { date, next_date } = snapshot?.day ?? {};
  if (!date || !next_date || next_date === laterDate(date, 1))
    return { next: "tomorrow", day: say("say-tomorrow") };
  const near = next_date <= laterDate(date, 6);
  return { next: "later", day: near ? weekdayName(next_date) : shortDate(next_date) };
}

/** A date seen from the day of `snapshot`: "tomorrow", "Monday", "Tue 1 Dec". */
export function dayAhead(date: string, snapshot: Snapshot): string {
  if (date === laterDate(snapshot.day.date, 1)) return say("say-tomorrow");
  return date <= laterDate(snapshot.day.date, 6) ? weekdayName(date) : shortDate(date);
}
