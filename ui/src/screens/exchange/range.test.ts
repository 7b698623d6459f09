import { expect, test } from "vitest";
import { datesOf } from "./range";

test("a range has the dates that its name says", () => {
  expect(datesOf("all", "2026-11-30")).toEqual({ from: null, to: null });
  expect(datesOf("this-month", "2026-11-30")).toEqual({ from: "2026-11-01", to: null });
  expect(datesOf("last-month", "2026-11-30")).toEqual({ from: "2026-10-01", to: "2026-10-31" });
  expect(datesOf("last-month", "2024-03-31")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(datesOf("last-month", "2026-01-01")).toEqual({ from: "2025-12-01", to: "2025-12-31" });
  expect(datesOf("this-year", "2026-01-01")).toEqual({ from: "2026-01-01", to: null });
  expect(datesOf("last-year", "2026-11-30")).toEqual({ from: "2025-01-01", to: "2025-12-31" });
});
