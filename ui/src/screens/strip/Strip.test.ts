import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { showScene } from "../../testing/show";

async function strip(scene = "focus") {
  const shown = await showScene(scene);
  await screen.findByRole("timer");
  await shown.user.keyboard("k");
  const main = await screen.findByRole("main", { name: "The time, in a strip" });
  return { ...shown, main };
}

describe("the strip", () => {
  it("shows the time and the item, and nothing else of the window", async () => {
    const { main, day } = await strip();
    expect(main).toHaveTextContent(day.snapshot?.session?.title ?? "no title");
    expect(screen.getByRole("timer")).toHaveAccessibleName(/left|over|so far/);
    expect(screen.getAllByRole("button"), "the way back").toHaveLength(1);
  });

  it.each(["{Enter}", "{Escape}"])("is the window again by %s, and no session ends by that", async (key) => {
    const { user, commands } = await strip();
    await user.keyboard(key);
    await screen.findByRole("main", { name: "Focus" });
    expect(commands()).toEqual([]);
  });

  it("is the window again by its button", async () => {
    const { user } = await strip();
    await user.click(screen.getByRole("button", { name: "Back to the window" }));
    await screen.findByRole("main", { name: "Focus" });
  });

  it("is moved by pressing it anywhere but on the button", async () => {
    const { user, main, day } = await strip();
    const drag = vi.spyOn(day.host, "drag");
    await user.pointer({ target: main, keys: "[MouseLeft]" });
    expect(drag).toHaveBeenCalledTimes(1);
    await user.pointer({ target: screen.getByRole("button"), keys: "[MouseLeft>]" });
    expect(drag).toHaveBeenCalledTimes(1);
  });

  it("says how the day stands once nothing goes on", async () => {
    const { day, main } = await strip();
    await day.ask({ do: "finish" });
    await waitFor(() => expect(screen.queryByRole("timer")).toBeNull());
    expect(main).toHaveTextContent(day.snapshot?.line ?? "no line");
  });

  it("says in its one line that the agent is gone, and can be left then too", async () => {
    const { host, user, main } = await strip();
    host.goes();
    await waitFor(() => expect(main).toHaveTextContent("Daydone is not answering."));
    expect(screen.queryByRole("timer"), "nothing is counted that is not known").toBeNull();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(main).not.toBeInTheDocument());
  });

  it("grows with a page that is enlarged, once that has settled", async () => {
    const { day } = await strip();
    const shape = vi.spyOn(day.host, "strip");
    vi.stubGlobal("innerWidth", 120);
    window.dispatchEvent(new Event("resize"));
    window.dispatchEvent(new Event("resize"));
    await waitFor(() => expect(shape.mock.calls).toEqual([[true]]));
    vi.stubGlobal("innerWidth", 240);
    vi.unstubAllGlobals();
  });

  it("does not leave the strip for a room by a letter", async () => {
    const { user, main } = await strip();
    await user.keyboard("h");
    await user.keyboard("?");
    expect(main).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
