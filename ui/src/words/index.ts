// The words and the ways to write time, gathered.
export { dayAhead, type NextDay, nextDay } from "./next";
export { reading } from "./reading.svelte";
export {
  calendarDate,
  clockApart,
  clockShown,
  clockTime,
  countdown,
  dateRange,
  dayAndMonth,
  dayName,
  duration,
  laterDate,
  monthName,
  monthOnly,
  sameYear,
  shortDate,
  timeOfDay,
  wallTime,
  weekdayName,
  weekdayRange,
} from "./time";
export { known, listed, say, type WordArguments } from "./words";
export { offsetAt, shownAgain } from "./zone";
