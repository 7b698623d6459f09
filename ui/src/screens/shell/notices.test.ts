import { screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

const travelling = "This day is lived in Lisbon time; you are in Tokyo now.";

describe("what is said above a screen", () => {
  it("offers a travelling day to move along", async () => {
    const { user, commands } = await showScene("travelling");
    expect(await screen.findByText(travelling)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Move the day" }));
    expect(commands()).toEqual([{ do: "move_day" }]);
    expect(screen.queryByText(travelling)).toBeNull();
    expect(screen.getByRole("main"), "the pressed button is gone").toHaveFocus();
  });

  it("keeps quiet about travel once one has said so", async () => {
    const { user, day, commands } = await showScene("travelling");
    await user.click(await screen.findByRole("button", { name: "Keep it" }));
    await day.refresh();
    expect(screen.queryByText(travelling), "also with the next picture").toBeNull();
    expect(commands(), "and nothing was asked of the day").toEqual([]);
  });

  it("says what is wrong with the disk while the focus goes on", async () => {
    await showScene("trouble");
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
    expect(screen.getByRole("timer")).toBeVisible();
  });

  it("is heard when it comes: the region that says it has been there before", async () => {
    const { day } = await showScene("focus");
    await screen.findByRole("timer");
    await day.refresh();
    const regions = screen.getAllByRole("status");
    const { snapshot } = day;
    if (!snapshot) throw new Error("the scene has lost its day");
    day.snapshot = { ...snapshot, trouble: "The disk is full." };
    expect(regions).toContain((await screen.findByText("The disk is full.")).closest("[role=status]"));
  });
});
