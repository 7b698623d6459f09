// From a clock time in the day's zone to an instant: a guess is asked what it shows there and corrected;
// twice, for days on which the offset changes.

import { laterDate, offsetAt, shownAgain } from "../../words";

/** The length of a calendar day where no clock is ever set. */
const DAY_MS = 24 * 60 * 60_000;

/**
 * The first instant at which `zone` shows `time` (`16:30`) on the day of `date`, RFC 3339 in UTC. A time before
 * `boundary`, at which a new day begins, is the next morning's.
 */
export function instantOf(time: string, date: string, zone: string, boundary: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`) + (time < boundary ? DAY_MS : 0);
  const once = wanted - offsetAt(wanted, zone);
  const at = wanted - offsetAt(once, zone);
  return new Date(Math.min(at, shownAgain(at, zone) ?? at)).toISOString();
}

/**
 * Every instant at which the day of `date` showed `time`, in order, in those of its mornings that had begun at
 * `until`: one, or more where it was kept open past its boundary or its clock was set back.
 */
export function instantsOf(
  time: string,
  date: string,
  zone: string,
  boundary: string,
  until: string | number,
): [string, ...string[]] {
  const first = instantOf(time, date, zone, boundary);
  const shown: [string, ...string[]] = [first, ...again(first, zone)];
  const limit = new Date(until).getTime();
  for (let next = laterDate(date, 1); ; next = laterDate(next, 1)) {
    if (!(Date.parse(instantOf(boundary, next, zone, boundary)) <= limit)) return shown;
    const one = instantOf(time, next, zone, boundary);
    shown.push(one, ...again(one, zone));
  }
}

/** The one of some instants that is nearest to one that is known. */
export function nearest(shown: string[], known: string): string {
  const away = (at: string) => Math.abs(Date.parse(at) - Date.parse(known));
  return shown.reduce((best, at) => (away(at) < away(best) ? at : best));
}

/** A later instant that shows the same, if there is one. */
function again(first: string, zone: string): string[] {
  const other = shownAgain(Date.parse(first), zone);
  return other === null ? [] : [new Date(other).toISOString()];
}
