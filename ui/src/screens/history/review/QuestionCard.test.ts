// The week's question on the review of a Friday (here a Tuesday, so chosen), and a week after it was tried.
import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeAll, expect, it } from "vitest";
import { showScene } from "../../../testing/show";

// The page loads the history when the person opens it; the test loads it before.
beforeAll(() => import("../HistoryScreen.svelte"));

async function review(scene: string) {
  const shown = await showScene(scene);
  await shown.user.click(await screen.findByRole("button", { name: "Look back on the week" }));
  const card = await screen.findByRole("region", { name: "Question one default" });
  return { ...shown, card: within(card) };
}

it("asks one question, and each answer has a press and a key", async () => {
  const { card } = await review("closed-week");
  expect(card.getByText("Whom do your notifications serve?")).toBeVisible();
  const keys = card
    .getAllByRole("button")
    .map((one) => [one.textContent, one.getAttribute("aria-keyshortcuts")]);
  expect(keys.map(([, key]) => key)).toEqual([
    expect.stringMatching(/^W/),
    expect.stringMatching(/^K/),
    expect.stringMatching(/^N/),
  ]);
});

it("keeps a default with a key, and asks nothing more that week", async () => {
  const { user, commands } = await review("closed-week");
  await user.keyboard("k");
  expect(await screen.findByText("It stays as it is.")).toBeVisible();
  expect(commands()).toEqual([{ do: "answer_default", topic: "notifications", answer: "keep" }]);
  await waitFor(() => expect(screen.queryByText("Whom do your notifications serve?")).toBeNull());
  expect(screen.getByRole("main")).toHaveFocus();
});

it("takes not now for an answer", async () => {
  const { user, commands, card } = await review("closed-week");
  await user.click(card.getByRole("button", { name: "Not now" }));
  expect(await screen.findByText(/eight weeks at the earliest/)).toBeVisible();
  expect(commands()).toEqual([{ do: "answer_default", topic: "notifications", answer: "not_now" }]);
});

it("leads to the setting that can help with what is tried, and changes none", async () => {
  const { user, host } = await review("closed-week");
  await user.keyboard("w");
  expect(await screen.findByText("No pop-ups while you focus.")).toBeVisible();
  expect(screen.getByRole("region", { name: "Question one default" })).toHaveFocus();
  await user.click(await screen.findByRole("button", { name: "Open it in the settings" }));
  const heading = await screen.findByRole("heading", { name: "Quiet" });
  expect(heading).toHaveFocus();
  expect(host.asked.some(({ method }) => method === "change_settings")).toBe(false);
});

it("asks about what was tried, with the two weeks beside each other", async () => {
  const { user, commands, card } = await review("week-tried");
  expect(card.getByText("Did it serve you?")).toBeVisible();
  expect(card.getByText("Interruptions: 1, the week before 2.")).toBeVisible();
  expect(card.getAllByRole("button")).toHaveLength(2);
  await user.keyboard("wn");
  expect(commands(), "those are no answers to it").toEqual([]);
  await user.keyboard("l");
  expect(await screen.findByText("It goes. Things are as before.")).toBeVisible();
  expect(commands()).toEqual([{ do: "judge_default", topic: "notifications", kept: false }]);
});
