import { screen, within } from "@testing-library/svelte";
import { beforeAll, describe, expect, it } from "vitest";
import { showScene } from "../../../testing/show";

// Behind the door lies a piece that is fetched when somebody goes in; here it is fetched before.
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
    const { user, wishes } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: "Write the migration plan" }));
    const sheet = await screen.findByRole("dialog", { name: "Write the migration plan" });
    await user.click(within(sheet).getByRole("button", { name: "Drop it" }));
    expect(wishes()).toMatchObject([
      { do: "correct", correction: { of: "item", change: { set: "not_done", place: { to: "drop" } } } },
    ]);
    await user.click(screen.getByRole("button", { name: "Write the migration plan" }));
    const form = await screen.findByRole("form", { name: "It was done, at" });
    await user.click(within(form).getByRole("button", { name: "Set" }));
    expect(wishes()[1]).toMatchObject({ correction: { of: "item", change: { set: "done", at: null } } });
  });

  it("takes an interruption away, and adds a forgotten break by its key", async () => {
    const { user, wishes } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: /Interrupted: the door/ }));
    await user.click(await screen.findByRole("button", { name: "It was no interruption" }));
    expect(wishes()).toMatchObject([
      { correction: { of: "interruption", id: "n1", change: { set: "remove" } } },
    ]);
    await user.keyboard("b");
    const sheet = await screen.findByRole("dialog", { name: "Add a break" });
    await user.click(within(sheet).getByRole("button", { name: "Add it" }));
    expect(wishes()[1]).toMatchObject({ correction: { of: "new_break" } });
  });
});
