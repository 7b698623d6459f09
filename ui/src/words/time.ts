// Instants, dates and durations as people read them. Names of days and months are messages, so that the window
// and the agent say them alike; what else the platform writes follows the agent's locale (`reading.svelte.ts`).
import { reading } from "./reading.svelte";
import { listed, say } from "./words";
import { offsetAt, shownAgain } from "./zone";

/** `16:30` for the instant, in the day's zone, as fields and the wire have it. */
export function wallTime(instant: string | number | Date, zone: string): string {
  return plainClock(zone).format(new Date(instant));
}

/** `16:30`, or `4:30 pm`, for the instant, in the day's zone. */
export function clockTime(instant: string | number | Date, zone: string): string {
  return clockShown(wallTime(instant, zone));
}

/** `16:30` as the person's clock shows it; what is no clock time stays as it is. */
export function clockShown(time: string): string {
  const read = /^(\d{2}):(\d{2})$/.exec(time);
  if (reading.locale.clock === "h23" || !read) return time;
  const hour = Number(read[1]);
  const shown = `${hour % 12 || 12}:${read[2]}`;
  return say(hour < 12 ? "say-clock-am" : "say-clock-pm", { time: shown });
}

/**
 * As `clockTime`, but `01:45 (+01:00)` in the hour that the zone's clock shows twice, so that a length can be
 * seen to be right.
 */
export function clockApart(instant: string | number, zone: string): string {
  const time = clockTime(instant, zone);
  const at = new Date(instant).getTime();
  if (shownAgain(at, zone) === null) return time;
  const minutes = Math.round(offsetAt(at, zone) / 60_000);
  const pad = (n: number) => String(n).padStart(2, "0");
  const ahead = `${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
  return say("say-clock-apart", { time, offset: `${minutes < 0 ? "-" : "+"}${ahead}` });
}

/** The calendar's date in `zone` at an instant: `2026-11-24`. */
export function calendarDate(instant: string | number, zone: string): string {
  // Swedish dates are written like this.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date(instant));
}

/**
 * "Tuesday 24 November" for `2026-11-24`. Announcer on a date of another year,
 * its own is said too.
 */
export function dayName(date: string, toldOn = date): string {
  const said = say("say-day-long", partsOf(date, "long"));
  return sameYear(date, toldOn) ? said : say("say-day-of-year", { date: said, year: date.slice(0, 4) });
}

/** What a day is said with. */
function partsOf(date: string, width: "long" | "short") {
  const day = noon(date).getUTCDate();
  return { weekday: weekdayName(date, width), day, month: monthOnly(date, width) };
}

/** Whether two dates lie in one year. */
export function sameYear(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

/** "Tue 1 Dec" for a date, short enough for a button. */
export function shortDate(date: string): string {
  return say("say-day-short", partsOf(date, "short"));
}

/** "Monday" for a date. */
export function weekdayName(date: string, width: "long" | "short" | "narrow" = "long"): string {
  if (width === "narrow") return format({ weekday: width }, "UTC").format(noon(date));
  return say(`say-weekday-${width}`, { number: noon(date).getUTCDay() || 7 });
}

/** "Mon–Fri", or "Mon, Wed–Sat", for seven days of which some are meant, Monday first; empty for none. */
export function weekdayRange(meant: boolean[]): string {
  // 1 January 2024 was a Monday.
  const name = (index: number) => weekdayName(`2024-01-0${1 + index}`, "short");
  const runs: [number, number][] = [];
  meant.forEach((one, index) => {
    const run = runs.at(-1);
    if (one && run?.[1] === index - 1) run[1] = index;
    else if (one) runs.push([index, index]);
  });
  const written = ([from, to]: [number, number]) => {
    if (from === to) return name(from);
    return to === from + 1 ? `${listed([name(from), name(to)])}` : `${name(from)}–${name(to)}`;
  };
  return listed(runs.map(written));
}

/** "18 May" for a date, where it marks a place. */
export function dayAndMonth(date: string): string {
  return format({ day: "numeric", month: "short" }, "UTC").format(noon(date));
}

/** "November", or "Nov", for a date. */
export function monthOnly(date: string, width: "long" | "short"): string {
  return say(`say-month-${width}`, { number: noon(date).getUTCMonth() + 1 });
}

/** "November 2026" for a date. */
export function monthName(date: string): string {
  return format({ month: "long", year: "numeric" }, "UTC").format(noon(date));
}

/** "23–29 November" for two dates; with the year when asked for. */
export function dateRange(from: string, to: string, year: boolean): string {
  const parts = { day: "numeric", month: year ? "short" : "long" } as const;
  return format(year ? { ...parts, year: "numeric" } : parts, "UTC").formatRange(noon(from), noon(to));
}

/** `16:40`, or `4:40 pm`, for seconds since a day's midnight; after the next one, the hours begin anew. */
export function timeOfDay(seconds: number): string {
  const minutes = Math.round(seconds / 60) % 1440;
  const pad = (n: number) => String(n).padStart(2, "0");
  return clockShown(`${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
}

/** A date `days` later: `2026-11-25`. */
export function laterDate(date: string, days: number): string {
  const day = noon(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** "1 h 48", "50 min", "2 h"; whole minutes, rounded down, never negative. */
export function duration(seconds: number): string {
  const minutes = Math.max(0, Math.floor(seconds / 60));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return say("ui-duration-minutes", { minutes });
  if (minutes % 60 === 0) return say("ui-duration-hours", { hours });
  return say("ui-duration-both", { hours, minutes: String(minutes % 60).padStart(2, "0") });
}

/** "31:24", or "1:02:03" from an hour on; whole seconds, never negative. */
export function countdown(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (n: number) => String(n).padStart(2, "0");
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${pad(m)}:${pad(s)}`;
}

function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  const key = JSON.stringify([reading.tag, options, timeZone]);
  const kept = formats.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(reading.tag, { ...options, timeZone });
  formats.set(key, made);
  return made;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What writes `16:30`, whatever the person reads. */
function plainClock(timeZone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timeZone);
  if (kept) return kept;
  const options = { hour: "2-digit", minute: "2-digit", timeZone } as const;
  const made = new Intl.DateTimeFormat("en-GB-u-hc-h23-nu-latn", options);
  clocks.set(timeZone, made);
  return made;
}
