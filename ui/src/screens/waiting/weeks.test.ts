import { expect, test } from "vitest";
import type { WaitingView } from "../../protocol";
import { byWeek } from "./weeks";

const waits = (due: string, for_today = false): WaitingView => ({
  id: due,
  title: due,
  due,
  for_today,
  estimate_s: null,
  note: null,
  steps: [],
});

const shape = (waiting: WaitingView[], today: string) =>
  byWeek(waiting, today).map(({ words, days }) => [
    words,
    days.map(({ date, waiting: all }) => [date, all.length]),
  ]);

test("weeks follow one another, each with its days; what is due stands on today", () => {
  const waiting = [
    waits("2026-11-20", true),
    waits("2026-11-24", true),
    waits("2026-11-26"),
    waits("2026-11-30"),
    waits("2026-11-30"),
    waits("2026-12-31"),
    waits("2027-01-01"),
  ];
  expect(shape(waiting, "2026-11-24")).toEqual([
    [
      "This week",
      [
        ["2026-11-24", 2],
        ["2026-11-26", 1],
      ],
    ],
    ["Next week", [["2026-11-30", 2]]],
    [
      "Week of 28 Dec",
      [
        ["2026-12-31", 1],
        ["2027-01-01", 1],
      ],
    ],
  ]);
});

test("nothing makes no week", () => {
  expect(byWeek([], "2026-11-24")).toEqual([]);
});
