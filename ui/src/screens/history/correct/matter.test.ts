import { describe, expect, it } from "vitest";
import { monday } from "../../../host/fake/lived";
import { instantOn, likely, middle } from "./matter";

describe("a time said for a day that is set right", () => {
  it("is of the zone the day was lived in", () => {
    expect(instantOn({ ...monday(), zone: "Asia/Tokyo" }, "18:30")).toBe("2026-11-23T09:30:00.000Z");
  });

  it("before the boundary is the next morning's", () => {
    expect(instantOn(monday(), "01:30")).toBe("2026-11-24T01:30:00.000Z");
  });

  it("may lie before the day's first act", () => {
    expect(instantOn(monday(), "08:00")).toBe("2026-11-23T08:00:00.000Z");
  });

  it("is the next morning's where the day went on past its boundary", () => {
    const kept = { ...monday(), over_at: "2026-11-24T07:00:00Z" };
    expect(instantOn(kept, "05:30"), "work went on until seven").toBe("2026-11-24T05:30:00.000Z");
    expect(instantOn(kept, "08:00"), "which eight is not part of").toBe("2026-11-23T08:00:00.000Z");
  });
});

describe("the times a form begins with", () => {
  it("split in the middle, on a whole minute", () => {
    expect(middle("2026-11-23T09:00:00Z", "2026-11-23T09:25:20Z")).toBe("2026-11-23T09:13:00.000Z");
  });

  it("propose what comes after the last record, within the day", () => {
    expect(likely(monday())).toEqual({ from: "2026-11-23T15:48:00.000Z", to: "2026-11-23T16:18:00.000Z" });
    const { from, to } = likely({ ...monday(), closed_at: "2026-11-23T16:00:00Z" });
    expect([from, to], "never past its end").toEqual([
      "2026-11-23T15:30:00.000Z",
      "2026-11-23T16:00:00.000Z",
    ]);
  });
});
