// The words and the ways to write time, gathered.
export {
  calendarDate,
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
  weekdayName,
} from "./time";
export { known, say, type WordArguments } from "./words";
