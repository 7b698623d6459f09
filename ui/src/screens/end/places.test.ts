import { expect, test } from "vitest";
import { laterDates, placesOf, untouched } from "./places";

const ends = [
  { id: "a", kind: "item" as const, title: "Ask about the June invoice" },
  { id: "b", kind: "thought" as const, title: "Rename the staging bucket" },
];

test("untouched loose ends need no place, the agent carries them to the next day", () => {
  expect(placesOf(ends, {})).toEqual([]);
  expect(placesOf(ends, { a: untouched("2026-11-24") })).toEqual([]);
});

test("every other choice becomes one place, in the order of the list", () => {
  const choice = untouched("2026-11-24");
  const chosen = {
    b: { ...choice, place: "hand_over" as const, person: " Aiko " },
    a: { ...choice, place: "later" as const, date: "2026-12-03" },
  };
  expect(placesOf(ends, chosen)).toEqual([
    { what: "a", place: { to: "date", date: "2026-12-03" } },
    { what: "b", place: { to: "hand_over", person: "Aiko" } },
  ]);
});

test("later begins the day after tomorrow and crosses the month", () => {
  const dates = laterDates("2026-11-29");
  expect(dates[0]).toBe("2026-12-01");
  expect(dates).toContain(untouched("2026-11-29").date);
});
