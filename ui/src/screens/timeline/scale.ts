// The geometry of a day's timeline: which stretch of time it shows, which hours it names, and which blocks stand
// side by side because they would cover each other. Pure numbers; nothing here knows how a block looks.
import { wallTime } from "../../words";
import type { Span } from "../arc/arc";

const MINUTE = 60_000;

/** The marks that a timeline begins and ends at. */
const MARK = 30 * MINUTE;

/** How far apart the hours of any zone can begin. */
const QUARTER = 15 * MINUTE;

/** Something that takes time, in milliseconds. */
export interface Stretched {
  from: number;
  to: number;
}

/** Where a block stands among those that would cover it: in which lane, from 0, of how many. */
export interface Lane {
  lane: number;
  lanes: number;
}

/** The span with all of `stretches` in it, from mark to mark; never less than an hour. */
export function widened(span: Span, stretches: Stretched[]): Span {
  const from = Math.min(span.from, ...stretches.map((one) => one.from));
  const to = Math.max(span.to, ...stretches.map((one) => one.to));
  const begin = Math.floor(from / MARK) * MARK;
  return { from: begin, to: Math.max(Math.ceil(to / MARK) * MARK, begin + 2 * MARK) };
}

/** How many hours a span is long. */
export function hoursOf(span: Span): number {
  return (span.to - span.from) / (60 * MINUTE);
}

/** The instants within `span` at which an hour begins on the clock of `zone`. */
export function hoursIn(span: Span, zone: string): number[] {
  const hours: number[] = [];
  for (let at = Math.ceil(span.from / QUARTER) * QUARTER; at <= span.to; at += QUARTER) {
    if (wallTime(at, zone).endsWith(":00")) hours.push(at);
  }
  return hours;
}

/**
 * A lane for each block, in the order given. Blocks that meet in no lane share the width evenly; a block is taken to be
 * at least `least` milliseconds long, because it is drawn so large that it can be read.
 */
export function lanesOf(blocks: Stretched[], least: number): Lane[] {
  const found: Lane[] = blocks.map(() => ({ lane: 0, lanes: 1 }));
  const order = blocks
    .map(({ from, to }, place) => ({ from, to: Math.max(to, from + least), place }))
    .sort((a, b) => a.from - b.from || b.to - a.to || a.place - b.place);
  let cluster: number[] = [];
  let ends: number[] = [];

  const close = () => {
    for (const place of cluster) found[place] = { lane: found[place]?.lane ?? 0, lanes: ends.length };
    cluster = [];
    ends = [];
  };
  for (const { from, to, place } of order) {
    if (ends.length > 0 && ends.every((end) => end <= from)) close();
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    found[place] = { lane, lanes: 1 };
    cluster.push(place);
  }
  close();
  return found;
}
