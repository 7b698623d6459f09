import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

async function settings() {
  const shown = await showScene("settings");
  await screen.findByRole("heading", { level: 1 });
  await shown.user.keyboard("{Control>},{/Control}");
  await screen.findByRole("heading", { name: "Settings" });
  return shown;
}

describe("the settings", () => {
  it("stand in sections, each under its own heading", async () => {
    await settings();
    const sections = screen.getAllByRole("heading", { level: 2 });
    expect(sections).toHaveLength(6);
    for (const heading of sections) {
      expect(heading.closest("section"), `${heading.textContent} heads a section`).not.toBeNull();
    }
  });

  it("keep a change at once", async () => {
    const { user, day } = await settings();
    await user.click(screen.getByRole("switch", { name: "Sound" }));
    await waitFor(() => expect(day.settings?.sound).toBe(true));
  });

  it("change one weekday's shape and leave the others", async () => {
    const { user, day } = await settings();
    await user.click(screen.getByRole("button", { name: /^Tuesday/ }));
    const sheet = await screen.findByRole("dialog", { name: /Tuesday/ });
    await user.click(within(sheet).getByRole("radio", { name: /Day off/ }));
    await waitFor(() => expect(day.settings?.week[1]).toEqual({ shape: "day_off" }));
    expect(day.settings?.week[0]).toMatchObject({ shape: "tasks_or_time" });
  });
});
