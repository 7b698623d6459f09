import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";
import { ritual } from "./draft.svelte";

beforeEach(() => ritual.forget());

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
  it("is left by Escape, and keeps what was chosen and written", async () => {
    const { user, commands, choose } = await endOf("today");
    await choose("June invoice", "Drop");
    await choose("Fix the import", "Hand over");
    await user.keyboard("Aiko{Escape}");
    expect(await screen.findByRole("main", { name: "Today" }), "not yet").toBeInTheDocument();
    expect(commands(), "and nothing was closed").toEqual([]);
    await user.keyboard("e");
    expect(await screen.findByRole("textbox", { name: /Fix the import/ })).toHaveValue("Aiko");
    await user.click(screen.getByRole("button", { name: "just close" }));
    await waitFor(() =>
      expect(commands()).toMatchObject([
        {
          form: "just_close",
          places: [
            { what: "i3", place: { to: "hand_over", person: "Aiko" } },
            { what: "p1", place: { to: "drop" } },
          ],
        },
      ]),
    );
  });

  it("takes letters for tomorrow’s first step, wherever the keyboard is", async () => {
    const { user, commands } = await endOf("today");
    await user.keyboard("the export, part two");
    expect(screen.getByRole("textbox", { name: "Tomorrow’s first step" })).toHaveValue(
      "the export, part two",
    );
    expect(commands(), "no letter left the screen").toEqual([]);
  });

  it("ticks what is done after all, and shows it in the hand-off at once", async () => {
    const { user, commands, choose } = await endOf("today");
    const next = () => screen.getByText("Next").parentElement;
    await waitFor(() => expect(next()).toHaveTextContent("Fix the import"));
    await choose("Fix the import", "Done");
    await waitFor(() => expect(next()).toHaveTextContent("—"));
    await user.type(screen.getByRole("textbox", { name: "Tomorrow’s first step" }), "Open the fixture");
    await waitFor(() => expect(next(), "as it is typed").toHaveTextContent("Open the fixture"));
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(commands().at(-1)).toMatchObject({
        do: "close_day",
        places: [{ what: "i3", place: { to: "done" } }],
      }),
    );
  });

  it("sends the same places with the full close", async () => {
    const { user, commands, choose } = await endOf("today");
    await choose("June invoice", "Drop");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(commands()).toMatchObject([
        { do: "close_day", form: "full", places: [{ what: "p1", place: { to: "drop" } }] },
      ]),
    );
  });
});
