// Calendars as the settings name them: what a person knows one by, and what a typed path means. Pure.
import type { CalendarChoice } from "../../protocol";
import { say } from "../../words";

/** Where one is: what kind of place, and which; the kind alone where there is only one of it. */
function source(calendar: CalendarChoice): { kind: string; place: string | null } {
  const { name: _name, counts: _counts, ...rest } = calendar;
  const [kind, place] = Object.entries(rest)[0] ?? ["", null];
  return { kind, place: typeof place === "string" ? place : null };
}

/** Where one is, in words; also of a kind that this page knows nothing of. */
export function placeOf(calendar: CalendarChoice): string {
  const { kind, place } = source(calendar);
  return place ?? say("ui-settings-calendar-kind", { kind });
}

/** What a person knows it by: its name, or else the last part of its path without the ending. */
export function labelOf(calendar: CalendarChoice): string {
  if (calendar.name) return calendar.name;
  const { place } = source(calendar);
  const last = place?.split(/[/\\]/).findLast((part) => part !== "");
  return last?.replace(/\.ics$/, "") ?? placeOf(calendar);
}

/** The calendar that a typed path means: what ends in .ics is a file, anything else a folder of files. */
export function calendarAt(path: string): CalendarChoice {
  const at = path.trim();
  return /\.(ics|ical)$/i.test(at) ? { file: at, counts: true } : { folder: at, counts: true };
}
