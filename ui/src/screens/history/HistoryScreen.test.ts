import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeAll, describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

// The page loads the history when the person opens it; the test loads it before.
beforeAll(() => import("./HistoryScreen.svelte"));

/** The history of a scene, entered by its key. */
async function look(scene: string) {
  const shown = await showScene(scene);
  // Held with Alt, so that a line that takes letters does not take this one.
  await shown.user.keyboard("{Alt>}h{/Alt}");
  await screen.findByRole("main", { name: "History" });
  return shown;
}

/** Monday in the history of a scene; it is the day before the one that goes on, or some weeks before. */
async function lookAtDay(scene: string, weeks = 0) {
  const shown = await look(scene);
  for (let week = 0; week < weeks; week += 1) await shown.user.keyboard("{ArrowLeft}");
  await shown.user.keyboard("1{ArrowLeft}");
  await screen.findByRole("heading", { level: 1, name: /^Monday/ });
  await screen.findByRole("article");
  return shown;
}

describe("history", () => {
  it("begins with the week, and a bar leads to its day", async () => {
    const { user } = await look("history");
    expect(await screen.findByText(/^One day, and it was enough/)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/23.*29/);
    const bar = await screen.findByRole("button", {
      name: /^Monday.*3 h 05 of focus.*ended at 16:42, enough/,
    });
    bar.focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("article")).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Monday.*23/);
  });

  it("moves by weeks and months, and not past the beginning or the present", async () => {
    const { user } = await look("history");
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("heading", { level: 1 }), "no week ahead").toHaveTextContent(/23.*29/);
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/16.*22/);
    await user.keyboard("3");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("November 2026");
    await user.click(screen.getByRole("button", { name: "One month earlier" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("October 2026");
  });

  it("moves between bars by arrows, one tab stop for all", async () => {
    const { user } = await look("history");
    const monday = await screen.findByRole("button", { name: /^Monday.*focus/ });
    expect(screen.getByRole("button", { name: /^Tuesday.*focus/ }), "the latest").toHaveAttribute(
      "tabindex",
      "0",
    );
    screen.getByRole("button", { name: /^Tuesday.*focus/ }).focus();
    await user.keyboard("{ArrowLeft}");
    expect(monday).toHaveFocus();
  });

  it("says below a picture what the mark under the pointer or the keyboard means", async () => {
    const { user } = await look("history");
    const bar = await screen.findByRole("button", { name: /^Monday.*3 h 05 of focus/ });
    await user.hover(bar);
    const told = [/^Monday 23 November: 3 h 05 of focus/, { selector: ".told" }] as const;
    expect(screen.getByText(...told)).toBeVisible();
    await user.unhover(bar);
    expect(screen.queryByText(...told)).toBeNull();
    bar.focus();
    expect(await screen.findByText(...told)).toBeVisible();
  });

  it("keeps the keyboard at its head when an arrow leads out of a picture", async () => {
    const { user } = await look("history");
    (await screen.findByRole("button", { name: /^Monday.*3 h 05 of focus/ })).focus();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/16.*22/);
    expect(await screen.findByText(/^4 of 5 days were enough/)).toBeVisible();
    expect(document.activeElement).toContainElement(screen.getByRole("heading", { level: 1 }));
    expect(document.body).not.toHaveFocus();
  });

  it("shows every picture as a table too", async () => {
    const { user } = await look("history");
    await screen.findByRole("button", { name: /^Monday.*focus.*ended/ });
    await user.keyboard("v");
    const table = screen.getByRole("table", { name: /Where the time went/ });
    const row = within(table).getByRole("row", { name: /Mon.*23/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["enough", "3 h 05", "30 min", "3 h 20", "16:42", "3 of 3"]);
  });

  it("says so when nothing is written down yet", async () => {
    await look("history-empty");
    expect(await screen.findByText("Nothing is written down for this week, and that is fine.")).toBeVisible();
  });
  it("shows the latest day and names its picture in words", async () => {
    await lookAtDay("history");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Monday.*23/);
    expect(screen.getByRole("img")).toHaveAccessibleName(/from 09:02 to 16:42.*3 h 05.*30 min/);
  });

  it("says what done meant and when it was met", async () => {
    await lookAtDay("history");
    expect(screen.getByText("all 3 items are ticked, or it is 16:30.")).toBeInTheDocument();
    expect(screen.getByText("Enough at 15:48.")).toBeInTheDocument();
    expect(screen.getByText(/In the morning it was: .*it is 17:00/)).toBeInTheDocument();
  });

  it("goes from day to day by the arrows, and no further than there is something to tell", async () => {
    const { user } = await look("history-morning");
    await user.keyboard("1");
    await screen.findByRole("article");
    await user.keyboard("{ArrowLeft}");
    const sunday = await screen.findByText("A day off. Rest is part of the work.");
    expect(sunday, "a usual day off is rest").toBeVisible();
    await user.keyboard("{ArrowRight}");
    expect(await screen.findByRole("article"), "and back").toBeInTheDocument();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(await screen.findByText("This day has not begun yet.")).toBeVisible();
    expect(screen.getByRole("button", { name: "One day later" })).toBeDisabled();
  });

  it("jumps to a date by keyboard alone", async () => {
    const { user } = await lookAtDay("history");
    await user.keyboard("d");
    const sheet = await screen.findByRole("dialog", { name: "Another date" });
    expect(document.activeElement, "it begins where one is").toHaveAccessibleName(/^Monday.*23/);
    await user.keyboard("{ArrowUp}{ArrowRight}{Enter}");
    await waitFor(() => expect(sheet).not.toBeInTheDocument());
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Tuesday.*17/);
  });

  it("jumps to another year in one choice, says the year, and how long ago it is", async () => {
    const { user } = await look("history");
    await user.keyboard("d");
    await screen.findByRole("dialog", { name: "Another date" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Year" }), "2025");
    expect(screen.getByRole("combobox", { name: "Month" }), "the first month there is").toHaveDisplayValue(
      "December",
    );
    await user.click(screen.getByRole("button", { name: /^Friday.*5.*2025/ }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/1.*7.*2025/);
    await user.click(await screen.findByRole("button", { name: /^Friday.*5.* focus/ }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Friday.*5.*2025/);
    expect(screen.getByText("11 months ago")).toBeVisible();
  });

  it("leads from a dot of a trend to its week, and keeps the keyboard", async () => {
    const { user } = await look("history");
    await user.keyboard("5");
    const closes = await screen.findByRole("group", { name: /^The day ends at: 16:42 lately/ });
    const dot = within(closes).getByRole("button", { name: /16.*22.*: 16:38/ });
    dot.focus();
    expect(await screen.findByText(/16.*22.*: 16:38/), "told below its picture").toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/16.*22/);
    expect(document.body).not.toHaveFocus();
  });

  it("takes a day off as rest", async () => {
    await lookAtDay("history-rest");
    expect(screen.getByText("A day off. Rest is part of the work.")).toBeVisible();
    expect(screen.queryByRole("img"), "no empty bow").toBeNull();
  });

  it("offers nothing to set right on a day too long ago", async () => {
    await lookAtDay("history-old", 12);
    expect(screen.queryByRole("button", { name: /Set right/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Add a session" })).toBeNull();
  });
});

describe("what the days say", () => {
  it("shows the numbers behind a sentence, and on how much it rests", async () => {
    const { user } = await look("history");
    await user.click(await screen.findByText("from 20 days"));
    expect(screen.getByText("Items that fitted")).toBeVisible();
  });

  it("takes another number of items with one press", async () => {
    const { user, day } = await look("history");
    await user.click(await screen.findByRole("button", { name: "Yes, from now on" }));
    expect(await screen.findByText("A day holds 2 items from now on.")).toBeVisible();
    expect(day.settings?.item_limit).toBe(2);
  });

  it("lets the offer go for good", async () => {
    const { user } = await look("history");
    await user.click(await screen.findByRole("button", { name: "Let it go" }));
    expect(screen.queryByText("Plan 2 items a day from now on?")).toBeNull();
    await user.keyboard("3");
    await user.keyboard("2");
    expect(await screen.findByText("What your days say")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Let it go" }), "also when one comes back").toBeNull();
    localStorage.clear();
  });

  it("says nothing before there are days to say it", async () => {
    await look("history-one");
    expect(screen.queryByText("What your days say")).toBeNull();
  });
});

describe("finding", () => {
  it("leads from words to their day, by keyboard alone", async () => {
    const { user } = await look("history");
    await user.keyboard("/");
    await user.keyboard("budget");
    expect(await screen.findByText("Found once.")).toBeInTheDocument();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(document.activeElement).toHaveAccessibleName(/^Budget meeting, Monday.*23/);
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("article")).toBeInTheDocument();
    expect(document.body, "the keyboard is not lost").not.toHaveFocus();
  });

  it("counts only some items, says so, and counts everything again", async () => {
    const { user } = await look("history");
    await user.keyboard("/");
    await user.keyboard("#writing{Enter}");
    expect(await screen.findByText("Only “#writing” counts here.")).toBeVisible();
    await user.keyboard("4");
    await user.click(await screen.findByRole("button", { name: "Count everything" }));
    expect(screen.queryByText(/^Only “/)).toBeNull();
  });

  it("is left by Escape", async () => {
    const { user } = await look("history");
    await user.keyboard("/");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(await screen.findByText(/it was enough/)).toBeVisible();
  });
});

describe("looking back on a week", () => {
  it("sets the week beside the one before, and goes back to it", async () => {
    const { user } = await look("history");
    await user.keyboard("r");
    const table = await screen.findByRole("table");
    expect(within(table).getByRole("row", { name: /Days that were enough/ })).toHaveTextContent("1 of 1");
    await user.click(screen.getByRole("button", { name: "Back to the week" }));
    expect(await screen.findByText("Where the time went")).toBeVisible();
  });
});

describe("setting right", () => {
  it("sends only the end that was changed, in the day's zone", async () => {
    const { user, commands } = await lookAtDay("history");
    screen.getByRole("button", { name: /Write the migration plan 09:20–10:40 1 h 20/ }).focus();
    await user.keyboard("{Enter}");
    const times = await screen.findByRole("form", { name: "Times" });
    await user.clear(within(times).getByRole("textbox", { name: "To" }));
    await user.keyboard("1035{Enter}");
    expect(commands()).toEqual([
      {
        do: "correct",
        day: "d1",
        correction: {
          of: "session",
          id: "s1",
          change: { set: "times", from: null, to: "2026-11-23T10:35:00.000Z" },
        },
      },
    ]);
    const line = await screen.findByRole("button", {
      name: /Write the migration plan 09:20–10:35 1 h 15/,
    });
    expect(line, "the keyboard is back where it was").toHaveFocus();
  });

  it("offers no end and no second half for what still goes on", async () => {
    const { user } = await look("history-going-on");
    await user.keyboard("1");
    await screen.findByRole("article");
    await user.click(screen.getByRole("button", { name: /Draft the release note since 14:42/ }));
    const sheet = await screen.findByRole("dialog");
    expect(within(sheet).getByRole("textbox", { name: "From" })).toBeInTheDocument();
    expect(within(sheet).queryByRole("textbox", { name: "To" })).toBeNull();
    expect(within(sheet).queryByRole("button", { name: "Split" })).toBeNull();
    expect(within(sheet).queryByRole("button", { name: "It was no session" })).toBeNull();
  });

  it("says a refusal where it happened, and stays open", async () => {
    const { user } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: /Write the migration plan 09:20/ }));
    const sheet = await screen.findByRole("dialog", { name: "Write the migration plan" });
    const times = within(sheet).getByRole("form", { name: "Times" });
    await user.clear(within(times).getByRole("textbox", { name: "To" }));
    await user.keyboard("08:00{Enter}");
    expect(await within(sheet).findByText("Those times cannot be.")).toBeVisible();
    await user.click(within(sheet).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByText("Those times cannot be.")).toBeNull());
  });

  it("asks for no time that is none", async () => {
    const { user, commands } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: /Write the migration plan 09:20/ }));
    const times = await screen.findByRole("form", { name: "Times" });
    await user.clear(within(times).getByRole("textbox", { name: "To" }));
    await user.keyboard("noon{Enter}");
    expect(await screen.findByText("Write it like 16:30.")).toBeInTheDocument();
    expect(commands()).toEqual([]);
  });

  it("gives a session to another item, and splits it", async () => {
    const { user, commands } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: /Write the migration plan 09:20/ }));
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "It was on" }),
      "Draft the release note",
    );
    const item = screen.getByRole("form", { name: "It was on" });
    await user.click(within(item).getByRole("button", { name: "Set" }));
    await user.click(await screen.findByRole("button", { name: /Draft the release note 09:20/ }));
    await user.click(await screen.findByRole("button", { name: "Split" }));
    expect(
      commands().map((one) => one.do === "correct" && "change" in one.correction && one.correction.change),
    ).toEqual([
      { set: "item", item: "i6" },
      { set: "split", at: "2026-11-23T10:00:00.000Z", item: "i6" },
    ]);
  });

  it("takes a break for the work it was", async () => {
    const { user, commands } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: /Break 10:40–10:55 15 min/ }));
    const sheet = await screen.findByRole("dialog", { name: "Break" });
    const own = within(sheet).getByRole("form", { name: "It was work, on" });
    await user.selectOptions(within(own).getByRole("combobox"), "Draft the release note");
    await user.click(within(own).getByRole("button", { name: "Set apart" }));
    expect(
      await screen.findByRole("button", { name: /Draft the release note 10:40–10:55 15 min/ }),
    ).toBeVisible();
    expect(commands()).toEqual([
      { do: "correct", day: "d1", correction: { of: "break", id: "b1", change: { set: "own", item: "i6" } } },
    ]);
    expect(screen.queryByRole("button", { name: /^10:40 Break/ })).toBeNull();
  });

  it("removes without a question, and undo brings it back and says so", async () => {
    const { user } = await lookAtDay("history");
    const line = /Write the migration plan 09:20/;
    await user.click(screen.getByRole("button", { name: line }));
    await user.click(await screen.findByRole("button", { name: "It was no session" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: line })).toBeNull());
    expect(document.body, "the keyboard is not lost with the line").not.toHaveFocus();
    expect(screen.getByRole("button", { name: "Undo: set a session right" })).toBeVisible();
    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByRole("button", { name: line })).toBeInTheDocument();
    expect(screen.getAllByText("Taken back: set a session right.")[0]).toBeInTheDocument();
  });

  it("answers a gap anew", async () => {
    const { user, commands } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: /Your computer slept 11:20–11:50 not answered/ }));
    await user.click(await screen.findByRole("radio", { name: "A break" }));
    await user.click(screen.getByRole("button", { name: "Answer" }));
    expect(commands()).toMatchObject([
      { correction: { of: "gap", id: "g1", change: { set: "was", was: "break", from: null, to: null } } },
    ]);
    expect(await screen.findByRole("button", { name: /Your computer slept.*a break/ })).toBeInTheDocument();
  });

  it("adds a forgotten meeting by its key", async () => {
    const { user, commands } = await lookAtDay("history");
    await user.keyboard("m");
    const sheet = await screen.findByRole("dialog", { name: "Add a meeting" });
    await user.type(within(sheet).getByRole("textbox", { name: "What is it about?" }), "Standup");
    await user.click(within(sheet).getByRole("button", { name: "Add it" }));
    expect(commands()).toMatchObject([
      { correction: { of: "new_meeting", title: "Standup", reason: null, from: "2026-11-23T15:48:00.000Z" } },
    ]);
    expect(await screen.findByRole("button", { name: /Standup 15:48–16:18/ })).toBeInTheDocument();
  });

  it("moves the day's end", async () => {
    const { user, commands } = await lookAtDay("history");
    await user.click(screen.getByRole("button", { name: /16:42 The day ended/ }));
    const field = await screen.findByRole("textbox", { name: "The day truly ended at" });
    await user.clear(field);
    await user.keyboard("16:50{Enter}");
    expect(commands()).toMatchObject([{ correction: { of: "end", at: "2026-11-23T16:50:00.000Z" } }]);
  });
});
