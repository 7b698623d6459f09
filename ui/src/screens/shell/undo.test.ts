import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

describe("undo", () => {
  it("stands beside what was just finished", async () => {
    const { user, commands } = await showScene("focus");
    await user.keyboard("{Enter}");
    expect((await screen.findAllByText("Finished."))[0]).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo: finish" }));
    expect(commands().at(-1)).toEqual({ do: "undo" });
    expect(await screen.findByRole("timer"), "the session goes on").toBeVisible();
    expect((await screen.findAllByText("Taken back: finish."))[0]).toBeInTheDocument();
  });

  it("works by its key from anywhere", async () => {
    const { user, commands } = await showScene("today");
    const box = await screen.findByRole("checkbox", { name: /Fix the import/ });
    box.focus();
    await user.keyboard("x");
    await user.keyboard("{Control>}z{/Control}");
    expect(commands().map((one) => one.do)).toEqual(["tick_item", "undo"]);
  });

  it("offers what was taken back again, beside the words that say so", async () => {
    const { user, commands } = await showScene("focus");
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("button", { name: "Undo: finish" }));
    await user.click(await screen.findByRole("button", { name: "Redo: finish" }));
    expect(commands().at(-1)).toEqual({ do: "redo" });
    expect(await screen.findByRole("main", { name: "Today" }), "the session is over again").toBeVisible();
    expect((await screen.findAllByText("Done again: finish."))[0]).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Undo: finish" }), "and can be taken back again").toBeVisible();
  });

  it("does again by its key, and says when there is nothing", async () => {
    const { user, commands } = await showScene("today");
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(commands()).toEqual([{ do: "redo" }]);
    expect(await screen.findByText("Nothing was taken back that could be done again.")).toBeVisible();
  });

  it("leaves a text field its own", async () => {
    const { user, commands } = await showScene("today");
    await user.keyboard("a");
    await user.keyboard("One more{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}");
    expect(commands(), "nothing of the day is taken back while someone types").toEqual([]);
  });

  it("says when there is nothing to take back", async () => {
    const { user } = await showScene("today");
    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("There is nothing to take back.")).toBeVisible();
  });

  it("opens a day again that was closed a moment ago", async () => {
    const { user } = await showScene("today");
    await user.keyboard("e");
    await screen.findByRole("main", { name: "End the day" });
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("main", { name: "The day is closed." });
    await user.click(screen.getByRole("button", { name: "Undo: end the day" }));
    expect(await screen.findByRole("main", { name: "Today" }), "as it was").toBeInTheDocument();
  });

  it("keeps the keyboard on the screen when its button goes", async () => {
    const { user } = await showScene("focus");
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("button", { name: "Put this line away" }));
    expect(screen.getByRole("main", { name: "Today" })).toHaveFocus();
  });

  it("is not offered for what another face did since", async () => {
    const { user, day } = await showScene("focus");
    await user.keyboard("{Enter}");
    await screen.findByRole("button", { name: "Undo: finish" });
    const { snapshot } = day;
    if (!snapshot?.undo) throw new Error("there must be something to take back");
    day.snapshot = { ...snapshot, undo: { text: "tick an item", at: "2026-11-24T15:10:00Z" } };
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull());
  });

  it("can be put away, and goes with the next act that needs no word", async () => {
    const { user } = await showScene("focus");
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("button", { name: "Put this line away" }));
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });

  it("is on the sheet of keys", async () => {
    const { user } = await showScene("today");
    await user.keyboard("?");
    const line = (await screen.findByText("Take the last thing back")).closest("li");
    expect(line, "by the names keys have, not by the table's own").toHaveTextContent("Control+Z");
    const next = screen.getByText("Do again what was taken back").closest("li");
    expect(next).toHaveTextContent("Control+Shift+Z");
  });
});
