import { screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

describe("enough", () => {
  it("offers the end first, a bonus and tomorrow beside it", async () => {
    const { user, commands } = await showScene("enough");
    expect(await screen.findByRole("button", { name: /End the day\s*about a minute/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "One more session, as a bonus" }));
    expect(commands()).toMatchObject([{ do: "start_focus", bonus: true, past_end: "allow" }]);
  });

  it("takes one more thing for tomorrow by A and Enter", async () => {
    const { user, commands } = await showScene("enough");
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("a");
    await user.keyboard("Rename the staging bucket{Enter}");
    expect(commands()).toEqual([{ do: "add_for_later", title: "Rename the staging bucket", due: null }]);
    expect(screen.queryByRole("dialog"), "the sheet goes once it has a place").toBeNull();
  });

  it("takes one more thing for today only as a bonus", async () => {
    const { user, commands } = await showScene("enough");
    await user.click(await screen.findByRole("button", { name: "Note something for tomorrow" }));
    const sheet = await screen.findByRole("dialog", { name: "One more thing" });
    await user.keyboard("Answer the landlord");
    await user.click(within(sheet).getByRole("button", { name: "Today, as a bonus" }));
    expect(commands()).toMatchObject([
      { do: "add_item", title: "Answer the landlord", when_full: { choose: "bonus" } },
    ]);
  });

  it.each([
    ["b", { do: "start_break", minutes: null }],
    ["i", { do: "interrupted", by: "others" }],
    ["{Shift>}i{/Shift}", { do: "interrupted", by: "myself" }],
    ["{Shift>}f{/Shift}", { do: "start_focus", open_ended: true, bonus: true }],
  ])("keeps the promise of the keys' sheet for %s", async (key, command) => {
    const { user, commands } = await showScene("enough");
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard(key);
    expect(commands()).toMatchObject([command]);
  });

  it.each([
    ["m", "Meeting", "Meeting"],
    ["p", "Park a thought", "Park a thought"],
    ["d", "Change what done means", "What done means today"],
  ])("opens by %s what the quiet button “%s” opens", async (key, button, title) => {
    const { user } = await showScene("enough");
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard(key);
    const sheet = await screen.findByRole("dialog", { name: title });
    await user.click(within(sheet).getByRole("button", { name: "Close" }));
    await user.click(screen.getByRole("button", { name: button }));
    expect(await screen.findByRole("dialog", { name: title })).toBeVisible();
  });
});
