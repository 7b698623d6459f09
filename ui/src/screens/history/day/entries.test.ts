import { describe, expect, it } from "vitest";
import { playing } from "../../../host/scenes";
import type { DayDetail } from "../../../protocol";
import { entriesOf, secondsOf, stretchWords } from "./entries";

/** Monday in a scene. */
async function mondayOf(scene: string): Promise<DayDetail> {
  const host = await playing(scene);
  const [lived] = await host.request({ method: "day", params: { date: "2026-11-23" } });
  if (!lived) throw new Error(`the scene ${scene} has lost its Monday`);
  return lived;
}

const monday = await mondayOf("history-monday");
const veryFull = await mondayOf("history-full");

describe("the entries of a day", () => {
  it("stand in the order they were lived", () => {
    const entries = entriesOf(monday);
    expect(entries.map((one) => one.is)).toEqual([
      "session",
      "break",
      "session",
      "meeting",
      "change",
      "session",
      "nudge",
    ]);
    const times = entriesOf(veryFull).map((one) => Date.parse(one.at));
    expect(times, "whatever kind they are").toEqual(times.toSorted((a, b) => a - b));
  });

  it("keep an interruption with the session it fell into", () => {
    const [first] = entriesOf(monday);
    expect(first?.is === "session" && first.marks.map((one) => one.words)).toEqual(["Interrupted: the door"]);
  });

  it("show an interruption by itself when its session is gone", () => {
    const lived = monday;
    const entries = entriesOf({ ...lived, sessions: lived.sessions.slice(1) });
    expect(entries[0]).toMatchObject({ is: "interruption", words: "Interrupted: the door" });
  });

  it("say their times in the zone the day was lived in", () => {
    expect(stretchWords("2026-11-23T09:20:00Z", "2026-11-23T10:40:00Z", "Asia/Tokyo")).toBe("18:20–19:40");
    expect(stretchWords("2026-11-23T09:20:00Z", null, "Europe/Lisbon")).toBe("since 09:20");
  });

  it("say which hour is meant where a clock showed it twice, on the clock of the day's own zone", () => {
    const [from, to] = ["2026-11-01T05:40:00Z", "2026-11-01T06:10:00Z"];
    expect(stretchWords(from, to, "America/New_York")).toBe("01:40 (-04:00)–01:10 (-05:00)");
    expect(stretchWords(from, to, "Asia/Tokyo")).toBe("14:40–15:10");
  });

  it("count what still goes on up to the picture's instant", () => {
    expect(secondsOf("2026-11-23T09:20:00Z", null, "2026-11-23T09:30:00Z")).toBe(600);
  });
});
