import { screen } from "@testing-library/svelte";
import { beforeAll, describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

// The page loads the history when the person opens it; the test loads it before.
beforeAll(() => import("../history/HistoryScreen.svelte"));

describe("the closed day", () => {
  it("leads to the week when that is over", async () => {
    const { user } = await showScene("closed-week");
    await user.click(await screen.findByRole("button", { name: "Look back on the week" }));
    expect(await screen.findByRole("button", { name: "Copy as Markdown" })).toBeVisible();
  });

  it("asks for no looking back on another day", async () => {
    await showScene("closed");
    await screen.findByRole("button", { name: /^Reopen the day/ });
    expect(screen.queryByRole("button", { name: "Look back on the week" })).toBeNull();
  });
});
