import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

async function endOf(scene: "today" | "enough") {
  const shown = await showScene(scene);
  await screen.findByRole("heading", { level: 1 });
  await shown.user.keyboard("e");
  await screen.findByRole("button", { name: /Close the day/ });
  const choose = async (title: string, place: string) => {
    const places = screen.getByRole("group", { name: new RegExp(title) });
    await shown.user.click(within(places).getByRole("radio", { name: place }));
  };
  return { ...shown, choose };
}

describe("the shutdown", () => {
  it("keeps the places that were chosen when it is left early by Escape", async () => {
    const { user, wishes, choose } = await endOf("today");
    await choose("June invoice", "Drop");
    await user.keyboard("{Escape}");
    await waitFor(() =>
      expect(wishes()).toEqual([
        { do: "close_day", form: "just_close", at: null, places: [{ what: "p1", place: { to: "drop" } }] },
      ]),
    );
    expect(await screen.findByRole("heading", { name: /closed/i })).toBeVisible();
  });

  it("keeps words still being typed when it is left early by Escape", async () => {
    const { user, wishes, choose } = await endOf("today");
    await choose("Fix the import", "Hand over");
    await user.type(screen.getByRole("textbox", { name: /Fix the import/ }), "Aiko{Escape}");
    await waitFor(() =>
      expect(wishes()).toMatchObject([
        { form: "just_close", places: [{ what: "i3", place: { to: "hand_over", person: "Aiko" } }] },
      ]),
    );
  });

  it("asks for no place when Escape comes before any answer", async () => {
    const { user, wishes } = await endOf("today");
    await user.keyboard("{Escape}");
    await waitFor(() =>
      expect(wishes()).toMatchObject([{ do: "close_day", form: "just_close", places: [] }]),
    );
  });

  it("sends the same places with the full close", async () => {
    const { user, wishes, choose } = await endOf("today");
    await choose("June invoice", "Drop");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(wishes()).toMatchObject([
        { do: "close_day", form: "full", places: [{ what: "p1", place: { to: "drop" } }] },
      ]),
    );
  });
});
