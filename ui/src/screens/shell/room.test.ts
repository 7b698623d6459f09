import { describe, expect, it } from "vitest";
import { type SceneName, scenes } from "../../host/fake";
import { type Room, type Screen, screenFor } from "./room.svelte";

function screen(name: SceneName, room: Room = "now"): Screen {
  const { snapshot, settings, connection } = scenes[name]();
  return screenFor({ snapshot, settings, connection, room });
}

describe("the screen", () => {
  it.each<[SceneName, Screen]>([
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
  ])("of the scene %s is %s", (name, expected) => {
    expect(screen(name)).toBe(expected);
  });

  it("shows the list during a session to those who ask for it", () => {
    expect(screen("focus", "today")).toBe("today");
  });

  it("lets one end the day whenever it is open", () => {
    expect([screen("today", "end"), screen("enough", "end"), screen("focus", "end")]).toEqual([
      "end",
      "end",
      "end",
    ]);
  });

  it("leaves the end of the day once the day is closed", () => {
    expect(screen("closed", "end")).toBe("closed");
  });

  it("puts the forgotten day before everything but the settings", () => {
    expect([screen("forgotten", "today"), screen("forgotten", "settings")]).toEqual([
      "forgotten",
      "settings",
    ]);
  });
});
