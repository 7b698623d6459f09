import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { showScene } from "../../testing/show";

async function settings(scene = "settings") {
  const shown = await showScene(scene);
  await screen.findByRole("heading", { level: 1 });
  await shown.user.keyboard("{Control>},{/Control}");
  await screen.findByRole("heading", { name: "Settings" });
  return shown;
}

describe("the settings", () => {
  it("stand in sections, each under its own heading", async () => {
    await settings();
    const sections = screen.getAllByRole("heading", { level: 2 });
    expect(sections).toHaveLength(11);
    for (const heading of sections) {
      expect(heading.closest("section"), `${heading.textContent} heads a section`).not.toBeNull();
    }
  });

  it("keep a change at once", async () => {
    const { user, day } = await settings();
    await user.click(screen.getByRole("switch", { name: "Sound" }));
    await waitFor(() => expect(day.settings?.sound).toBe(true));
  });

  it("say how the desktop is kept quiet, and offer what it can do after hours", async () => {
    const { user, day } = await settings();
    expect(screen.getByText("Xfce’s own switch is borrowed, and left as it was.")).toBeVisible();
    const afterHours = screen.getByRole("group", { name: "After hours" });
    await user.click(within(afterHours).getByRole("radio", { name: "some programs" }));
    await waitFor(() => expect(day.settings?.after_hours).toBe("apps"));
    await user.type(screen.getByRole("textbox", { name: "The name of a program" }), "Slack{Enter}");
    await waitFor(() => expect(day.settings?.quiet_apps).toEqual(["Slack"]));
    await user.click(screen.getByRole("button", { name: "Remove Slack" }));
    await waitFor(() => expect(day.settings?.quiet_apps).toEqual([]));
  });

  it("leave the programs to a rule of the person's own where there is one, and say when it is missing", async () => {
    const { day } = await settings();
    const now = day.settings;
    if (now === null) throw new Error("the scene has settings");
    const quiet = { ...now.quiet, who: "dunst", by_rule: true };
    day.settings = { ...now, after_hours: "apps", quiet };
    await screen.findByText("dunst goes by the rule named daydone in its own configuration.");
    expect(screen.queryByRole("textbox", { name: "The name of a program" })).toBeNull();
    day.settings = { ...now, quiet: { ...quiet, apps: false, no_apps: "There is no such rule." } };
    await screen.findByText("There is no such rule.");
    expect(screen.queryByRole("radio", { name: "some programs" })).toBeNull();
  });

  it("say when to look back, and where the notes go", async () => {
    const { user, day } = await settings();
    await user.selectOptions(screen.getByRole("combobox", { name: "Look back on the week on" }), "friday");
    await waitFor(() => expect(day.settings?.review_day).toBe("friday"));
    const folder = screen.getByRole("textbox", { name: "A note for every day in" });
    await user.type(folder, "~/Notes");
    await user.tab();
    await waitFor(() => expect(day.settings?.notes_folder).toBe("~/Notes"));
  });

  it("change one weekday's shape and leave the others", async () => {
    const { user, day } = await settings();
    await user.click(screen.getByRole("button", { name: /^Tuesday: / }));
    const sheet = await screen.findByRole("dialog", { name: /Tuesday/ });
    await user.click(within(sheet).getByRole("radio", { name: /Day off/ }));
    await waitFor(() => expect(day.settings?.week[1]).toEqual({ shape: "day_off" }));
    expect(day.settings?.week[0]).toMatchObject({ shape: "tasks_or_time" });
  });

  it("hold a session after so many minutes without input, or never", async () => {
    const { user, day } = await settings();
    const away = screen.getByRole("spinbutton", {
      name: "Pause the session when nothing is typed or clicked for",
    });
    expect(away).toHaveAttribute("aria-valuetext", "5 min");
    away.focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(day.settings?.away_minutes).toBe(0));
    expect(away).toHaveAttribute("aria-valuetext", "never");
  });

  it("say why nothing can be set where the desktop cannot tell that nobody is there", async () => {
    const { user, day } = await settings("settings-no-away");
    expect(screen.getByText("Your desktop cannot tell that nobody is there.")).toBeVisible();
    const away = screen.getByRole("spinbutton", {
      name: "Pause the session when nothing is typed or clicked for",
    });
    expect(away).toHaveAttribute("aria-disabled", "true");
    away.focus();
    await user.keyboard("{ArrowUp}");
    expect(day.settings?.away_minutes).toBe(5);
  });

  it("show the person's own programs, and cannot switch them on", async () => {
    await settings("settings-hooks");
    expect(await screen.findByText("Hooks are switched on.")).toBeVisible();
    const section = screen.getByRole("heading", { name: "Your own programs" }).closest("section");
    if (!section) throw new Error("they stand in a section");
    const shown = within(section);
    expect(shown.getByText("~/.config/daydone/hooks"), "the folder").toBeVisible();
    for (const file of ["state", "state.d/10-lamp", "focus-ended", "enough"]) {
      expect(shown.getByText(file), file).toBeVisible();
    }
    expect(shown.getByText(/^Ran well at /)).toBeVisible();
    expect(shown.getByText(/it ended with code 7\.$/)).toBeVisible();
    expect(shown.getByText(/^Switched off/)).toBeVisible();
    expect(shown.getByText(/^Not run: others can write /)).toBeVisible();
    expect(shown.queryAllByRole("switch"), "nothing to set").toEqual([]);
    expect(shown.getAllByRole("button"), "one button, which copies").toHaveLength(1);
  });

  it("list the person's own programs, each under its heading, with what a failed one said first", async () => {
    await settings("settings-hooks");
    const list = await screen.findByRole("list", { name: "The programs in it" });
    const files = within(list).getAllByRole("listitem");
    const heading = (line: HTMLElement) => within(line).getByRole("heading", { level: 3 }).textContent;
    expect(files.map(heading)).toEqual(["state", "state.d/10-lamp", "focus-ended", "enough"]);
    expect(within(list).getByText("It said: lamp: no route to 10.0.0.7")).toBeVisible();
    expect(within(list).queryByText(/giving up/), "its first line only").toBeNull();
  });

  it("look at the programs again when one ran, and in a hidden window once it is seen", async () => {
    const { host } = await settings("settings-hooks");
    await screen.findByRole("list", { name: "The programs in it" });
    const looks = () => host.asked.filter(({ method }) => method === "hooks").length;
    const before = looks();
    host.finds("keys_anywhere");
    host.finds("hooks");
    await waitFor(() => expect(looks()).toBe(before + 1));
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    host.finds("hooks");
    host.finds("hooks");
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event("visibilitychange"));
    await waitFor(() => expect(looks(), "once for both").toBe(before + 2));
    document.dispatchEvent(new Event("visibilitychange"));
    expect(looks()).toBe(before + 2);
    hidden.mockRestore();
  });

  it("stand with what a file names twice", async () => {
    const { day } = await settings();
    const own = day.settings;
    if (!own) throw new Error("there are settings");
    const place = { zone: "Europe/Lisbon" };
    day.settings = {
      ...own,
      after_hours: "apps",
      quiet_apps: ["Slack", "Slack"],
      me: ["a@b.example", "a@b.example"],
      hand_off_zones: ["Europe/Berlin", "Europe/Berlin"],
      places: [place, place],
    } as typeof own;
    await waitFor(() => expect(screen.getAllByRole("button", { name: "Remove Slack" })).toHaveLength(2));
    expect(screen.getAllByText("a@b.example")).toHaveLength(2);
  });

  it("open the data folder", async () => {
    const { user, host } = await settings();
    await user.click(screen.getByRole("button", { name: "Open the data folder" }));
    expect(host.asked.at(-1)).toEqual({ method: "open_folder" });
  });

  it("say when nothing on the desktop can open a folder", async () => {
    const { user } = await settings("settings-no-files");
    await user.click(screen.getByRole("button", { name: "Open the data folder" }));
    expect(await screen.findByText("Nothing on this desktop could open the folder.")).toBeVisible();
    expect(screen.getByText("Its path can be copied instead.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Copy the path: Data folder" }), "as it says").toBeEnabled();
  });

  it("start Daydone at login, when that is asked for", async () => {
    const { user, day } = await settings();
    const login = screen.getByRole("switch", { name: "Start when I log in" });
    await user.click(login);
    await waitFor(() => expect(login).toHaveAttribute("aria-checked", "false"));
    expect(day.settings?.starts_at_login).toBe(false);
  });

  it("say why Daydone cannot start at login where it lives in a folder of its own", async () => {
    await settings("settings-own-folder");
    expect(screen.getByText(/lives in a folder of its own/)).toBeVisible();
    expect(screen.getByRole("switch", { name: "Start when I log in" })).toBeDisabled();
  });

  it("say when everything was copied last, and copy it now", async () => {
    const { user } = await settings();
    expect(await screen.findByText("Back up now · last 08:58")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back up" }));
    const told = await screen.findByText(/^Copied at \d\d:\d\d\.$/);
    expect(told, "a screen reader hears it").toHaveAttribute("role", "status");
    const time = told.textContent?.slice("Copied at ".length, -1);
    expect(time, "it is a later one").not.toBe("08:58");
    expect(screen.getByText(`Back up now · last ${time}`)).toBeVisible();
  });

  it("make one copy however often it is asked for while it is made", async () => {
    const { user, host } = await settings();
    let give = () => {};
    const answer = host.request;
    const asked: string[] = [];
    host.request = async (request) => {
      asked.push(request.method);
      if (request.method === "back_up") await new Promise<void>((done) => (give = done));
      return answer(request);
    };
    await user.click(screen.getByRole("button", { name: "Back up" }));
    const making = await screen.findByRole("button", { name: "Copying…" });
    expect(making, "it keeps the keyboard").toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(making);
    give();
    await screen.findByText(/^Copied at/);
    expect(asked).toEqual(["back_up"]);
  });

  it("say why there is no copy, and leave the row as it was", async () => {
    const { user } = await settings("settings-disk-full");
    const last = await screen.findByText(/^Back up now · last Friday.*, 17:40$/);
    await user.click(screen.getByRole("button", { name: "Back up" }));
    expect(await screen.findByText(/The disk is full, so no copy was made/)).toBeVisible();
    expect(last).toBeVisible();
    expect(screen.getByRole("button", { name: "Back up" }), "it can be tried again").toBeEnabled();
  });
});
