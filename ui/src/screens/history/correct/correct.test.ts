import { screen, within } from "@testing-library/svelte";
import { beforeAll, describe, expect, it } from "vitest";
import { showScene } from "../../../testing/show";

// The page loads the history when the person opens it; the test loads it before.
beforeAll(() => import("../HistoryScreen.svelte"));

async function lookAtDay(scene: string) {
  const shown = await showScene(scene);
  await shown.user.keyboard("h");
  await screen.findByRole("main", { name: "History" });
  await shown.user.keyboard("1{ArrowLeft}");
  await screen.findByRole("heading", { level: 1, name: /^Monday/ });
  await screen.findByRole("article");
  return shown;
}

describe("setting right", () => {
  it("lets an item be done after all, or not", async () => {
    const { user, commands } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: "Write the migration plan" }));
    const sheet = await screen.findByRole("dialog", { name: "Write the migration plan" });
    await user.click(within(sheet).getByRole("button", { name: "Drop it" }));
    expect(commands()).toMatchObject([
      { do: "correct", correction: { of: "item", change: { set: "not_done", place: { to: "drop" } } } },
    ]);
    await user.click(screen.getByRole("button", { name: "Write the migration plan" }));
    const form = await screen.findByRole("form", { name: "It was done, at" });
    await user.click(within(form).getByRole("button", { name: "Set" }));
    expect(commands()[1]).toMatchObject({ correction: { of: "item", change: { set: "done", at: null } } });
  });

  it("takes an interruption away, and adds a forgotten break by its key", async () => {
    const { user, commands } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: /Interrupted: the door/ }));
    await user.click(await screen.findByRole("button", { name: "It was no interruption" }));
    expect(commands()).toMatchObject([
      { correction: { of: "interruption", id: "n1", change: { set: "remove" } } },
    ]);
    await user.keyboard("b");
    const sheet = await screen.findByRole("dialog", { name: "Add a break" });
    await user.click(within(sheet).getByRole("button", { name: "Add it" }));
    expect(commands()[1]).toMatchObject({ correction: { of: "new_break" } });
  });
});
