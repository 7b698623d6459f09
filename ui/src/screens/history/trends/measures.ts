// What a trend shows, measure by measure: its points, the line through them, and the table of all of them.
// Pure; d3 makes the scales and the lines.
import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { TotalsPicture, TrendPoint, TrendStep } from "../../../protocol";
import { dateRange, duration, monthName, say, timeOfDay } from "../../../words";
import { NONE, type Table } from "../figure/table";

/** What can be followed over time. */
export const MEASURES = ["close", "enough", "by", "focus", "interruptions", "meetings"] as const;

/** One of them. */
export type Measure = (typeof MEASURES)[number];

/** The size of a small picture in its own units. */
export const WIDTH = 300;
export const HEIGHT = 60;

/** A step with a value. */
export interface Dot {
  x: number;
  y: number;
}

/** A measure over time. */
export interface Trend {
  measure: Measure;
  /** The line, broken where there is no value. */
  path: string;
  dots: Dot[];
  /** The latest value in words, and the lowest and highest. */
  latest: string;
  lowest: string;
  highest: string;
}

/** The measures of these steps, those without a value left out. */
export function trendsOf(points: TrendPoint[]): Trend[] {
  return MEASURES.flatMap((measure) => trend(measure, points) ?? []);
}

/** All of it as rows, one a step; steps without a day are left out. */
export function trendTable(points: TrendPoint[], by: TrendStep, caption: string): Table {
  return {
    caption,
    head: [say(`ui-history-step-${by}`), ...MEASURES.map((measure) => say(`ui-history-trend-${measure}`))],
    rows: points
      .filter(({ totals }) => totals.days > 0)
      .map(({ from, to, totals }) => [
        by === "month" ? monthName(from) : dateRange(from, to, true),
        ...MEASURES.map((measure) => wordsOf(measure, amount(measure, totals))),
      ]),
  };
}

/** A measure's value over some days; null when the days say nothing about it. */
export function amount(measure: Measure, totals: TotalsPicture): number | null {
  if (totals.days === 0) return null;
  switch (measure) {
    case "close":
      return totals.usual_close_s;
    case "enough":
      return totals.asked === 0 ? null : (totals.enough * 100) / totals.asked;
    case "by":
      return totals.usual_enough_s;
    case "focus":
      return totals.focus_s / totals.days;
    case "interruptions":
      return totals.interruptions / totals.days;
    case "meetings":
      return totals.meeting_percent;
  }
}

/** A value in words. */
export function wordsOf(measure: Measure, value: number | null): string {
  if (value === null) return NONE;
  switch (measure) {
    case "close":
    case "by":
      return timeOfDay(value);
    case "focus":
      return duration(value);
    case "interruptions":
      return value.toFixed(1);
    default:
      return say("ui-history-percent", { percent: Math.round(value) });
  }
}

function trend(measure: Measure, points: TrendPoint[]): Trend | null {
  const values = points.map(({ totals }) => amount(measure, totals));
  const known = values.filter((value) => value !== null);
  const latest = known.at(-1);
  if (latest === undefined) return null;
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const x = scalePoint(
    points.map(({ from }) => from),
    [6, WIDTH - 6],
  );
  const room = lowest === highest ? 1 : 0;
  const y = scaleLinear([lowest - room, highest + room], [HEIGHT - 8, 8]);
  const places = points.map(({ from }, n) => {
    const value = values[n] ?? null;
    return value === null ? null : { x: x(from) ?? 0, y: y(value) };
  });
  const path = line<Dot | null>()
    .defined((dot) => dot !== null)
    .x((dot) => dot?.x ?? 0)
    .y((dot) => dot?.y ?? 0)
    .digits(1)(places);
  return {
    measure,
    path: path ?? "",
    dots: places.filter((dot) => dot !== null),
    latest: wordsOf(measure, latest),
    lowest: wordsOf(measure, lowest),
    highest: wordsOf(measure, highest),
  };
}
