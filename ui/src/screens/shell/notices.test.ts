import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

const travelling = "This day is lived in Lisbon time; you are in Tokyo now.";

describe("what is said above a screen", () => {
  it("offers a travelling day to move along", async () => {
    const { user, wishes } = await showScene("travelling");
    expect(await screen.findByText(travelling)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Move the day" }));
    expect(wishes()).toEqual([{ do: "move_day" }]);
    expect(screen.queryByText(travelling)).toBeNull();
  });

  it("keeps quiet about travel once one has said so", async () => {
    const { user, day, wishes } = await showScene("travelling");
    await user.click(await screen.findByRole("button", { name: "Keep it" }));
    await day.refresh();
    expect(screen.queryByText(travelling), "also with the next picture").toBeNull();
    expect(wishes(), "and nothing was asked of the day").toEqual([]);
  });

  it("says what is wrong with the disk while the focus goes on", async () => {
    await showScene("trouble");
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
    expect(screen.getByRole("timer")).toBeVisible();
  });
});
