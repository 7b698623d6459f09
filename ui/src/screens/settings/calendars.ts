// Calendars as the settings name them: what a person knows one by, and what a typed path means. Pure.
import type { CalendarChoice } from "../../protocol";
import { say } from "../../words";

/** Those that the desktop knows and shows. */
export const DESKTOP: CalendarChoice = { desktop: true, counts: true };

/** Where one is, in words; also of a kind that this page knows nothing of. */
export function placeOf(calendar: CalendarChoice): string {
  if ("file" in calendar) return calendar.file;
  if ("folder" in calendar) return calendar.folder;
  if ("address" in calendar) return say("ui-settings-calendar-address", { name: calendar.address });
  if ("desktop" in calendar) return say("ui-settings-calendar-desktop");
  return say("ui-settings-calendar-other");
}

/** What a person knows it by: its name, or else the last part of its path without the ending. */
export function labelOf(calendar: CalendarChoice): string {
  if (calendar.name) return calendar.name;
  if ("file" in calendar) return lastOf(calendar.file).replace(/\.ics$/, "");
  if ("folder" in calendar) return lastOf(calendar.folder);
  if ("address" in calendar) return calendar.address;
  return placeOf(calendar);
}

/** Whether a typed path is an address, which is a secret and stands in no settings. */
export function isAddress(path: string): boolean {
  return path.includes("://");
}

/** The calendar that a typed path means: what ends in .ics is a file, anything else a folder of files. */
export function calendarAt(path: string): CalendarChoice {
  const at = path.trim();
  return /\.(ics|ical)$/i.test(at) ? { file: at, counts: true } : { folder: at, counts: true };
}

function lastOf(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== "") ?? path;
}
