import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../testing/show";

/** A key on whatever has the keyboard: pressed, or repeated because it is still held. */
async function key(key: string, { held = false } = {}) {
  await fireEvent.keyDown(document.activeElement ?? document.body, { key, repeat: held });
}

describe("a heavy hand", () => {
  it("finishes no session by an Enter that was held for the question before it", async () => {
    const { commands } = await showScene("gap");
    await screen.findByRole("heading", { level: 1 });
    await key("Enter");
    await screen.findByRole("main", { name: "Focus" });
    await key("Enter", { held: true });
    expect(commands().map((one) => one.do)).toEqual(["resolve_gap"]);
  });

  it("pauses once while Space is held", async () => {
    const { commands, day } = await showScene("focus");
    await screen.findByRole("timer");
    await key(" ");
    await key(" ", { held: true });
    await waitFor(() => expect(day.snapshot?.session?.state).toBe("paused"));
    expect(commands()).toEqual([{ do: "pause" }]);
  });

  it("walks on through the list while an arrow is held", async () => {
    await showScene("today");
    const [first] = await screen.findAllByRole("checkbox");
    first?.focus();
    await key("ArrowDown");
    await key("ArrowDown", { held: true });
    expect(document.activeElement, "the last of three").toHaveAccessibleName(/Fix the import/);
  });

  it("does not close the day by a double click on the way to its end", async () => {
    const { commands } = await showScene("enough");
    await fireEvent.click(await screen.findByRole("button", { name: /End the day/ }), { detail: 1 });
    await fireEvent.click(await screen.findByRole("button", { name: /Close the day/ }), { detail: 2 });
    expect(commands(), "the end is looked at first").toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: /Close the day/ }), { detail: 1 });
    await waitFor(() => expect(commands()).toMatchObject([{ do: "close_day" }]));
  });

  it("still takes quick clicks on one control", async () => {
    const { commands } = await showScene("focus");
    const more = await screen.findByRole("button", { name: /\+ 5 min/ });
    await fireEvent.click(more, { detail: 1 });
    await fireEvent.click(more, { detail: 2 });
    expect(commands()).toHaveLength(2);
  });
});
