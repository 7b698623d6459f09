// What waits is a place: seen by day, renamed, moved, taken, let go.
import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { desk } from "../../design/desk.svelte";
import { showScene } from "../../testing/show";

async function waiting() {
  const shown = await showScene("ahead");
  await shown.user.click(await screen.findByRole("button", { name: "3 things wait for later days" }));
  await screen.findByRole("heading", { name: "Later" });
  return shown;
}

afterEach(() => desk.pretend(null));

describe("what waits", () => {
  it("stands below its week and its day, what is due first", async () => {
    await waiting();
    const weeks = await screen.findAllByRole("heading", { level: 2 });
    expect(weeks.map((week) => week.textContent)).toEqual(["This week", "Next week"]);
    const days = screen.getAllByRole("heading", { level: 3 });
    expect(days.map((day) => day.textContent)).toEqual(["For today", expect.stringMatching(/^Thursday/)]);
    const due = screen.getByRole("region", { name: "For today" });
    expect(within(due).getAllByRole("listitem")).toHaveLength(2);
  });

  it("is reached and left by the keyboard", async () => {
    const { user } = await showScene("ahead");
    await screen.findByRole("button", { name: "3 things wait for later days" });
    await user.keyboard("{Shift>}w{/Shift}");
    await screen.findByRole("heading", { name: "Later" });
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("button", { name: "3 things wait for later days" })).toBeVisible();
  });

  it("is renamed where it stands", async () => {
    const { user, commands } = await waiting();
    await user.click(await screen.findByRole("button", { name: "New words for “Renew the certificate”" }));
    await user.clear(screen.getByRole("textbox"));
    await user.keyboard("Renew both{Enter}");
    await waitFor(() =>
      expect(commands()).toContainEqual({ do: "rename_waiting", waiting: "w3", title: "Renew both" }),
    );
  });

  it("is moved to the next day that is not off, taken, and let go", async () => {
    const { user, commands } = await waiting();
    await user.click(
      await screen.findByRole("button", { name: "Move “Renew the certificate” to another day" }),
    );
    await user.click(await screen.findByRole("button", { name: /^To Wednesday/ }));
    await waitFor(() => expect(commands()).toContainEqual({ do: "move_waiting", waiting: "w3", due: null }));
    const [said] = await screen.findAllByText("“Renew the certificate” waits for tomorrow.");
    expect(said, "though no day was named").toBeVisible();
    await user.click(screen.getByRole("button", { name: "Let go of “Rename the staging bucket”" }));
    await waitFor(() => expect(commands()).toContainEqual({ do: "drop_waiting", waiting: "w2" }));
    await user.click(
      screen.getByRole("button", { name: "Put “Ask about the June invoice” on today’s list" }),
    );
    await waitFor(() =>
      expect(commands()).toContainEqual({
        do: "take_waiting",
        waiting: "w1",
        when_full: { choose: "ask" },
      }),
    );
  });

  it("has the places of people beside it, where the window is a desk", async () => {
    desk.pretend(true);
    const { user } = await showScene("today-places");
    await screen.findByRole("heading", { level: 1 });
    await user.keyboard("{Shift>}w{/Shift}");
    const places = await screen.findByRole("region", { name: "Your places" });
    expect(within(places).getByRole("heading", { name: "Berlin" })).toBeVisible();
    expect(within(places).getByText(/^both at work 09:00–16:00 · an answer today until/)).toBeVisible();
  });
});
