import { describe, expect, it } from "vitest";
import { pictureOf } from "../../host/scenes";
import { Draft } from "./draft.svelte";

async function begun(): Promise<Draft> {
  const draft = new Draft();
  draft.begin(await pictureOf("morning"));
  return draft;
}

const planning = {
  now: Date.parse("2026-11-24T08:58:00Z"),
  date: "2026-11-24",
  zone: "Europe/Lisbon",
  boundary: "04:00",
};

const titles = (draft: Draft) => draft.lines.map((line) => line.title);

describe("the morning's draft", () => {
  it("begins with what waits for today and the weekday's shape", async () => {
    const draft = await begun();
    expect(titles(draft)).toEqual(["Ask about the June invoice", "Rename the staging bucket"]);
    expect(draft.choice(planning, false)).toEqual({
      as: "shape",
      shape: { shape: "tasks_or_time", until: "16:30" },
    });
  });

  it("takes no more waiting items than the day holds", async () => {
    const snapshot = await pictureOf("morning");
    const draft = new Draft();
    draft.begin({ ...snapshot, day: { ...snapshot.day, item_limit: 1 } });
    expect(draft.lines).toHaveLength(1);
  });

  it("is not begun anew by another picture of the same morning", async () => {
    const draft = await begun();
    draft.add("Write the release note");
    draft.begin(await pictureOf("morning"));
    expect(titles(draft)).toContain("Write the release note");
  });

  it("drops empty words and keeps the others trimmed", async () => {
    const draft = await begun();
    draft.add("   ");
    draft.add("  Call Ana ");
    expect(titles(draft).at(-1)).toBe("Call Ana");
    expect(draft.lines).toHaveLength(3);
  });

  it("moves a line without losing one", async () => {
    const draft = await begun();
    const [first] = draft.lines;
    draft.move(first?.key ?? -1, 5);
    expect(titles(draft)).toEqual(["Rename the staging bucket", "Ask about the June invoice"]);
  });

  it("asks for the day with estimates, origins, and a bonus beyond the limit", async () => {
    const draft = await begun();
    draft.add("Third");
    draft.add("Fourth");
    const command = draft.command(3, { as: "shape", shape: { shape: "task_goals" } });
    expect(command).toMatchObject({
      do: "start_day",
      items: [
        { title: "Ask about the June invoice", waiting: "w1", estimate_minutes: null, bonus: false },
        { title: "Rename the staging bucket", waiting: "w2", estimate_minutes: 30, bonus: false },
        { title: "Third", waiting: null, bonus: false },
        { title: "Fourth", bonus: true },
      ],
    });
  });

  it("leaves a usual day off one until something is written for it", async () => {
    const draft = new Draft();
    draft.begin(await pictureOf("saturday"));
    const evening = { ...planning, now: Date.parse("2026-11-28T18:47:00Z"), date: "2026-11-28" };
    expect(draft.choice(evening, false)).toEqual({ as: "shape", shape: { shape: "day_off" } });
    draft.writing = "Send the form";
    expect(draft.choice(evening, false)).toEqual({
      as: "shape",
      shape: { shape: "tasks_or_time", until: "21:00" },
    });
  });

  it("sends answers with the start, as far as their meetings are still announced", async () => {
    const snapshot = await pictureOf("morning-announced");
    const draft = new Draft();
    draft.begin(snapshot);
    draft.answer("a2", "writing");
    draft.answer("a3", "declined");
    draft.answer("a3", null);
    draft.answer("gone", "declined");
    const goals = { as: "shape", shape: { shape: "task_goals" } } as const;
    expect(draft.command(3, goals, snapshot.foreseen)).toMatchObject({
      do: "several",
      commands: [{ do: "start_day" }, { do: "settle_meeting", meeting: "a2", outcome: "writing" }],
    });
    const off = { as: "shape", shape: { shape: "day_off" } } as const;
    expect(draft.command(3, off, snapshot.foreseen), "it is closed with its start").toMatchObject({
      do: "start_day",
    });
  });

  it("takes nothing that waits along into a day off", async () => {
    const draft = await begun();
    draft.add("Send the form");
    const command = draft.command(3, { as: "shape", shape: { shape: "day_off" } });
    expect(command).toMatchObject({ do: "start_day", items: [{ title: "Send the form" }] });
  });
});
