import { describe, expect, it } from "vitest";
import type { ShapeChoice } from "../../protocol";
import { ahead } from "./ahead";

const usual: ShapeChoice = { shape: "tasks_or_time", until: "16:30" };
const planning = (at: string, rest = {}) => ({
  now: Date.parse(at),
  date: "2026-11-28",
  zone: "Europe/Lisbon",
  boundary: "04:00",
  ...rest,
});

describe("the proposed end", () => {
  it.each([
    ["in the morning is the usual one", "2026-11-28T08:55:00Z", "16:30"],
    ["an hour before the usual one is still that", "2026-11-28T15:30:00Z", "16:30"],
    ["just before the usual one leaves room", "2026-11-28T16:10:00Z", "18:30"],
    ["on a Saturday evening lies ahead", "2026-11-28T18:47:00Z", "21:00"],
    ["late at night lies after midnight", "2026-11-28T23:20:00Z", "01:30"],
    ["before the next day begins stays inside this one", "2026-11-29T02:40:00Z", "03:30"],
  ])("%s", (_, at, until) => {
    expect(ahead(usual, planning(at))).toEqual({ shape: "tasks_or_time", until });
  });

  it("is none by the clock when the day itself is nearly over", () => {
    expect(ahead(usual, planning("2026-11-29T03:40:00Z"))).toEqual({ shape: "task_goals" });
  });

  it("asks for no half day when half the day is over", () => {
    expect(ahead({ shape: "half_day", until: "13:00" }, planning("2026-11-28T18:47:00Z"))).toEqual({
      shape: "tasks_or_time",
      until: "21:00",
    });
  });

  it("leaves a shape without a clock alone", () => {
    expect(ahead({ shape: "task_goals" }, planning("2026-11-28T18:47:00Z"))).toEqual({ shape: "task_goals" });
  });

  it.each(Array.from({ length: 96 }, (_, n) => n * 15))(
    "lies ahead %i minutes after the day began",
    (minutes) => {
      const now = Date.parse("2026-11-28T04:00:00Z") + minutes * 60_000;
      const shape = ahead(usual, planning(new Date(now).toISOString()));
      if (!("until" in shape)) return expect(minutes, "only at the day's own end").toBeGreaterThan(23 * 60);
      const [hour = 0, minute = 0] = shape.until.split(":").map(Number);
      const end =
        Date.parse(shape.until < "04:00" ? "2026-11-29" : "2026-11-28") + (hour * 60 + minute) * 60_000;
      expect(end - now).toBeGreaterThanOrEqual(30 * 60_000);
    },
  );
});
