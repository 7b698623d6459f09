import { describe, expect, it } from "vitest";
import { playing } from "../../host/scenes";
import type { CriterionView, Snapshot } from "../../protocol";
import { remaining } from "./remaining";
import { tiles } from "./tiles";

async function today(change: Partial<Snapshot> = {}): Promise<Snapshot> {
  const host = await playing("today");
  return { ...((await host.request({ method: "status" })) as Snapshot), ...change };
}

const at = (time: string) => Date.parse(`2026-11-24T${time}:00Z`);

function unmet(kind: CriterionView["kind"], value: number, target: number): Partial<Snapshot> {
  const criteria = [{ kind, text: "", met: false, value, target }];
  return { ends_at: null, definition: { text: "", parts: [], met: false, criteria } };
}

describe("what is left of the day", () => {
  it("is the time to the end and the room in it", async () => {
    expect(remaining(await today(), at("14:42"))).toEqual({
      big: "1 h 48 left",
      small: "room for 2 more 50-minute sessions",
    });
  });

  it("says a minute begun as a minute left", async () => {
    expect(remaining(await today(), at("14:42") + 10_000).big).toBe("1 h 48 left");
  });

  it("says how far past the end it is", async () => {
    expect(remaining(await today(), at("17:10"))).toEqual({
      big: "40 min past",
      small: "the end you set has passed",
    });
  });

  it.each([
    ["items", 1, 3, "2 items left"],
    ["focus", 3600, 10_800, "2 h of focus left"],
    ["communication", 0, 3600, "1 h of communication left"],
    ["sessions", 3, 4, "1 session left"],
  ] as const)("without a clock names the first unmet criterion: %s", async (kind, value, target, words) => {
    const snapshot = await today(unmet(kind, value, target));
    expect(remaining(snapshot, at("14:42"))).toEqual({ big: words, small: "no end by the clock today" });
  });
});

describe("the tiles", () => {
  it("are items, deep work and meetings on a usual day", async () => {
    const made = tiles(await today());
    expect(made.map(({ label, value }) => [label, value])).toEqual([
      ["Items", "2 of 3"],
      ["Deep work", "2 h 10"],
      ["Meetings", "30 min"],
    ]);
  });

  it("measure against what the definition asks for", async () => {
    const made = tiles(await today(unmet("sessions", 3, 4)));
    expect(made.find(({ kind }) => kind === "sessions")).toMatchObject({ value: "3 of 4", share: 0.75 });
  });

  it("never draw a bar beyond its end", async () => {
    const made = tiles(await today(unmet("focus", 7800, 3600)));
    expect(made.find(({ kind }) => kind === "focus")).toMatchObject({ share: 1 });
  });

  it("draw a bar only where the day asks for something, so that it always means one thing", async () => {
    const made = tiles(await today());
    expect(made.map(({ kind, share }) => [kind, share !== null])).toEqual([
      ["items", true],
      ["focus", false],
      ["communication", false],
    ]);
  });
});
