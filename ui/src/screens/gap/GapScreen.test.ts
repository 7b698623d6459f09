import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

describe("the question about a gap", () => {
  it("says why it is asked", async () => {
    await showScene("gap");
    expect(await screen.findByText("Your computer slept")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "What were the 41 minutes from 14:12?",
    );
  });

  it("drops it and goes on by Enter alone", async () => {
    const { user, wishes } = await showScene("gap");
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("{Enter}");
    expect(wishes()).toEqual([{ do: "resolve_gap", gap: "g1", was: "drop" }, { do: "resume" }]);
    expect(await screen.findByRole("main", { name: "Focus" })).toBeInTheDocument();
  });

  it("is asked once for each of several, each with its own cause and answer", async () => {
    const { user, wishes } = await showScene("gap-several");
    expect(await screen.findByText("Nobody was at the computer")).toBeVisible();
    expect(screen.getByText("2 more stretches after this one.")).toBeVisible();
    await user.keyboard("f{Enter}");
    expect(await screen.findByText("Daydone was not there to see")).toBeVisible();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("You took back a pause or a finish")).toBeVisible();
    expect(screen.queryByText(/after this one/), "the last one").toBeNull();
    await user.keyboard("b{Enter}");
    expect(wishes(), "and only then the session goes on").toEqual([
      { do: "resolve_gap", gap: "g1", was: "focus" },
      { do: "resolve_gap", gap: "g2", was: "drop" },
      { do: "resolve_gap", gap: "g3", was: "break" },
      { do: "resume" },
    ]);
  });
});
