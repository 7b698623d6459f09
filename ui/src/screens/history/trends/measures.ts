// What a trend shows, measure by measure: its points, the line through them, and the table of all of them.
// Pure; d3 makes the scales and the lines.
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { TotalsView, TrendPoint, TrendStep } from "../../../protocol";
import { dateRange, dayAndMonth, duration, monthName, monthOnly, say, timeOfDay } from "../../../words";
import { NONE, type Table } from "../figure/table";

/** What can be followed over time. */
export const MEASURES = ["close", "enough", "by", "focus", "interruptions", "meetings", "clear"] as const;

/** One of them. */
export type Measure = (typeof MEASURES)[number];

/** Where the highest and the lowest value lie in a picture, in percent from its top. */
export const TOP = 14;
export const BOTTOM = 86;

/** A step and its value, each in percent of the picture; without a value there is no height. */
export interface PlaceOfStep {
  /** The step's first date. */
  from: string;
  x: number;
  y: number | null;
  /** When it was and what it came to. */
  words: string;
}

/** A measure over time. */
export interface Trend {
  measure: Measure;
  /** The line in a square of a hundred, broken where there is no value. */
  path: string;
  places: PlaceOfStep[];
  /** The latest value in words, and the lowest and highest. */
  latest: string;
  lowest: string;
  highest: string;
}

/** The measures of these steps, those without a value left out. */
export function trendsOf(points: TrendPoint[], by: TrendStep): Trend[] {
  return MEASURES.flatMap((measure) => trend(measure, points, by) ?? []);
}

/** From when to when these steps go, short enough to stand below a picture. */
export function endsOf(points: TrendPoint[], by: TrendStep): [string, string] {
  const [first, last] = [points[0]?.from ?? "", points.at(-1)?.[by === "month" ? "from" : "to"] ?? ""];
  if (!first) return ["", ""];
  return by === "month"
    ? [monthOnly(first, "short"), monthOnly(last, "short")]
    : [dayAndMonth(first), dayAndMonth(last)];
}

/** All of it as rows, one a step; steps without a day are left out. */
export function trendTable(points: TrendPoint[], by: TrendStep, caption: string): Table {
  const lived = points.filter(({ totals }) => totals.days > 0);
  return {
    caption,
    head: [say(`ui-history-step-${by}`), ...MEASURES.map((measure) => say(`ui-history-trend-${measure}`))],
    rows: lived.map(({ from, to, totals }) => [
      stepWords(from, to, by),
      ...MEASURES.map((measure) => wordsOf(measure, amount(measure, totals))),
    ]),
    dates: lived.map(({ from }) => from),
  };
}

/** A measure's value over some days; null when the days say nothing about it. */
export function amount(measure: Measure, totals: TotalsView): number | null {
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
    case "clear":
      // Of a part of the days it is not known.
      return totals.longest_clear_s || null;
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
    case "clear":
      return duration(value);
    case "interruptions":
      return value.toFixed(1);
    default:
      return say("ui-history-percent", { percent: Math.round(value) });
  }
}

function stepWords(from: string, to: string, by: TrendStep): string {
  return by === "month" ? monthName(from) : dateRange(from, to, true);
}

function trend(measure: Measure, points: TrendPoint[], by: TrendStep): Trend | null {
  const values = points.map(({ totals }) => amount(measure, totals));
  const known = values.filter((value) => value !== null);
  const latest = known.at(-1);
  if (latest === undefined) return null;
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const room = lowest === highest ? 1 : 0;
  const height = scaleLinear([lowest - room, highest + room], [BOTTOM, TOP]);
  const places = points.map(({ from, to }, n): PlaceOfStep => {
    const value = values[n] ?? null;
    const x = (100 * (n + 0.5)) / points.length;
    const words = say("ui-history-trend-value", {
      what: stepWords(from, to, by),
      value: wordsOf(measure, value),
    });
    return { from, x, y: value === null ? null : height(value), words };
  });
  const path = line<PlaceOfStep>()
    .defined(({ y }) => y !== null)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0)
    .digits(2)(places);
  return {
    measure,
    path: path ?? "",
    places,
    latest: wordsOf(measure, latest),
    lowest: wordsOf(measure, lowest),
    highest: wordsOf(measure, highest),
  };
}
