import { cleanup, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";
import { draft } from "./draft.svelte";

beforeEach(() => {
  draft.date = "";
});

describe("the morning", () => {
  it("offers yesterday's first step and what was moved to today", async () => {
    await showScene("morning");
    expect(await screen.findByText("Open the failing Outlook fixture")).toBeVisible();
    const lines = screen.getAllByRole("textbox", { name: "Item" });
    expect(lines.map((line) => (line as HTMLInputElement).value)).toEqual([
      "Ask about the June invoice",
      "Rename the staging bucket",
    ]);
  });

  it("starts the day from the keyboard alone, the half-written line included", async () => {
    const { user, commands } = await showScene("morning");
    await screen.findByText("Good morning.");
    await user.keyboard("Draft the release note");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(commands()).toHaveLength(1));
    expect(commands()[0]).toMatchObject({
      do: "start_day",
      definition: { as: "shape", shape: { shape: "tasks_or_time", until: "16:30" } },
      items: [
        { waiting: "w1" },
        { waiting: "w2", estimate_minutes: 30 },
        { title: "Draft the release note" },
      ],
    });
    expect(await screen.findByText(/are ticked/)).toBeVisible();
  });

  it("does not start with an estimate that is not understood, and says so", async () => {
    const { user, commands } = await showScene("morning");
    const [estimate] = await screen.findAllByRole("textbox", { name: /Minutes for/ });
    if (!estimate) throw new Error("an item has an estimate");
    await user.clear(estimate);
    await user.type(estimate, "soon{Control>}{Enter}{/Control}");
    expect(await screen.findByText(/Write it like 45/)).toBeVisible();
    expect(estimate).toHaveFocus();
    expect(commands()).toEqual([]);
    await user.clear(estimate);
    await user.type(estimate, "1h{Control>}{Enter}{/Control}");
    await waitFor(() => expect(commands()).toHaveLength(1));
  });

  it("puts the first step on top when asked", async () => {
    const { user } = await showScene("morning");
    await user.click(await screen.findByRole("button", { name: "Put it first" }));
    expect(screen.getAllByRole("textbox", { name: "Item" })[0]).toHaveValue(
      "Open the failing Outlook fixture",
    );
    expect(screen.queryByRole("button", { name: "Put it first" })).toBeNull();
  });

  it("says that a line beyond the limit is a bonus", async () => {
    const { user, commands } = await showScene("morning");
    await screen.findByText("Good morning.");
    await user.keyboard("Third{Enter}Fourth{Enter}");
    expect(await screen.findByRole("textbox", { name: "Bonus item" })).toHaveValue("Fourth");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(commands()).toHaveLength(1));
    expect(commands()[0]).toMatchObject({
      items: [{}, {}, { bonus: false }, { title: "Fourth", bonus: true }],
    });
  });

  it("says what calendars announce, and answers what is off the rules with the start alone", async () => {
    const { user, day, commands } = await showScene("morning-announced");
    const copied: string[] = [];
    day.host.copy = async (text) => void copied.push(text);
    expect(await screen.findByText("3 meetings, 1 h 30. Longest clear time 11:45–15:00.")).toBeVisible();
    expect(screen.queryByText("Team sync"), "it keeps to the rules").toBeNull();
    await user.click(screen.getByRole("button", { name: "Answer “Budget round”" }));
    await user.click(screen.getByRole("button", { name: /^Copy: Answer in writing/ }));
    const takeBack = await screen.findByRole("button", {
      name: "Take it back: the answer to “Budget round”",
    });
    expect(copied, "it can be sent at once").toHaveLength(1);
    await user.click(takeBack);
    await user.click(screen.getByRole("button", { name: "Answer “Budget round”" }));
    await user.click(screen.getByRole("button", { name: "Declined “Budget round”" }));
    expect(commands(), "the day has not begun").toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Start the day/ }));
    await waitFor(() =>
      expect(commands()).toMatchObject([
        {
          do: "several",
          commands: [{ do: "start_day" }, { do: "settle_meeting", meeting: "a2", outcome: "declined" }],
        },
      ]),
    );
    expect(await screen.findByRole("main", { name: "Today" })).toHaveTextContent(/Budget round.*answered/);
  });

  it("takes a usual day off at once, and keeps the line for whoever works anyway", async () => {
    const { user, commands } = await showScene("saturday");
    expect(await screen.findByRole("radio", { name: "Day off" })).toBeChecked();
    expect(screen.getByRole("textbox", { name: "Next item" })).toHaveFocus();
    expect(
      screen.getByRole("radio", { name: /Standard hours.*until 21:00/ }),
      "no offer is over",
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Take the day off/ }));
    expect(commands()).toMatchObject([
      { do: "start_day", definition: { shape: { shape: "day_off" } }, items: [] },
    ]);
  });

  it("says of a day off whether it is the usual one or was planned", async () => {
    await showScene("saturday");
    expect(await screen.findByText(/^Today is usually a day off/)).toBeVisible();
    cleanup();
    await showScene("saturday-planned");
    expect(await screen.findByText(/^Today is a day off, as planned/)).toBeVisible();
  });

  it("plans an evening of a usual day off with an end that lies ahead", async () => {
    const { user, commands } = await showScene("saturday");
    await screen.findByRole("textbox", { name: "Next item" });
    await user.keyboard("Send the form");
    expect(screen.getByRole("button", { name: /Start the day/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "Take the day off" }), "beside it").toBeVisible();
    await user.keyboard("{Enter}{Enter}");
    await waitFor(() => expect(commands()).toHaveLength(1));
    expect(commands()[0]).toMatchObject({
      definition: { as: "shape", shape: { shape: "tasks_or_time", until: "21:00" } },
      items: [{ title: "Send the form" }],
    });
  });

  it("takes typed letters for the line, wherever the keyboard is", async () => {
    const { user, commands } = await showScene("morning");
    await screen.findByText("Good morning.");
    await user.click(screen.getByRole("radio", { name: /Task goals/ }));
    await user.keyboard("meet the team, heed it");
    expect(screen.getByRole("textbox", { name: "Next item" })).toHaveValue("meet the team, heed it");
    expect(screen.queryByRole("dialog"), "no key acted").toBeNull();
    expect(commands()).toEqual([]);
  });

  it("lets one say a rule in full", async () => {
    const { user, commands } = await showScene("morning-plain");
    await user.click(await screen.findByRole("radio", { name: "Say it yourself" }));
    await user.click(screen.getByRole("radio", { name: "All of it" }));
    await user.click(screen.getByRole("button", { name: "Add a criterion" }));
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(commands()).toHaveLength(1));
    expect(commands()[0]).toMatchObject({
      definition: {
        as: "rule",
        need: "all",
        clauses: [
          { criterion: { measure: "all_items" } },
          { criterion: { measure: "clock", time: "16:30" } },
          { criterion: { measure: "focus", minutes: 180 } },
        ],
      },
    });
  });
});
