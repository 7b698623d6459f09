import { describe, expect, it } from "vitest";
import { landing, movedTo } from "./order";

describe("a dragged row", () => {
  const middles = [20, 60, 100];

  it.each([
    [0, 10, 0],
    [0, 70, 1],
    [0, 500, 2],
    [2, 90, 2],
    [2, 50, 1],
    [2, -40, 0],
  ])("from place %i, let go at %i, lands on %i", (from, y, to) => {
    expect(landing(middles, from, y)).toBe(to);
  });

  it("leaves the others in their order", () => {
    expect(movedTo(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(movedTo(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  });
});
