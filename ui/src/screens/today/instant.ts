// From a clock time in the day's zone to an instant. The platform formats zones but does not parse them,
// so this asks what a guess shows there and corrects it; twice, for days on which the offset changes.

import { laterDate } from "../../words";

/** The length of a calendar day where no clock is ever set. */
const DAY_MS = 24 * 60 * 60_000;

/**
 * The instant at which `zone` shows `time` (`16:30`) on the day of `date`, RFC 3339 in UTC. A time before
 * `boundary`, at which a new day begins, is the next morning's.
 */
export function instantOf(time: string, date: string, zone: string, boundary: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`) + (time < boundary ? DAY_MS : 0);
  const once = wanted - offset(wanted, zone);
  return new Date(wanted - offset(once, zone)).toISOString();
}

/**
 * Every instant at which the day of `date` showed `time`, in order, in those of its mornings that had begun at
 * `until`: one, or more where it was kept open past its boundary.
 */
export function instantsOf(
  time: string,
  date: string,
  zone: string,
  boundary: string,
  until: string | number,
): [string, ...string[]] {
  const shown: [string, ...string[]] = [instantOf(time, date, zone, boundary)];
  const limit = new Date(until).getTime();
  for (let next = laterDate(date, 1); ; next = laterDate(next, 1)) {
    if (!(Date.parse(instantOf(boundary, next, zone, boundary)) <= limit)) return shown;
    shown.push(instantOf(time, next, zone, boundary));
  }
}

function offset(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(new Date(instant));
  const part = (type: string) => Number(shown.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return local - Math.floor(instant / 1000) * 1000;
}
