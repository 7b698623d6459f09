// The words and the ways to write time, gathered.
export {
  clockTime,
  countdown,
  dayName,
  duration,
  laterDate,
  monthName,
  shortDate,
  weekdayName,
} from "./time";
export { known, say, type WordArguments } from "./words";
