import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

describe("the first run", () => {
  it("is three steps that leave a usual week", async () => {
    const { user, day } = await showScene("welcome");
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    expect(document.activeElement, "the keyboard follows to the new step").toHaveTextContent(
      "What makes a usual day enough?",
    );
    await user.click(screen.getByRole("radio", { name: /Standard hours/ }));
    await user.click(screen.getByRole("button", { name: "Next" }));
    await user.click(screen.getByRole("checkbox", { name: "Friday" }));
    await user.click(screen.getByRole("button", { name: "Plan today" }));
    await waitFor(() => expect(day.settings?.welcomed).toBe(true));
    expect(day.settings?.week.map((one) => one.shape)).toEqual([
      ...Array(4).fill("standard_hours"),
      ...Array(3).fill("day_off"),
    ]);
  });

  it("goes back without losing what was chosen", async () => {
    const { user } = await showScene("welcome");
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    await user.click(screen.getByRole("radio", { name: /Task goals/ }));
    await user.click(screen.getByRole("button", { name: "Next" }));
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByRole("radio", { name: /Task goals/ })).toBeChecked();
  });

  it.each([
    ["welcome", 0],
    ["welcome-no-tray", 1],
  ] as const)("says once, in its last step, when no tray shows it (%s)", async (scene, times) => {
    const { user } = await showScene(scene);
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    expect(screen.queryAllByText(/shows no tray/)).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.queryAllByText(/shows no tray/)).toHaveLength(times);
  });

  it("starts Daydone at login only when that is asked for", async () => {
    const { user, day } = await showScene("welcome");
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    await user.click(screen.getByRole("button", { name: "Next" }));
    const login = screen.getByRole("switch", { name: "Start when I log in" });
    expect(login, "nobody asked yet").toHaveAttribute("aria-checked", "false");
    await user.click(login);
    await user.click(screen.getByRole("button", { name: "Plan today" }));
    await waitFor(() => expect(day.settings?.welcomed).toBe(true));
    expect(day.settings?.starts_at_login).toBe(true);
  });

  it("can be skipped at once, and what is usual stays", async () => {
    const { user, day } = await showScene("welcome");
    const before = day.settings?.week;
    await user.click(await screen.findByRole("button", { name: "Skip" }));
    await waitFor(() => expect(day.settings?.welcomed).toBe(true));
    expect(day.settings?.week).toEqual(before);
  });
});
