// What waits, by the week and the day on which it comes up.
import type { WaitingView } from "../../protocol";
import { dayAndMonth, dayName, laterDate, say } from "../../words";
import { weekOf } from "../history/month";

/** What waits for one day; all that is due stands on today. */
export interface DayGroup {
  date: string;
  words: string;
  waiting: WaitingView[];
}

/** The days of one week on which something waits. */
export interface Week {
  /** Its first date. */
  begins: string;
  words: string;
  days: DayGroup[];
}

/** Groups what waits, which comes by date. */
export function byWeek(waiting: WaitingView[], today: string): Week[] {
  const weeks: Week[] = [];
  for (const one of waiting) {
    const date = one.for_today ? today : one.due;
    const begins = weekOf(date);
    let week = weeks.at(-1);
    if (week?.begins !== begins) {
      week = { begins, words: weekWords(begins, today), days: [] };
      weeks.push(week);
    }
    const group = week.days.at(-1);
    if (group?.date === date) group.waiting.push(one);
    else week.days.push({ date, words: dayWords(one, today), waiting: [one] });
  }
  return weeks;
}

function weekWords(begins: string, today: string): string {
  const now = weekOf(today);
  if (begins === now) return say("ui-waiting-this-week");
  if (begins === laterDate(now, 7)) return say("ui-waiting-next-week");
  return say("ui-waiting-week-of", { day: dayAndMonth(begins) });
}

const dayWords = (one: WaitingView, today: string) =>
  one.for_today ? say("ui-waiting-today") : dayName(one.due, today);
