// The review of a week with announced meetings, as the page shows it.
import { screen, within } from "@testing-library/svelte";
import { beforeAll, expect, it } from "vitest";
import type { Asked, Method } from "../../../host";
import type { ReviewView } from "../../../protocol";
import { showScene } from "../../../testing/show";

// The page loads the history when the person opens it; the test loads it before.
beforeAll(() => import("../HistoryScreen.svelte"));

async function review(change: Partial<ReviewView> = {}) {
  const shown = await showScene("history-announced");
  const answer = shown.host.request;
  shown.host.request = async <M extends Method>(request: Asked<M>) => {
    const told = await answer(request);
    return request.method === "review" ? { ...told, ...change } : told;
  };
  await shown.user.keyboard("{Alt>}h{/Alt}");
  await screen.findByText(/your aim is 5 %/);
  await shown.user.keyboard("r");
  await screen.findByRole("heading", { name: "The week in numbers" });
  return shown;
}

const cell = (name: string | RegExp) =>
  within(screen.getByRole("row", { name })).getAllByRole("cell")[0]?.textContent;

it("has the share of meetings beside the own aim, and what became of what was announced", async () => {
  await review();
  expect(cell(/^Share of meetings your aim is 5 %/)).toBe("6 %");
  expect(cell(/^final decision/)).toBe("30 min");
  expect(cell(/^Announced meetings/)).toBe("1 h 45");
  expect(cell(/^held/)).toBe("30 min");
  expect(cell(/^given back/)).toBe("1 h");
  expect(cell(/^off your rules/)).toBe("2 of 2");
  expect(screen.queryByText("One series to look at"), "of none is known enough").toBeNull();
});

it("shows one series to look at, with a text that asks about it", async () => {
  const series = { title: "Weekly sync", text: "“Weekly sync” was held 6 times.", reply: "Shall we?" };
  const { day, user } = await review({ series });
  const copied: string[] = [];
  day.host.copy = async (text) => void copied.push(text);
  expect(await screen.findByText(series.text)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Copy a text" }));
  expect(await screen.findByText("Copied.")).toBeVisible();
  expect(copied).toEqual(["Shall we?"]);
});
