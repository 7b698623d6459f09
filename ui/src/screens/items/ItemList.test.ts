import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";
import { addItem } from "../today/commands";

async function standOn(title: RegExp) {
  const shown = await showScene("today");
  (await screen.findByRole("checkbox", { name: title })).focus();
  return shown;
}

describe("the list by keyboard", () => {
  it("goes on with the row that stands where one has left", async () => {
    const { user, day, commands } = await standOn(/Fix the import/);
    await day.ask(addItem("One more", { choose: "bonus" }));
    await user.keyboard("{ArrowDown}w");
    expect(commands().at(-1)).toMatchObject({ do: "place", place: { to: "tomorrow" } });
    await waitFor(() =>
      expect(document.activeElement, "the last one now").toHaveAccessibleName(/Fix the import/),
    );
  });

  it("leaves the keyboard to the screen that comes when the last one has left", async () => {
    const { user } = await standOn(/Fix the import/);
    await user.keyboard("w");
    await waitFor(() => expect(screen.getByRole("main", { name: "Enough." })).toHaveFocus());
  });

  it("keeps on its sheet the promise of the keys named there", async () => {
    const { user, commands } = await standOn(/Fix the import/);
    await user.keyboard(".");
    await screen.findByRole("dialog", { name: /Fix the import/ });
    await user.keyboard("{ArrowDown}x");
    expect(screen.queryByRole("dialog"), "it goes with the deed").toBeNull();
    expect(commands()).toEqual([{ do: "tick_item", item: "i3" }]);
  });

  it("opens the field asked for on the sheet, and the keyboard is in it", async () => {
    const { user, commands } = await standOn(/Fix the import/);
    await user.keyboard(".");
    await screen.findByRole("dialog", { name: /Fix the import/ });
    await user.keyboard("r");
    await user.keyboard("Fix the export{Enter}");
    expect(commands()).toEqual([{ do: "rename_item", item: "i3", title: "Fix the export" }]);
  });
});
