import { render } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import App from "./App.svelte";
import { Day } from "./day";
import { playing } from "./host/scenes";
import { router } from "./screens/shell/room.svelte";

beforeEach(() => {
  router.go("now");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "Date"] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The app once it shows the day, and how many questions it asks in so many minutes that nobody touches it. */
async function left(scene: string) {
  const host = await playing(scene);
  const day = new Day(host);
  render(App, { day });
  await day.follow();
  const asks = async (minutes: number) => {
    const before = host.asked.length;
    await vi.advanceTimersByTimeAsync(minutes * 60_000);
    return host.asked.length - before;
  };
  // Into the middle of a minute, so that no question falls on the edge of what is counted.
  await asks(1.5);
  return asks;
}

it.each(["today", "focus", "closed"] as const)(
  "a window that nobody touches asks for one fresh picture a minute: %s",
  async (scene) => {
    const asks = await left(scene);
    // The settings and the day.
    expect(await asks(5)).toBe(10);
  },
);

it("a window that nobody sees asks nothing", async () => {
  const asks = await left("today");
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(await asks(5)).toBe(0);
});
