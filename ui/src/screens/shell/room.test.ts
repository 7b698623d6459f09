import { describe, expect, it } from "vitest";
import { shownIn } from "../../host/scenes";
import { type Room, type Screen, screenFor } from "./room.svelte";

async function screen(name: string, room: Room = "now"): Promise<Screen> {
  const { snapshot, settings, connection } = await shownIn(name);
  return screenFor({ snapshot, settings, connection, room });
}

describe("the screen", () => {
  it.each<[string, Screen]>([
    ["loading", "loading"],
    ["lost", "lost"],
    ["welcome", "welcome"],
    ["forgotten", "forgotten"],
    ["morning", "morning"],
    ["day-off", "morning"],
    ["today", "today"],
    ["enough", "enough"],
    ["focus", "session"],
    ["break", "session"],
    ["meeting", "session"],
    ["gap", "gap"],
    ["closed", "closed"],
    ["lost-midway", "today"],
  ])("of the scene %s is %s", async (name, expected) => {
    expect(await screen(name)).toBe(expected);
  });

  it("shows the list during a session to those who ask for it", async () => {
    expect(await screen("focus", "today")).toBe("today");
  });

  it("lets one end the day whenever it is open", async () => {
    expect([
      await screen("today", "end"),
      await screen("enough", "end"),
      await screen("focus", "end"),
    ]).toEqual(["end", "end", "end"]);
  });

  it("leaves the end of the day once the day is closed", async () => {
    expect(await screen("closed", "end")).toBe("closed");
  });

  it("puts the forgotten day before everything but the settings", async () => {
    expect([await screen("forgotten", "today"), await screen("forgotten", "settings")]).toEqual([
      "forgotten",
      "settings",
    ]);
  });
});
