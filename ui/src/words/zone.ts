// What a zone's clock does. The platform formats zones but neither parses them nor tells their offset, so
// this reads the offset from what is shown.

/** Further from an hour that is shown twice than it is long, and nearer than the next change of a clock. */
const BESIDE_MS = 3 * 60 * 60_000;

/** How far the clock of `zone` is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const shown = clockOf(zone).formatToParts(new Date(instant));
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

/** The other instant at which the clock of `zone` shows what it shows at this one: it was set back between them. */
export function shownAgain(instant: number, zone: string): number | null {
  const here = offsetAt(instant, zone);
  for (const beside of [-BESIDE_MS, BESIDE_MS]) {
    const there = offsetAt(instant + beside, zone);
    const other = instant + here - there;
    if (there !== here && offsetAt(other, zone) === there) return other;
  }
  return null;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timeZone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  clocks.set(timeZone, made);
  return made;
}
