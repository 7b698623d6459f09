import { screen, within } from "@testing-library/svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { desk } from "../../design/desk.svelte";
import { showScene } from "../../testing/show";

// The page loads the history when the person opens it; the test loads it before.
beforeAll(() => import("./HistoryScreen.svelte"));

describe("history on a desk", () => {
  beforeEach(() => desk.pretend(true));
  afterEach(() => desk.pretend(null));

  it("shows the day that is chosen beside its week", async () => {
    const { user } = await showScene("history");
    await user.keyboard("{Alt>}h{/Alt}");
    const beside = await screen.findByRole("region", { name: "Day" });
    expect(await within(beside).findByRole("heading", { name: "Tuesday 24 November" })).toBeVisible();
    const bar = await screen.findByRole("button", { name: /^Monday.*3 h 05 of focus/ });
    bar.focus();
    await user.keyboard("{Enter}");
    expect(await within(beside).findByRole("heading", { name: "Monday 23 November" })).toBeVisible();
    expect(await within(beside).findByText("The day ended")).toBeVisible();
    expect(bar, "the keyboard stays where it was").toHaveFocus();
    expect(bar).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("heading", { level: 1 }), "so does the week").toHaveTextContent(/23.*29/);
    await user.keyboard("1");
    expect(screen.getByRole("heading", { level: 1 }), "a key leads to it alone").toHaveTextContent(/^Monday/);
    expect(screen.queryByRole("region", { name: "Day" })).toBeNull();
  });
});
