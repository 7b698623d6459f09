import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { desk } from "../../design/desk.svelte";
import { pictureOf } from "../../host/scenes";
import { showScene } from "../../testing/show";
import { say } from "../../words";
import { blocksOf } from "./blocks";

/** What the list says, a line each. */
const heard = () =>
  within(screen.getByRole("list", { name: say("ui-history-path") }))
    .getAllByRole("listitem")
    .map((one) => one.textContent?.replace(/\s+/g, " ").trim());

describe("the day's timeline", () => {
  beforeEach(() => desk.pretend(true));
  afterEach(() => desk.pretend(null));

  it("is a list that says the day in order: what was, now, what is foreseen, the end", async () => {
    await showScene("today-announced");
    await waitFor(() => expect(heard()[0]).toMatch("Write the migration plan"));
    expect(heard()).toEqual([
      "09:20–10:40 · Write the migration plan 1 h 20",
      "10:40–10:55 · Break 15 min",
      "10:55–11:20 · Review the onboarding draft, in writing 25 min",
      "11:30–11:45 · Team sync",
      "12:45–13:15 · Planning 30 min · Final decision",
      "13:40–14:05 · Review the onboarding draft, in writing 25 min",
      "clear until 15:00 · 18 min",
      "14:42 now",
      "15:00–15:30 · Budget round · outside your hours",
      "15:15–16:15 · Vendor call · outside your hours, longer than you want",
      "16:30 · enough",
    ]);
  });

  it("says both of two meetings that are announced for the same time", async () => {
    const { day } = await showScene("today-announced");
    const { snapshot } = day;
    const round = snapshot?.foreseen.find((one) => one.title === "Budget round");
    if (!snapshot || !round) throw new Error("the scene has that meeting");
    const foreseen = snapshot.foreseen.map((one) =>
      one.title === "Vendor call" ? { ...one, starts_at: round.starts_at } : one,
    );
    day.snapshot = { ...snapshot, foreseen };
    await waitFor(() => expect(heard()).toContainEqual(expect.stringMatching(/^15:00–16:15 · Vendor call/)));
    expect(heard()).toContainEqual(expect.stringMatching(/^15:00–15:30 · Budget round/));
  });

  it("ends with the instant at which it was enough, and offers no more clear time", async () => {
    await showScene("enough");
    await waitFor(() => expect(heard()).toContain("15:48 · enough"));
    expect(heard().join(), "the day is not to be filled").not.toMatch("clear until");
  });

  it("belongs to the desk: a narrow window neither shows it nor asks for its records", async () => {
    desk.pretend(false);
    const { host } = await showScene("today");
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByRole("list", { name: say("ui-history-path") })).toBeNull();
    expect(host.asked.map((one) => one.method)).not.toContain("day");
  });
});

describe("the blocks of a day", () => {
  it("say what a stretch was also where its records are not there", async () => {
    const snapshot = await pictureOf("today");
    const said = blocksOf(snapshot, null, Date.parse(snapshot.at)).map(
      ({ when, words }) => `${when} ${words}`,
    );
    expect(said.slice(0, 2)).toEqual(["09:20–10:40 Focus", "10:40–10:55 Break"]);
  });

  it("let what goes on reach to now, and its planned end be seen ahead of it", async () => {
    const snapshot = await pictureOf("focus");
    const later = Date.parse(snapshot.at) + 60_000;
    const [runs, ahead] = blocksOf(snapshot, null, later).slice(-2);
    expect(runs?.words).toBe("Fix the import of recurring events");
    expect(runs?.to, "the picture is a minute old").toBe(later);
    expect(ahead).toMatchObject({
      kind: "ahead",
      from: later,
      to: Date.parse(snapshot.session?.ends_at ?? ""),
    });
  });

  it("say nothing of an end that is over", async () => {
    const snapshot = await pictureOf("overtime");
    const kinds = blocksOf(snapshot, null, Date.parse(snapshot.at)).map((one) => one.kind);
    expect(kinds).not.toContain("ahead");
  });
});
