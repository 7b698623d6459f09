import { describe, expect, it } from "vitest";
import { clockApart } from "./time";

describe("the hour that a zone's clock shows twice", () => {
  it.each([
    ["Europe/Lisbon", "2026-10-24T23:59:00Z", "00:59"],
    ["Europe/Lisbon", "2026-10-25T00:45:00Z", "01:45 (+01:00)"],
    ["Europe/Lisbon", "2026-10-25T01:30:00Z", "01:30 (+00:00)"],
    ["Europe/Lisbon", "2026-10-25T02:00:00Z", "02:00"],
    ["America/New_York", "2026-11-01T05:30:00Z", "01:30 (-04:00)"],
    ["America/New_York", "2026-11-01T06:30:00Z", "01:30 (-05:00)"],
    ["Australia/Lord_Howe", "2026-04-04T14:45:00Z", "01:45 (+11:00)"],
    ["Australia/Lord_Howe", "2026-04-04T15:15:00Z", "01:45 (+10:30)"],
    ["Asia/Tokyo", "2026-10-25T00:45:00Z", "09:45"],
  ])("tells its clocks apart in %s: %s is %s", (zone, instant, shown) => {
    expect(clockApart(instant, zone)).toBe(shown);
  });

  it("is not the hour that a clock leaves out", () => {
    const around = ["2026-03-29T00:59:00Z", "2026-03-29T01:00:00Z"];
    expect(around.map((at) => clockApart(at, "Europe/Lisbon"))).toEqual(["00:59", "02:00"]);
  });
});
