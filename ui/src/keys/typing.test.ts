import { screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { draft } from "../screens/morning/draft.svelte";
import { showScene } from "../testing/show";

beforeEach(() => {
  draft.date = "";
});

describe("letters that no field has the focus for", () => {
  it.each<[string, string]>([
    ["morning", "Next item"],
    ["morning-plain", "Next item"],
    ["saturday", "Next item"],
  ])("go into the line of the scene %s", async (scene, name) => {
    const { user, commands } = await showScene(scene);
    const line = await screen.findByRole("textbox", { name });
    (document.activeElement as HTMLElement).blur();
    await user.keyboard("heed the time, beg M. for it?");
    expect(line).toHaveValue("heed the time, beg M. for it?");
    expect(commands()).toEqual([]);
    expect(screen.getByRole("main", { name: "Plan the day" }), "and the screen stays").toBeVisible();
  });

  it("go on in words that stand half written", async () => {
    const { user, commands } = await showScene("focus");
    await screen.findByRole("timer");
    await user.keyboard("p");
    await user.keyboard("ask A");
    (document.activeElement as HTMLElement).blur();
    await user.keyboard("im");
    expect(screen.getByRole("textbox", { name: "Park a thought" })).toHaveValue("ask Aim");
    expect(commands(), "no interruption, no meeting").toEqual([]);
  });

  it("are no keys while they are the rest of words whose field has just gone", async () => {
    const { user, commands, day } = await showScene("morning-plain");
    await screen.findByRole("textbox", { name: "Next item" });
    await user.keyboard("Fix the i");
    await day.ask({ do: "start_day", definition: null, items: [] });
    await screen.findByRole("main", { name: "Today" });
    await user.keyboard("mbf");
    expect(screen.queryByRole("dialog"), "no meeting").toBeNull();
    expect(
      commands().map((one) => one.do),
      "no break, no focus",
    ).toEqual(["start_day"]);
  });
});

describe("single letters", () => {
  it("do nothing once they are switched off, and the same with Alt", async () => {
    const { user, day, commands } = await showScene("today");
    await screen.findByRole("main", { name: "Today" });
    await day.change({ letter_keys: false });
    await user.keyboard("fbmie ");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(commands()).toEqual([]);
    await user.keyboard("{Alt>}f{/Alt}");
    await waitFor(() => expect(commands().map((one) => one.do)).toEqual(["start_focus"]));
  });

  it("are switched in the settings, and kept by the agent", async () => {
    const { user, host } = await showScene("settings");
    await screen.findByRole("main", { name: "Today" });
    await user.keyboard("{Control>},{/Control}");
    await user.click(await screen.findByRole("switch", { name: "Single letters do things" }));
    expect(host.asked).toContainEqual({ method: "change_settings", params: { letter_keys: false } });
  });

  it("work in a field when they are held with Alt", async () => {
    const { user } = await showScene("morning");
    await screen.findByRole("textbox", { name: "Next item" });
    await user.keyboard("Call{Alt>}p{/Alt}");
    expect(await screen.findByRole("dialog", { name: "Park a thought" })).toBeVisible();
  });
});

it("a visible sign leads to the keys from every screen", async () => {
  for (const scene of [
    "welcome",
    "morning",
    "today",
    "enough",
    "focus",
    "gap",
    "closed",
    "forgotten",
  ] as const) {
    const { user } = await showScene(scene);
    await user.click((await screen.findAllByRole("button", { name: "Keys" }))[0] as HTMLElement);
    const sheet = await screen.findByRole("dialog", { name: "Keys" });
    await user.click(sheet.querySelector("[aria-label=Close]") as HTMLElement);
    document.body.replaceChildren();
  }
});
