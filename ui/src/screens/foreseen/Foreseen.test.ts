import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { pictureOf } from "../../host/scenes";
import { showScene } from "../../testing/show";
import { ritual } from "../end/draft.svelte";
import { ahead } from "./foreseen";

beforeEach(() => ritual.forget());

async function announced() {
  const shown = await showScene("today-announced");
  const copied: string[] = [];
  shown.day.host.copy = async (text) => void copied.push(text);
  await screen.findByRole("region", { name: "Announced meetings" });
  const row = (title: string) => screen.getByText(title).closest("li") as HTMLElement;
  return { ...shown, copied, row };
}

describe("an announced meeting", () => {
  it("says quietly what is off the rules about it", async () => {
    const { row } = await announced();
    expect(row("Team sync")).not.toHaveTextContent("outside your hours");
    expect(row("Budget round")).toHaveTextContent("outside your hours");
    expect(row("Vendor call")).toHaveTextContent(/outside your hours.*longer than you want/);
  });

  it("is answered with a text to copy, which is copied before that is noted, and taken back", async () => {
    const { user, commands, copied, row } = await announced();
    const opener = within(row("Budget round")).getByRole("button", { name: "Answer “Budget round”" });
    expect(opener).toHaveAttribute("aria-expanded", "false");
    await user.click(opener);
    expect(opener).toHaveAttribute("aria-expanded", "true");
    expect(within(row("Budget round")).getByText(/May I answer in writing/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Copy: Answer in writing, “Budget round”" }));
    await waitFor(() =>
      expect(commands()).toEqual([{ do: "settle_meeting", meeting: "a2", outcome: "writing" }]),
    );
    expect(copied).toEqual([expect.stringContaining("May I answer in writing?")]);
    expect(row("Budget round")).toHaveTextContent(/answered$/);
    expect(row("Budget round"), "the keyboard stays where it was answered").toHaveFocus();
    expect(screen.getAllByText("“Budget round” is answered.")[0]).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Undo/ }));
    expect(await screen.findByRole("button", { name: "Answer “Budget round”" })).toBeVisible();
  });

  it("is declined in a word", async () => {
    const { user, commands, copied } = await announced();
    await user.click(screen.getByRole("button", { name: "Answer “Vendor call”" }));
    await user.click(screen.getByRole("button", { name: "Declined “Vendor call”" }));
    await waitFor(() => expect(commands()).toMatchObject([{ outcome: "declined" }]));
    expect(copied).toEqual([]);
  });

  it("is not answered where copying did not work, but can be all the same", async () => {
    const { user, day, commands } = await announced();
    day.host.copy = () => Promise.reject(new Error("no clipboard"));
    await user.click(screen.getByRole("button", { name: "Answer “Budget round”" }));
    await user.click(screen.getByRole("button", { name: /^Copy: Ask for the agenda/ }));
    expect(await screen.findByText("Copying did not work here.")).toBeVisible();
    expect(commands()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Note it: Ask for the agenda/ }));
    await waitFor(() => expect(commands()).toMatchObject([{ outcome: "agenda" }]));
  });

  it("is left by Escape, back to where it was opened, and the screen stays", async () => {
    const { user, commands } = await announced();
    const opener = screen.getByRole("button", { name: "Answer “Budget round”" });
    await user.click(opener);
    await user.tab();
    await user.keyboard("{Escape}");
    expect(opener).toHaveFocus();
    expect(opener).toHaveAttribute("aria-expanded", "false");
    expect(commands()).toEqual([]);
  });

  it("was held at another time", async () => {
    const { user, commands, row } = await announced();
    await user.keyboard("e");
    await screen.findByRole("heading", { name: "These were announced. Were they held?" });
    expect(screen.queryByText("Budget round"), "only what is over asks").toBeNull();
    await user.click(screen.getByRole("button", { name: "Team sync: other time" }));
    const form = screen.getByRole("form", { name: "Team sync: other time" });
    const to = within(form).getByRole("textbox", { name: "To" });
    expect(to).toHaveValue("11:45");
    await user.clear(to);
    await user.type(to, "1210{Enter}");
    await waitFor(() =>
      expect(commands()).toMatchObject([
        {
          do: "log_meeting",
          title: "Team sync",
          from: "2026-11-24T11:30:00.000Z",
          to: "2026-11-24T12:10:00.000Z",
          announced: "a1",
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
    expect(screen.getAllByText("“Team sync” was held.")[0]).toBeVisible();
    expect(document.body, "the keyboard is not lost").not.toHaveFocus();
    await user.keyboard("{Escape}");
    await screen.findByRole("main", { name: "Today" });
    expect(row("Team sync")).toHaveTextContent(/held$/);
  });
});

describe("the line about what is ahead", () => {
  it("takes the time once in which two meetings are", async () => {
    expect(ahead(await pictureOf("morning-announced"))).toBe(
      "3 meetings, 1 h 30. Longest clear time 11:45–15:00.",
    );
  });

  it("says nothing of a day without meetings, and of clear time nothing without an end", async () => {
    expect(ahead(await pictureOf("morning"))).toBeNull();
    const endless = { longest_clear_at: null, longest_clear_s: null };
    expect(ahead({ ...(await pictureOf("morning-announced")), ...endless })).toBe("3 meetings, 1 h 30.");
  });
});
