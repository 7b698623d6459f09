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
    const { user, commands } = await showScene("gap");
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("{Enter}");
    expect(commands()).toEqual([{ do: "resolve_gap", gap: "g1", was: "drop", go_on: true }]);
    expect(await screen.findByRole("main", { name: "Focus" })).toBeInTheDocument();
  });

  it("stays paused when that is said, whatever the gap was", async () => {
    const { user, commands, day } = await showScene("gap");
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("f");
    await user.click(screen.getByRole("button", { name: /stay paused/ }));
    expect(commands()).toEqual([{ do: "resolve_gap", gap: "g1", was: "focus", go_on: false }]);
    expect(day.snapshot?.session?.state).toBe("paused");
  });

  it("takes F for focus and B for a break", async () => {
    const { user, commands } = await showScene("gap");
    await screen.findByRole("heading", { name: /What were/ });
    await user.keyboard("f");
    expect(screen.getByRole("radio", { name: /Focus/ })).toBeChecked();
    await user.keyboard("b{Enter}");
    expect(commands()[0]).toEqual({ do: "resolve_gap", gap: "g1", was: "break", go_on: true });
  });

  it("is asked once for each of several, each with its own cause and answer", async () => {
    const { user, commands } = await showScene("gap-several");
    expect(await screen.findByText("Nobody was at the computer")).toBeVisible();
    expect(screen.getByText("2 more stretches after this one.")).toBeVisible();
    await user.keyboard("f{Enter}");
    expect(await screen.findByText("Daydone was not there to see")).toBeVisible();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("You took back a pause or a finish")).toBeVisible();
    expect(screen.queryByText(/after this one/), "the last one").toBeNull();
    await user.keyboard("b{Enter}");
    expect(commands(), "and only then the session goes on").toEqual([
      { do: "resolve_gap", gap: "g1", was: "focus", go_on: false },
      { do: "resolve_gap", gap: "g2", was: "drop", go_on: false },
      { do: "resolve_gap", gap: "g3", was: "break", go_on: true },
    ]);
  });

  it("is heard once: the chosen answer takes the keyboard, and the question is its group's name", async () => {
    await showScene("gap");
    expect(await screen.findByRole("radio", { name: /Drop it/ })).toHaveFocus();
    expect(screen.getByRole("group", { name: "What were the 41 minutes from 14:12?" })).toBeInTheDocument();
    expect(document.querySelectorAll("[aria-live=polite]"), "and by nothing else").toHaveLength(0);
  });

  it("takes no answer chosen for one stretch for the next, when another face answered the first", async () => {
    const { user, day, commands } = await showScene("gap-several");
    await screen.findByText("Nobody was at the computer");
    await user.keyboard("f");
    const { snapshot } = day;
    if (!snapshot) throw new Error("the scene has lost its day");
    day.snapshot = { ...snapshot, gaps: snapshot.gaps.slice(1) };
    await screen.findByText("Daydone was not there to see");
    expect(screen.getByRole("radio", { name: /Drop it/ })).toBeChecked();
    expect(commands()).toEqual([]);
  });

  it("is left for the list, unanswered, without a keyboard too", async () => {
    const { user, commands } = await showScene("gap");
    await user.click(await screen.findByRole("button", { name: /Look at today’s list/ }));
    await user.click(await screen.findByRole("button", { name: /Back to focus/ }));
    expect(await screen.findByRole("heading", { name: /What were/ }), "it waits").toBeVisible();
    expect(commands()).toEqual([]);
  });
});
