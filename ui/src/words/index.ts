// The words and the ways to write time, gathered.
export {
  clockTime,
  countdown,
  dateRange,
  dayName,
  duration,
  laterDate,
  monthName,
  shortDate,
  timeOfDay,
  weekdayName,
} from "./time";
export { known, say, type WordArguments } from "./words";
