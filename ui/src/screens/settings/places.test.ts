import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

async function settings() {
  const shown = await showScene("settings");
  await screen.findByRole("heading", { level: 1 });
  await shown.user.keyboard("{Control>},{/Control}");
  await screen.findByRole("heading", { name: "People in other time zones" });
  return shown;
}

describe("people in other time zones", () => {
  it("are a place once their hours are known, and get a card of when they are answered", async () => {
    const { user, day } = await settings();
    await user.click(screen.getByRole("button", { name: "Add their hours: Asia/Tokyo" }));
    await waitFor(() => expect(day.settings?.places).toEqual([{ zone: "Asia/Tokyo", hours: "09:00-17:00" }]));
    expect(day.settings?.hand_off_zones).toEqual(["America/New_York"]);
    expect(screen.getByRole("textbox", { name: "Tokyo: they work from" })).toHaveValue("09:00");
    await user.click(screen.getByRole("button", { name: "Copy your answer card for Tokyo" }));
    await screen.findByText("Copied.");
  });

  it("are answered in hours of one's own", async () => {
    const { user, day } = await settings();
    await user.click(screen.getByRole("button", { name: "Add hours: When you answer" }));
    await waitFor(() => expect(day.settings?.answer_hours).toEqual(["09:30-10:00"]));
    await user.click(screen.getByRole("button", { name: "Remove 09:30–10:00" }));
    await waitFor(() => expect(day.settings?.answer_hours).toEqual([]));
  });
});
