import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { desk } from "../../design/desk.svelte";
import { showScene } from "../../testing/show";

describe("the settings on a desk", () => {
  beforeEach(() => desk.pretend(true));
  afterEach(() => desk.pretend(null));

  it("have the names of their sections beside them, in order, and each leads to its section", async () => {
    const { user } = await showScene("settings");
    await user.keyboard("{Control>},{/Control}");
    const list = await screen.findByRole("navigation", { name: "Settings" });
    const headings = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
    const names = within(list).getAllByRole("button");
    expect(names.map((one) => one.textContent?.trim())).toEqual(headings);
    expect(names[0], "at their beginning").toHaveAttribute("aria-current", "true");
    const quiet = within(list).getByRole("button", { name: "Quiet" });
    await user.click(quiet);
    expect(screen.getByRole("heading", { name: "Quiet" })).toHaveFocus();
    await waitFor(() => expect(quiet).toHaveAttribute("aria-current", "true"));
  });
});
