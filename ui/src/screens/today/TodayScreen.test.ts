import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

describe("today", () => {
  it("says what done means, as one sentence", async () => {
    await showScene("today");
    const sentence = (await screen.findByText("are ticked", { exact: false })).closest("p");
    expect(sentence).toHaveTextContent(/^all 3 items are ticked, or it is 16:30\.$/);
  });

  it("names the day's picture in words", async () => {
    await showScene("today");
    expect(await screen.findByRole("img")).toHaveAccessibleName(/from 09:00 to 16:30.*2 h 10.*30 min/);
  });

  it("promises when the next session ends and starts it on the first open item by F", async () => {
    const { user, commands } = await showScene("today");
    expect(await screen.findByRole("button", { name: /Start focus · 50 min\s*ends 15:32/ })).toBeVisible();
    await user.keyboard("f");
    expect(commands()).toMatchObject([{ do: "start_focus", item: "i3", past_end: "ask" }]);
    expect(await screen.findByRole("timer")).toBeVisible();
  });

  it("starts a session of a length written the way people write it", async () => {
    const { user, commands } = await showScene("today");
    await user.click(await screen.findByRole("button", { name: "Another length, or another item" }));
    await user.type(screen.getByRole("textbox", { name: "Or so many minutes" }), "1h15{Enter}");
    await waitFor(() => expect(commands().at(-1)).toMatchObject({ do: "start_focus", minutes: 75 }));
  });

  it("ticks and takes the tick back", async () => {
    const { user, commands } = await showScene("today");
    await user.click(
      await screen.findByRole("checkbox", { name: "Tick “Fix the import of recurring events”" }),
    );
    await user.click(
      await screen.findByRole("checkbox", { name: "Take the tick off “Write the migration plan”" }),
    );
    expect(commands()).toEqual([
      { do: "tick_item", item: "i3" },
      { do: "return_item", item: "i1" },
    ]);
  });

  it("moves an item with Alt and the arrows, keeps the focus on it and says where it is", async () => {
    const { user } = await showScene("today");
    const title = "Fix the import of recurring events";
    const box = await screen.findByRole("checkbox", { name: `Tick “${title}”` });
    box.focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(await screen.findByText(`“${title}” is now 2 of 3.`)).toBeInTheDocument();
    expect(document.activeElement).toHaveAccessibleName(`Tick “${title}”`);
  });

  it("renames in place: Enter keeps, Escape leaves", async () => {
    const { user, commands } = await showScene("today");
    const box = await screen.findByRole("checkbox", { name: /Fix the import/ });
    box.focus();
    await user.keyboard("r");
    await user.keyboard("Fix it all{Escape}");
    expect(commands(), "Escape changes nothing").toEqual([]);
    await user.keyboard("r");
    await user.keyboard("Fix the export{Enter}");
    expect(commands()).toEqual([{ do: "rename_item", item: "i3", title: "Fix the export" }]);
  });

  it("never acts on letters while someone types", async () => {
    const { user, commands } = await showScene("today");
    await user.keyboard("a");
    await user.keyboard("fix b, m and i");
    expect(await screen.findByRole("textbox", { name: "Add an item" })).toHaveValue("fix b, m and i");
    expect(commands()).toEqual([]);
  });

  it("asks to swap or make a bonus when the day is full, and keeps the words until then", async () => {
    const { user, commands } = await showScene("today");
    const field = await screen.findByRole("textbox", { name: "Add an item" });
    await user.type(field, "One more{Enter}");
    const dialog = await screen.findByRole("dialog");
    expect(field, "the words are not lost while the question stands").toHaveValue("One more");
    await user.click(within(dialog).getByRole("button", { name: /In place of “Fix the import/ }));
    expect(commands().at(-1)).toMatchObject({ do: "add_item", when_full: { choose: "swap", out: "i3" } });
    await waitFor(() => expect(field).toHaveValue(""));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("loses no letter that is typed before the item before is there, or while the agent asks back", async () => {
    const { user, day } = await showScene("today");
    const field = await screen.findByRole("textbox", { name: "Add an item" });
    const asked: string[] = [];
    const answers: ((done: boolean) => void)[] = [];
    day.ask = (command) =>
      new Promise((done) => {
        if (command.do === "add_item") asked.push(command.title);
        answers.push(done);
      });
    await user.type(field, "One{Enter}Two{Enter}Thr");
    expect(asked).toEqual(["One", "Two"]);
    answers[0]?.(true);
    answers[1]?.(false);
    await waitFor(() =>
      expect(field, "what was refused stands before what was typed since").toHaveValue("Two Thr"),
    );
  });

  it("says a refusal calmly, in a status line", async () => {
    const { user, day } = await showScene("today");
    await day.ask({ do: "pause" });
    const line = await screen.findByText("No focus session is going on.");
    expect(line.closest("[role=status]")).not.toBeNull();
    await user.keyboard("f");
    await waitFor(() => expect(screen.queryByText("No focus session is going on.")).toBeNull());
  });

  it("shows every key on the sheet, made from the table", async () => {
    const { user } = await showScene("today");
    await user.keyboard("?");
    const sheet = await screen.findByRole("dialog", { name: "Keys" });
    expect(within(sheet).getByText("Start focus")).toBeInTheDocument();
  });

  it("opens the definition from its underlined words and keeps the change", async () => {
    const { user, commands } = await showScene("today");
    await user.click(await screen.findByRole("button", { name: "16:30" }));
    const sheet = await screen.findByRole("dialog", { name: "What done means today" });
    await user.click(within(sheet).getByRole("radio", { name: /Task goals/ }));
    await user.click(within(sheet).getByRole("button", { name: /Keep it so/ }));
    expect(commands()).toEqual([
      { do: "change_definition", definition: { as: "shape", shape: { shape: "task_goals" } } },
    ]);
  });
});
