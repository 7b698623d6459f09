// From the agent's steps to lines, and to the table that says the same.
import { describe, expect, it } from "vitest";
import { playing } from "../../../host/scenes";
import type { TrendStep } from "../../../protocol";
import { pointOf } from "../../../testing/rows";
import { datesOf } from "../span";
import { amount, BOTTOM, endsOf, MEASURES, TOP, trendsOf, trendTable, wordsOf } from "./measures";

async function recorded(by: TrendStep) {
  const host = await playing("history");
  const params = { ...datesOf("trends", "2026-11-24"), by, filter: null };
  return host.request({ method: "trends", params });
}

const points = { week: await recorded("week"), month: await recorded("month") };

describe("a trend", () => {
  const all = points.week;
  const trends = trendsOf(all, "week");

  it("follows every measure", () => {
    expect(trends.map(({ measure }) => measure)).toEqual([...MEASURES]);
  });

  it("has a dot for every step with a value, inside its picture, and says it", () => {
    for (const { measure, places } of trends) {
      const values = all.map(({ totals }) => amount(measure, totals));
      expect(
        places.map(({ y }) => y === null),
        measure,
      ).toEqual(values.map((value) => value === null));
      const heights = places.flatMap(({ y }) => y ?? []);
      expect([Math.min(...heights), Math.max(...heights)], measure).toEqual([TOP, BOTTOM]);
      values.forEach((value, n) => {
        expect(places[n]?.words, measure).toMatch(new RegExp(`: ${wordsOf(measure, value)}$`));
      });
    }
  });

  it("says below from when to when it goes", () => {
    expect(endsOf(all, "week").join(" – ")).toMatch(/18.* – .*29/);
    expect(endsOf(points.month, "month")).toEqual(["May", "Nov"]);
    expect(endsOf([], "week")).toEqual(["", ""]);
  });

  it("is broken by rest instead of falling to nothing", () => {
    const close = trends.find(({ measure }) => measure === "close");
    expect(close?.path.match(/M/g), "the fortnight of rest parts the line").toHaveLength(2);
  });

  it("draws later as higher", () => {
    const [close] = trendsOf(
      [
        pointOf("2026-11-09", "2026-11-15", { usual_close_s: 57_600 }),
        pointOf("2026-11-16", "2026-11-22", { usual_close_s: 61_200 }),
      ],
      "week",
    );
    const [early = 0, late] = close?.places.flatMap(({ y }) => y ?? []) ?? [];
    expect(late).toBeLessThan(early);
    expect([close?.lowest, close?.highest, close?.latest]).toEqual(["16:00", "17:00", "17:00"]);
  });

  it("of nothing is nothing, and of one day one dot", () => {
    expect(trendsOf([], "week")).toEqual([]);
    const one = trendsOf([pointOf("2026-11-16", "2026-11-22", { focus_s: 60 })], "week");
    expect(one.map(({ places }) => places.filter(({ y }) => y !== null).length)).toEqual(one.map(() => 1));
  });
});

describe("the table beside it", () => {
  it.each(["week", "month"] as const)("has the same values by %s", (by) => {
    const all = points[by];
    const { head, rows } = trendTable(all, by, "Trends");
    expect(head).toHaveLength(MEASURES.length + 1);
    const lived = all.filter(({ totals }) => totals.days > 0);
    expect(rows.map((cells) => cells.slice(1))).toEqual(
      lived.map(({ totals }) => MEASURES.map((measure) => wordsOf(measure, amount(measure, totals)))),
    );
    trendsOf(all, by).forEach(({ latest }, n) => {
      expect(rows.at(-1)?.[n + 1], "the picture's latest is the last row").toBe(latest);
    });
  });
});
