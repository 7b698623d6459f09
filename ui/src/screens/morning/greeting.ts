// The first words of the day fit its hour.
import { say, wallTime } from "../../words";

/** "Good morning." before noon, "Good afternoon." until six, then "Good evening."; after midnight it is evening still. */
export function greeting(now: number, zone: string): string {
  const hour = Number(wallTime(now, zone).slice(0, 2));
  if (hour >= 4 && hour < 12) return say("ui-good-morning");
  if (hour >= 12 && hour < 18) return say("ui-good-afternoon");
  return say("ui-good-evening");
}
