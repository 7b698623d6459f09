import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

async function settings() {
  const shown = await showScene("settings");
  await screen.findByRole("heading", { level: 1 });
  await shown.user.keyboard("{Control>},{/Control}");
  await screen.findByRole("group", { name: "After a session" });
  return shown;
}

describe("the rhythm of breaks", () => {
  it("is off, and asks for no length of a longer break then", async () => {
    const { day } = await settings();
    expect(day.settings?.break_rhythm).toBe("off");
    expect(screen.queryByText("Longer after")).toBeNull();
  });

  it("is chosen, with a longer break after some sessions or never", async () => {
    const { user, day } = await settings();
    const rhythm = screen.getByRole("group", { name: "After a session" });
    await user.click(within(rhythm).getByRole("radio", { name: "a break begins" }));
    await waitFor(() => expect(day.settings?.break_rhythm).toBe("start"));
    expect(await screen.findByText("4 sessions")).toBeVisible();
    expect(screen.getByText("Longer break")).toBeVisible();
  });

  it("has a bell as loud as one likes", async () => {
    const { user, day } = await settings();
    const bell = screen.getByRole("spinbutton", { name: "Bell" });
    bell.focus();
    await user.keyboard("{ArrowUp}");
    await waitFor(() => expect(day.settings?.bell).toBe(10));
  });
});
