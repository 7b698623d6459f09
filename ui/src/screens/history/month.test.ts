import { describe, expect, it } from "vitest";
import { clamp, laterMonth, weekNumber, weekOf, weeksOf } from "./month";

describe("a month", () => {
  it("is whole weeks from Monday to Sunday", () => {
    const weeks = weeksOf("2026-11-23");
    expect([weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual(["2026-10-26", "2026-12-06"]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it("begins its weeks where the person's begin", () => {
    const sunday = 6;
    const weeks = weeksOf("2026-11-23", sunday);
    expect([weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual(["2026-11-01", "2026-12-05"]);
    expect([weekOf("2026-11-22", sunday), weekOf("2026-11-21", sunday)]).toEqual([
      "2026-11-22",
      "2026-11-15",
    ]);
    expect([weekNumber("2026-11-22", sunday), weekNumber("2026-11-28", sunday)]).toEqual([48, 48]);
    expect(weekNumber("2026-11-22", 0)).toBe(47);
  });

  it("has its leap day", () => {
    expect(weeksOf("2028-02-01").flat()).toContain("2028-02-29");
  });

  it("later keeps the day, or takes the last one there is", () => {
    expect(laterMonth("2026-10-31", 1)).toBe("2026-11-30");
    expect(laterMonth("2026-01-15", -1)).toBe("2025-12-15");
  });

  it("never leads out of the days there are", () => {
    expect(clamp("2026-10-01", "2026-10-25", "2026-11-24")).toBe("2026-10-25");
    expect(clamp("2026-12-01", "2026-10-25", "2026-11-24")).toBe("2026-11-24");
    expect(clamp("2026-11-01", "2026-10-25", "2026-11-24")).toBe("2026-11-01");
  });
});
