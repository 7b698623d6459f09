import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { desk } from "../../design/desk.svelte";
import { showScene } from "../../testing/show";

describe("a session", () => {
  it("pauses, goes on, extends and finishes by key", async () => {
    const { user, commands, day } = await showScene("focus");
    await screen.findByRole("timer");
    await user.keyboard(" ");
    await waitFor(() => expect(day.snapshot?.session?.state).toBe("paused"));
    await user.keyboard(" ");
    await waitFor(() => expect(day.snapshot?.session?.state).toBe("running"));
    await user.keyboard("+");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(day.snapshot?.session).toBeNull());
    expect(commands().map((command) => command.do)).toEqual(["pause", "resume", "extend", "finish"]);
  });

  it("counts an interruption by one key", async () => {
    const { user } = await showScene("focus");
    await screen.findByRole("timer");
    await user.keyboard("i");
    expect(await screen.findByRole("button", { name: /Interrupted 2×/ })).toBeVisible();
  });

  it("parks a thought and gives the keyboard back to the session", async () => {
    const { user, commands } = await showScene("focus");
    await screen.findByRole("timer");
    await user.keyboard("p");
    await user.keyboard("ask about space and + keys{Enter}");
    expect(commands()).toEqual([{ do: "park", text: "ask about space and + keys" }]);
    expect(await screen.findByText(/2 parked · “ask about space/)).toBeVisible();
    await user.keyboard("i");
    expect(commands().at(-1)).toMatchObject({ do: "interrupted" });
  });

  it("looks at the list and comes back without ending", async () => {
    const { user, commands } = await showScene("focus");
    await screen.findByRole("timer");
    await user.keyboard("t");
    await user.click(await screen.findByRole("button", { name: /Back to focus/ }));
    expect(await screen.findByRole("timer")).toBeVisible();
    expect(commands()).toEqual([]);
  });

  it("offers a break neither a pause nor an interruption", async () => {
    await showScene("break");
    await screen.findByRole("timer");
    expect(screen.queryByRole("button", { name: /Pause/ })).toBeNull();
    expect(screen.queryByRole("button", { name: /Interrupted/ })).toBeNull();
    expect(screen.getByRole("button", { name: /Back to work/ })).toBeVisible();
  });

  it("has the list and what was parked at its side, where the window is a desk", async () => {
    desk.pretend(true);
    try {
      const { user, day } = await showScene("focus");
      const parked = await screen.findByRole("region", { name: "Parked so far" });
      await user.keyboard("p");
      await user.keyboard("ask about space and + keys{Enter}");
      expect(await within(parked).findByText("ask about space and + keys")).toBeVisible();
      expect(screen.getByRole("checkbox", { name: /Fix the import/ })).toBeInTheDocument();
      await user.keyboard(" ");
      await waitFor(() => expect(day.snapshot?.session?.state, "its keys still work").toBe("paused"));
    } finally {
      desk.pretend(null);
    }
  });
});
