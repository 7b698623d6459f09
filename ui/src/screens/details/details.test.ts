// The steps and the note of an item, by keyboard and by mouse.
import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";

async function opened(scene = "details") {
  const shown = await showScene(scene);
  (await screen.findByRole("checkbox", { name: /Fix the import/ })).focus();
  await shown.user.keyboard("n");
  await screen.findByRole("dialog", { name: /Fix the import/ });
  const changes = () => shown.commands().flatMap((one) => (one.do === "change_details" ? [one.change] : []));
  return { ...shown, changes };
}

describe("steps", () => {
  it("are said in the row, with the next one", async () => {
    const { user } = await showScene("details");
    await user.click(await screen.findByText("1 of 4 steps · Write the failing test"));
    expect(await screen.findByRole("dialog", { name: /Fix the import/ })).toBeVisible();
  });

  it("are added one after another with Enter", async () => {
    const { user, changes } = await opened();
    await user.click(screen.getByRole("textbox", { name: "Add a step" }));
    await user.keyboard("Close the issue{Enter}");
    await waitFor(() => expect(changes()).toEqual([{ set: "add_step", title: "Close the issue" }]));
    await waitFor(() => expect(screen.getByRole("textbox", { name: "Add a step" })).toHaveValue(""));
  });

  it("lose no letter that is typed before the one before is answered", async () => {
    const { user, day } = await opened("today");
    const asked: unknown[] = [];
    const answers: (() => void)[] = [];
    day.ask = (command) =>
      new Promise((done) => {
        asked.push(command);
        answers.push(() => done(true));
      });
    await user.click(screen.getByRole("textbox", { name: "Add a step" }));
    await user.keyboard("One{Enter}Two{Enter}Thr");
    expect(asked, "one after the other").toHaveLength(1);
    answers[0]?.();
    await waitFor(() => expect(asked).toHaveLength(2));
    answers[1]?.();
    const titles = asked.map((one) => (one as { change: { title: string } }).change.title);
    expect(titles).toEqual(["One", "Two"]);
    expect(screen.getByRole("textbox", { name: "Add a step" })).toHaveValue("Thr");
  });

  it("are ticked, opened again and removed", async () => {
    const { user, changes } = await opened();
    await user.click(screen.getByRole("checkbox", { name: /Mend the rule/ }));
    await waitFor(() => expect(screen.getByRole("checkbox", { name: /Mend the rule/ })).toBeChecked());
    await user.click(screen.getByRole("checkbox", { name: /Find a calendar/ }));
    await waitFor(() => expect(screen.getByRole("checkbox", { name: /Find a calendar/ })).not.toBeChecked());
    await user.click(screen.getByRole("button", { name: "Remove “Tell Mara”" }));
    await waitFor(() =>
      expect(changes().map(({ set }) => set)).toEqual(["tick_step", "return_step", "remove_step"]),
    );
  });

  it("are renamed where they stand, and Escape leaves them", async () => {
    const { user, changes } = await opened();
    await user.click(screen.getByRole("button", { name: "New words for “Tell Mara”" }));
    await user.keyboard(" and Jo{Escape}");
    expect(screen.getByRole("dialog"), "the sheet stays").toBeVisible();
    await user.click(screen.getByRole("button", { name: "New words for “Tell Mara”" }));
    await user.keyboard("Tell Jo{Enter}");
    await waitFor(() => expect(changes()).toMatchObject([{ set: "rename_step", title: "Tell Jo" }]));
  });

  it("are moved with Alt and an arrow", async () => {
    const { user, changes } = await opened();
    screen.getByRole("checkbox", { name: /Mend the rule/ }).focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => expect(changes()).toMatchObject([{ set: "move_step", position: 1 }]));
  });

  it("show the next one in a session, to be ticked there", async () => {
    const { user, commands } = await showScene("focus-details");
    await user.click(await screen.findByRole("button", { name: "Tick “Write the failing test”" }));
    await waitFor(() =>
      expect(commands()).toMatchObject([{ do: "change_details", change: { set: "tick_step" } }]),
    );
  });
});

describe("the note", () => {
  it("is shown as it reads, and its link opens after a click", async () => {
    const { user, host } = await opened();
    const link = await screen.findByRole("link", { name: "issue 214" });
    expect(host.opened).toEqual([]);
    await user.click(link);
    expect(host.opened).toEqual(["https://example.org/issues/214"]);
  });

  it("is written and kept with Control and Enter", async () => {
    const { user, changes } = await opened("today");
    await user.click(screen.getByRole("textbox", { name: "Note" }));
    await user.keyboard("Ask Mara{Control>}{Enter}{/Control}");
    await waitFor(() => expect(changes()).toEqual([{ set: "note", text: "Ask Mara" }]));
  });

  it("is kept when the sheet goes in the middle of a word", async () => {
    const { user, changes } = await opened("today");
    await user.click(screen.getByRole("textbox", { name: "Note" }));
    await user.keyboard("Ask Ma");
    const sheet = screen.getByRole("dialog");
    await user.click(within(sheet).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(changes()).toEqual([{ set: "note", text: "Ask Ma" }]));
    expect(changes(), "once").toHaveLength(1);
  });

  it("stays to be seen when it could not be kept", async () => {
    const { user, day } = await opened();
    day.ask = async () => false;
    await user.click(screen.getByRole("button", { name: "Edit" }));
    await user.keyboard(" and Jo{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue(
        `${day.snapshot?.items[2]?.note} and Jo`,
      ),
    );
  });
});
