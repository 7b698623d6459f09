import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { effectRoot } from "../testing/effect.svelte";
import { Clock } from "./clock";

let hidden = false;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2030-01-01T00:00:00.400Z") });
  hidden = false;
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function show(visible: boolean) {
  hidden = !visible;
  document.dispatchEvent(new Event("visibilitychange"));
}

/** Reads `read` in an effect and collects what it saw. */
function watch(read: () => number): { seen: number[]; stop: () => void } {
  const seen: number[] = [];
  const stop = effectRoot(() => seen.push(read()));
  flushSync();
  return { seen, stop };
}

describe("the clock", () => {
  it("counts from the agent's instant, not from this machine's", () => {
    const clock = new Clock();
    clock.set("2026-11-24T14:42:00Z");
    vi.advanceTimersByTime(90_000);
    expect(new Date(clock.now()).toISOString()).toBe("2026-11-24T14:43:30.000Z");
  });

  it("runs no timer while nobody reads it", () => {
    new Clock().set("2026-11-24T14:42:00Z");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ticks on the whole second while it is read", () => {
    const clock = new Clock();
    clock.set("2026-11-24T14:42:00.250Z");
    const { seen, stop } = watch(() => clock.second);
    vi.advanceTimersByTime(750);
    flushSync();
    expect(new Date(seen.at(-1) ?? 0).toISOString(), "the first tick falls on the second").toBe(
      "2026-11-24T14:42:01.000Z",
    );
    stop();
    flushSync();
    vi.advanceTimersByTime(5000);
    expect(vi.getTimerCount(), "and it stops with its last reader").toBe(0);
  });

  it("wakes once a minute for those who show minutes", () => {
    const clock = new Clock();
    clock.set("2026-11-24T14:42:30Z");
    const { seen, stop } = watch(() => clock.minute);
    vi.advanceTimersByTime(29_000);
    flushSync();
    expect(seen.length, "nothing within the minute").toBe(1);
    vi.advanceTimersByTime(1000);
    flushSync();
    expect(seen.length).toBe(2);
    stop();
  });

  it("never ticks while the page is hidden, and is right again at once when it shows", () => {
    const clock = new Clock();
    clock.set("2026-11-24T14:42:00Z");
    const { seen, stop } = watch(() => clock.second);
    show(false);
    expect(vi.getTimerCount(), "a hidden page has no timer").toBe(0);
    vi.advanceTimersByTime(600_000);
    flushSync();
    const before = seen.length;
    show(true);
    flushSync();
    expect(seen.length).toBe(before + 1);
    expect(new Date(seen.at(-1) ?? 0).toISOString()).toBe("2026-11-24T14:52:00.000Z");
    stop();
  });
});
