import { fireEvent, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { showScene } from "../../testing/show";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

it("says that the hand-off is copied, for a moment, and says it again the next time", async () => {
  const { day } = await showScene("closed");
  const copied: string[] = [];
  day.host.copy = async (text) => void copied.push(text);
  const button = await screen.findByRole("button", { name: "Copy the hand-off" });
  for (const times of [1, 2]) {
    await fireEvent.click(button);
    expect(await screen.findByText("Copied.")).toBeVisible();
    expect(copied).toHaveLength(times);
    await vi.advanceTimersByTimeAsync(7000);
    expect(screen.queryByText("Copied."), "it has been said").toBeNull();
  }
});
