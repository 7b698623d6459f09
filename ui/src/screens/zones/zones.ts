// Places of people in the open day: the last calls that are ahead, and when both are at work.

import type { Snapshot } from "../../protocol";
import { clockTime, say } from "../../words";

/** How many places the bow has room for. */
const BANDS = 3;

/** A time in which one place and the person are both at work, in milliseconds. */
export interface Band {
  name: string;
  from: number;
  to: number;
  /** Which place it is, from 0. */
  place: number;
}

/** Whether an answer of today is still possible: its last call is ahead. */
export const isAhead = (lastCall: string | null, now: number): lastCall is string =>
  lastCall !== null && Date.parse(lastCall) >= now;

/** "Tokyo until 09:40" for each place from which an answer today is still possible. */
export function lastCalls(snapshot: Snapshot, now: number): string[] {
  return (snapshot.zones ?? []).flatMap(({ name, last_call }) => {
    if (!isAhead(last_call, now)) return [];
    return say("ui-zone-until", { name, time: clockTime(last_call, snapshot.day.zone) });
  });
}

/** The bands of the first places, in the order of the settings. */
export function bands(snapshot: Snapshot): Band[] {
  const known = (snapshot.zones ?? []).filter((one) => one.overlap.length > 0);
  return known
    .slice(0, BANDS)
    .flatMap(({ name, overlap }, place) =>
      overlap.map(({ from, to }) => ({ name, from: Date.parse(from), to: Date.parse(to), place })),
    );
}
