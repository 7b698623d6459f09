import { describe, expect, it } from "vitest";
import { instantOf, instantsOf } from "./instant";

describe("a clock time in the day's zone", () => {
  it.each([
    ["16:30", "2026-11-24", "Europe/Lisbon", "2026-11-24T16:30:00.000Z"],
    ["16:30", "2026-07-24", "Europe/Lisbon", "2026-07-24T15:30:00.000Z"],
    ["09:00", "2026-11-24", "Asia/Tokyo", "2026-11-24T00:00:00.000Z"],
    ["09:00", "2026-11-24", "America/New_York", "2026-11-24T14:00:00.000Z"],
    ["09:00", "2026-11-24", "Asia/Kolkata", "2026-11-24T03:30:00.000Z"],
    ["23:30", "2026-03-29", "Europe/Lisbon", "2026-03-29T22:30:00.000Z"],
    ["00:30", "2026-03-28", "Europe/Lisbon", "2026-03-29T00:30:00.000Z"],
    ["01:45", "2026-10-24", "Europe/Lisbon", "2026-10-25T00:45:00.000Z"],
    ["01:30", "2026-10-31", "America/New_York", "2026-11-01T05:30:00.000Z"],
    ["03:59", "2026-12-31", "Europe/Lisbon", "2027-01-01T03:59:00.000Z"],
    ["04:00", "2026-12-31", "Europe/Lisbon", "2026-12-31T04:00:00.000Z"],
  ])("%s on the day of %s in %s is %s", (time, date, zone, instant) => {
    expect(instantOf(time, date, zone, "04:00")).toBe(instant);
  });
});

describe("a clock time on a day that may have been kept open", () => {
  const shown = (until: string) => instantsOf("10:00", "2026-11-23", "Europe/Lisbon", "04:00", until);

  it("is one instant until the day's own boundary", () => {
    expect(shown("2026-11-24T03:59:00Z")).toEqual(["2026-11-23T10:00:00.000Z"]);
  });

  it("is two in the hour that comes twice", () => {
    expect(instantsOf("01:30", "2026-10-24", "Europe/Lisbon", "04:00", "2026-10-24T20:00:00Z")).toEqual([
      "2026-10-25T00:30:00.000Z",
      "2026-10-25T01:30:00.000Z",
    ]);
  });

  it("is one more for each boundary it was kept open over", () => {
    expect(shown("2026-11-24T11:00:00Z")).toEqual(["2026-11-23T10:00:00.000Z", "2026-11-24T10:00:00.000Z"]);
    expect(shown("2026-11-25T04:00:00Z")).toHaveLength(3);
  });
});
