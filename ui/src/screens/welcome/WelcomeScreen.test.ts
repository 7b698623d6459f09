import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { showScene } from "../../testing/show";
import { draft } from "../morning/draft.svelte";
import { firstRun } from "./first.svelte";

beforeEach(() => {
  draft.date = "";
  firstRun.now = false;
});

describe("the first run", () => {
  it("reaches the first focus by Enter alone, over three screens", async () => {
    const { user, commands, day } = await showScene("welcome-saturday");
    await screen.findByRole("main", { name: "Welcome" });
    await user.keyboard("{Enter}");
    await screen.findByRole("main", { name: "Plan the day" });
    await user.keyboard("{Enter}");
    await screen.findByRole("main", { name: "Today" });
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/Start focus/));
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("timer"), "the ring").toBeVisible();
    expect(commands().map((one) => one.do)).toEqual(["start_day", "start_focus"]);
    expect(day.snapshot?.day.shape, "it is 18:47").toEqual({ shape: "tasks_or_time", until: "21:00" });
  });

  it("offers the day off beside the plan, also in the first run", async () => {
    const { user, commands } = await showScene("welcome-saturday");
    await user.click(await screen.findByRole("button", { name: /Plan today/ }));
    await user.click(await screen.findByRole("button", { name: "Take the day off" }));
    expect(commands()).toMatchObject([{ do: "start_day", definition: { shape: { shape: "day_off" } } }]);
  });

  it("leaves a usual week when one is said", async () => {
    const { user, day } = await showScene("welcome");
    await user.click(await screen.findByRole("button", { name: "Change" }));
    await user.click(screen.getByRole("radio", { name: /Standard hours/ }));
    await user.click(screen.getByRole("checkbox", { name: "Friday" }));
    await user.click(screen.getByRole("button", { name: /Plan today/ }));
    await waitFor(() => expect(day.settings?.welcomed).toBe(true));
    expect(day.settings?.week.map((one) => one.shape)).toEqual([
      ...Array(4).fill("standard_hours"),
      ...Array(3).fill("day_off"),
    ]);
  });

  it("keeps the week that is there when nothing is said", async () => {
    const { user, day } = await showScene("welcome");
    await screen.findByRole("main", { name: "Welcome" });
    const before = day.settings?.week;
    await user.click(await screen.findByRole("button", { name: /Plan today/ }));
    await waitFor(() => expect(day.settings?.welcomed).toBe(true));
    expect(day.settings?.week).toEqual(before);
  });

  it.each([
    ["welcome", 0],
    ["welcome-no-tray", 1],
  ] as const)("says once when no tray shows it (%s)", async (scene, times) => {
    await showScene(scene);
    await screen.findByRole("button", { name: /Plan today/ });
    expect(screen.queryAllByText(/shows no tray/)).toHaveLength(times);
  });

  it("offers the calendars that are there, and reads none unless one is switched on", async () => {
    const { user, day } = await showScene("welcome-calendars");
    const there = await screen.findByRole("region", { name: "Meetings it can foresee" });
    const home = within(there).getByRole("switch", { name: "~/.calendars/home" });
    expect(home).toHaveAttribute("aria-checked", "false");
    await user.click(home);
    expect(home).toHaveAttribute("aria-checked", "true");
    await user.click(screen.getByRole("button", { name: /Plan today/ }));
    await waitFor(() => expect(day.settings?.welcomed).toBe(true));
    expect(day.settings?.calendars).toEqual([{ folder: "~/.calendars/home", counts: true }]);
  });

  it("says nothing of calendars where there are none", async () => {
    const { day } = await showScene("welcome");
    await screen.findByRole("main", { name: "Welcome" });
    expect(await day.calendarsOffered()).toEqual([]);
    expect(screen.queryByRole("region", { name: "Meetings it can foresee" })).toBeNull();
  });

  it("starts Daydone at login only when that is asked for", async () => {
    const { user, day } = await showScene("welcome");
    await user.click(await screen.findByRole("button", { name: "Change" }));
    const login = screen.getByRole("switch", { name: "Start when I log in" });
    expect(login, "nobody asked yet").toHaveAttribute("aria-checked", "false");
    await user.click(login);
    await user.click(screen.getByRole("button", { name: /Plan today/ }));
    await waitFor(() => expect(day.settings?.welcomed).toBe(true));
    expect(day.settings?.starts_at_login).toBe(true);
  });
});
