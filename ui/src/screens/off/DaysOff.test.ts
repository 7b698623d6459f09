// Days off are planned where the week is set, and each says when one is back.
import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

async function settings() {
  const shown = await showScene("settings");
  await screen.findByRole("heading", { level: 1 });
  await shown.user.keyboard("{Control>},{/Control}");
  await screen.findByRole("heading", { name: "Settings" });
  return shown;
}

describe("days off", () => {
  it("are planned, say when one is back, and are cancelled", async () => {
    const { user, commands } = await settings();
    await user.click(screen.getByRole("button", { name: "Plan days off" }));
    await user.click(await screen.findByRole("button", { name: "Plan them" }));
    const command = { do: "plan_days_off", from: "2026-11-25", to: "2026-11-25" };
    await waitFor(() => expect(commands()).toContainEqual(command));
    expect(await screen.findByText(/^Back on Thursday/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Work after all/ }));
    await waitFor(() => expect(screen.queryByText(/^Back on/)).toBeNull());
  });

  it("leave the week's first day to the system, or to the person", async () => {
    const { user, day } = await settings();
    const first = screen.getByRole("combobox", { name: "The week begins on" });
    expect(first).toHaveDisplayValue("as the system says (Monday)");
    await user.selectOptions(first, "sunday");
    await waitFor(() => expect(day.settings?.first_day_of_week).toBe("sunday"));
  });
});
