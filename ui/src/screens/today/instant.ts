// From a clock time in the day's zone to an instant. The platform formats zones but does not parse them,
// so this asks what a guess shows there and corrects it; twice, for days on which the offset changes.

/** The instant at which `zone` shows `time` (`16:30`) on `date`, RFC 3339 in UTC. */
export function instantOf(time: string, date: string, zone: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const once = wanted - offset(wanted, zone);
  return new Date(wanted - offset(once, zone)).toISOString();
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
