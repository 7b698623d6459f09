// The bars of a week or a month: for each date the pieces of its bar, in shares of the picture's height.
// Pure; d3 does the stacking and the scale.
import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { dayName, say, timeOfDay } from "../../../words";
import { type DayRow, workedOn } from "../dayRows";
import { workedWords } from "../figure/sums";
import { nothingWords } from "../year/squares";

/** The kinds of work a bar is made of, from the ground up. */
export const KINDS = ["focus", "meetings", "shallow"] as const;

/** A kind of work. */
export type Kind = (typeof KINDS)[number];

/** A piece of a bar: where it begins from the top and how high it is, in percent of the picture. */
export interface Piece {
  kind: Kind;
  top: number;
  height: number;
}

/** A date and its bar. */
export interface Column {
  lived: DayRow;
  pieces: Piece[];
  /** Where the bar ends at the top, in percent. */
  top: number;
  /** Everything about it in one sentence. */
  words: string;
}

/** A line across the picture at whole hours. */
export interface HourLine {
  hours: number;
  top: number;
}

/** Room above the highest bar for the time it ended, in percent. */
const HEAD = 14;
/** A short day is not drawn as a full one: the picture holds at least so many hours. */
const LEAST = 4;

/** The bars of `dates` and the lines behind them. */
export function columnsOf(dates: DayRow[]): { columns: Column[]; lines: HourLine[] } {
  const most = Math.max(LEAST * 3600, ...dates.map(workedOn));
  const height = scaleLinear([0, most], [100, HEAD]);
  const stacked = stack<DayRow, Kind>()
    .keys(KINDS)
    .value((date, kind) => worth(date, kind))(dates);
  const columns = dates.map((lived, n) => {
    const pieces = stacked.flatMap((series) => {
      const [from, to] = series[n] ?? [0, 0];
      return to > from ? [{ kind: series.key, top: height(to), height: height(from) - height(to) }] : [];
    });
    return { lived, pieces, top: height(workedOn(lived)), words: columnWords(lived) };
  });
  const step = most > 8 * 3600 ? 4 : 2;
  const lines = [1, 2, 3, 4, 5, 6].map((n) => n * step).filter((hours) => hours * 3600 <= most);
  return { columns, lines: lines.map((hours) => ({ hours, top: height(hours * 3600) })) };
}

/** What of a date is of a kind, in seconds. */
export function worth(date: DayRow, kind: Kind): number {
  return { focus: date.focus_s, meetings: date.meeting_s, shallow: date.shallow_s }[kind];
}

function columnWords(date: DayRow): string {
  const day = dayName(date.date);
  if (date.is === "untold") return day;
  if (date.is === "nothing") return nothingWords(day);
  if (date.is === "rest" && workedOn(date) === 0) return say("ui-history-bar-rest", { day });
  return say("ui-history-bar", {
    day,
    worked: workedWords(date) || say("ui-history-bar-no-work"),
    closed: date.closed_s === null ? "none" : timeOfDay(date.closed_s),
    enough: String(date.enough),
  });
}
