// A year's squares stand where a calendar has them, and the table beside them says the same.
import { describe, expect, it } from "vitest";
import { playing, shownIn } from "../../../host/scenes";
import type { Settings } from "../../../protocol";
import { viewOf, worthOf } from "../../../testing/rows";
import { dayRows } from "../dayRows";
import { enoughTable } from "../figure/table";
import { weekdayOf, weekNumber } from "../month";
import { datesOf, stepped } from "../span";
import { blocksOf, placeOf } from "./months";

const asked = { ...datesOf("year", "2026-11-24"), filter: null };
const { week } = (await shownIn("history")).settings as Settings;
const host = await playing("history");
const dates = dayRows(await host.request({ method: "history", params: asked }), week);

describe("a year", () => {
  it("has every date once, in two halves", () => {
    const blocks = blocksOf(dates, 6);
    expect(blocks.map(({ dates }) => dates.length)).toEqual([181, 184]);
    expect(blocks.map(({ weeks }) => weeks)).toEqual([27, 27]);
  });

  it("leaves out a half of which nothing is told", () => {
    const late = [worthOf("2026-11-17", { focus_s: 60 })];
    const few = dayRows(viewOf(late, asked.from, asked.to), week);
    expect(blocksOf(few, 6).map(({ dates }) => dates[0]?.date)).toEqual(["2026-07-01"]);
  });

  it("puts every date in its weekday's row", () => {
    for (const block of blocksOf(dates, 6)) {
      block.dates.forEach(({ date }, n) => {
        expect(placeOf(block, n).row, date).toBe(weekdayOf(date));
      });
    }
  });

  it("is, as a table, as many enough days and rests as squares and dots", () => {
    const { rows } = enoughTable(dates, "");
    const said = (word: string) => rows.filter((cells) => cells[1] === word).length;
    expect(said("enough")).toBe(dates.filter((one) => one.is === "lived" && one.enough).length);
    expect(said("rest")).toBe(dates.filter((one) => one.is === "rest").length);
    expect(rows).toHaveLength(dates.filter((one) => one.is === "lived" || one.is === "rest").length);
  });

  it("takes a fortnight of rest for rest", () => {
    const fortnight = dates.filter(({ date }) => date >= "2026-08-03" && date <= "2026-08-16");
    expect(fortnight.every((one) => one.is === "rest")).toBe(true);
  });
});

describe("stretches", () => {
  it.each([
    ["week", "2026-11-24", "2026-11-23", "2026-11-29"],
    ["month", "2028-02-29", "2028-02-01", "2028-02-29"],
    ["year", "2026-11-24", "2026-01-01", "2026-12-31"],
  ] as const)("a %s around %s goes from %s to %s", (view, date, from, to) => {
    expect(datesOf(view, date)).toEqual({ from, to });
  });

  it("follow one another", () => {
    expect(stepped("month", "2026-01-31", 1)).toBe("2026-02-28");
    expect(stepped("year", "2028-02-29", -1)).toBe("2027-02-28");
    expect(stepped("week", "2026-01-01", -1)).toBe("2025-12-25");
  });

  it.each([
    ["2026-11-24", 48],
    ["2026-01-01", 1],
    ["2027-01-01", 53],
    ["2024-12-30", 1],
  ])("%s is in week %i", (date, week) => {
    expect(weekNumber(date)).toBe(week);
  });
});
