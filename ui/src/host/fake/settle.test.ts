import { describe, expect, it } from "vitest";
import type { Rule } from "./definition";
import { clockEnd } from "./settle";

describe("the end a clock gives the fake day", () => {
  const end = (need: Rule["need"], ticked: boolean, others: boolean[] = []) => {
    const criteria: Rule["criteria"] = [
      { measure: "all_items" },
      ...others.map(() => ({ measure: "sessions" as const, count: 1 })),
      { measure: "clock", time: "15:00" },
    ];
    const so = [ticked, ...others, false].map((met) => ({ met }));
    return clockEnd({ need, criteria }, so, "2026-11-24");
  };
  const three = "2026-11-24T15:00:00.000Z";

  it.each([
    ["any", false, [], three],
    ["all", false, [], null],
    ["all", true, [], three],
    [2, false, [false], null],
    [2, true, [false], three],
    [2, true, [true], null],
  ] as const)("is what the rules say: %s, ticked %s, others %s", (need, ticked, others, expected) => {
    expect(end(need, ticked, [...others])).toBe(expected);
  });
});
