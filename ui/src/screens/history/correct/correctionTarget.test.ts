import { describe, expect, it } from "vitest";
import { playing } from "../../../host/scenes";
import type { DayDetail } from "../../../protocol";
import { instantOn, likely, middle } from "./correctionTarget";

/** Monday in a scene. */
async function mondayOf(scene: string): Promise<DayDetail> {
  const host = await playing(scene);
  const [lived] = await host.request({ method: "day", params: { date: "2026-11-23" } });
  if (!lived) throw new Error(`the scene ${scene} has lost its Monday`);
  return lived;
}

const monday = await mondayOf("history-monday");

describe("a time said for a day that is set right", () => {
  const known = "2026-11-23T16:42:00Z";

  it("is of the zone the day was lived in", () => {
    expect(instantOn({ ...monday, zone: "Asia/Tokyo" }, "18:30", known)).toBe("2026-11-23T09:30:00.000Z");
  });

  it("before the boundary is the next morning's", () => {
    expect(instantOn(monday, "01:30", known)).toBe("2026-11-24T01:30:00.000Z");
  });

  it("may lie before the day's first act", () => {
    expect(instantOn(monday, "08:00", "2026-11-23T09:20:00Z")).toBe("2026-11-23T08:00:00.000Z");
  });

  it("is nearest to what is known where the day went on past its boundary", () => {
    const kept = { ...monday, over_at: "2026-11-24T07:00:00Z" };
    const night = "2026-11-24T05:00:00Z";
    expect(instantOn(kept, "05:30", night), "work went on until seven").toBe("2026-11-24T05:30:00.000Z");
    expect(instantOn(kept, "08:00", night), "which eight is not part of").toBe("2026-11-23T08:00:00.000Z");
  });

  it.each([
    ["2026-10-25T00:30:00Z", "2026-10-25T00:45:00.000Z"],
    ["2026-10-25T01:30:00Z", "2026-10-25T01:45:00.000Z"],
  ])("in the hour that comes twice is on the side of what is known: %s", (before, meant) => {
    const turned = { ...monday, date: "2026-10-24", over_at: "2026-10-25T04:00:00Z" };
    expect(instantOn(turned, "01:45", before)).toBe(meant);
  });
});

describe("the times a form begins with", () => {
  it("split in the middle, on a whole minute", () => {
    expect(middle("2026-11-23T09:00:00Z", "2026-11-23T09:25:20Z")).toBe("2026-11-23T09:13:00.000Z");
  });

  it("propose what comes after the last record, within the day", () => {
    expect(likely(monday)).toEqual({ from: "2026-11-23T15:48:00.000Z", to: "2026-11-23T16:18:00.000Z" });
    const { from, to } = likely({ ...monday, closed_at: "2026-11-23T16:00:00Z" });
    expect([from, to], "never past its end").toEqual([
      "2026-11-23T15:30:00.000Z",
      "2026-11-23T16:00:00.000Z",
    ]);
  });
});
