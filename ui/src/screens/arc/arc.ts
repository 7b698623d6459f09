// The geometry of the day arc: a flat circular bow from the day's start to its end, seen as a 400 × 108
// picture. Pure numbers in, path strings out; nothing here knows what is drawn with them.

/** The picture's size in its own units. */
export const WIDTH = 400;
export const HEIGHT = 108;

const LEFT = { x: 12, y: 88 };
const TOP = 14;
const HALF = WIDTH / 2 - LEFT.x;
const RISE = LEFT.y - TOP;
const RADIUS = (HALF * HALF + RISE * RISE) / (2 * RISE);
const CENTRE = { x: WIDTH / 2, y: TOP + RADIUS };
const SWEEP = Math.asin(HALF / RADIUS);

/** A place on the picture. */
export interface Point {
  x: number;
  y: number;
}

/** The span of time the arc stands for, in milliseconds. */
export interface Span {
  from: number;
  to: number;
}

/**
 * The span to draw: from the day's start to its end. A day lived past its end stretches the span to now;
 * a day without a clock end is drawn as eight hours, or as long as it has become.
 */
export function spanOf(start: number, end: number | null, now: number): Span {
  const usual = start + 8 * 3_600_000;
  const to = Math.max(end ?? usual, now, start + 60_000);
  return { from: start, to };
}

/** How far along the span an instant is, from 0 to 1. */
export function share(span: Span, instant: number): number {
  return Math.min(1, Math.max(0, (instant - span.from) / (span.to - span.from)));
}

/** The point at a share of the arc, or so many units above it. */
export function pointAt(share: number, above = 0): Point {
  const angle = (share * 2 - 1) * SWEEP;
  const radius = RADIUS + above;
  return { x: round(CENTRE.x + radius * Math.sin(angle)), y: round(CENTRE.y - radius * Math.cos(angle)) };
}

/** The piece of the arc between two shares, or of one so many units above it, as an SVG path. */
export function piece(from: number, to: number, above = 0): string {
  const [a, b] = [pointAt(from, above), pointAt(to, above)];
  const radius = round(RADIUS + above);
  return `M${a.x} ${a.y}A${radius} ${radius} 0 0 1 ${b.x} ${b.y}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
