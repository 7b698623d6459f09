import { describe, expect, it } from "vitest";
import { HEIGHT, piece, pointAt, share, spanOf, WIDTH } from "./arc";

const hour = 3_600_000;

describe("the day arc", () => {
  it("runs from the day's start to its end", () => {
    expect(spanOf(0, 7 * hour, 2 * hour)).toEqual({ from: 0, to: 7 * hour });
  });

  it("stretches to now when the day is lived past its end", () => {
    expect(spanOf(0, 7 * hour, 8 * hour).to).toBe(8 * hour);
  });

  it("is eight hours wide when no clock ends the day", () => {
    expect(spanOf(0, null, hour).to).toBe(8 * hour);
  });

  it("is never empty, even for an end before the start", () => {
    const span = spanOf(hour, 0, 0);
    expect(span.to, "a division by nothing must not happen").toBeGreaterThan(span.from);
  });

  it("keeps instants outside the day at its ends", () => {
    const span = { from: 0, to: hour };
    expect([share(span, -5), share(span, hour / 2), share(span, 2 * hour)]).toEqual([0, 0.5, 1]);
  });

  it("is a bow: level ends, its top in the middle, all inside the picture", () => {
    const [left, top, right] = [pointAt(0), pointAt(0.5), pointAt(1)];
    expect(left.y).toBeCloseTo(right.y, 1);
    expect(top.x).toBeCloseTo(WIDTH / 2, 1);
    expect(top.y).toBeLessThan(left.y);
    expect(left.x).toBeGreaterThan(0);
    expect(right.x).toBeLessThan(WIDTH);
    expect(left.y).toBeLessThan(HEIGHT);
  });

  it("draws a piece from its first point to its last", () => {
    const [from, to] = [pointAt(0.2), pointAt(0.6)];
    const path = piece(0.2, 0.6);
    expect(path.startsWith(`M${from.x} ${from.y}A`)).toBe(true);
    expect(path.endsWith(` ${to.x} ${to.y}`)).toBe(true);
  });
});
