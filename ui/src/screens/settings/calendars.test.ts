import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { CalendarChoice } from "../../protocol";
import { showScene } from "../../testing/show";
import { calendarAt, DESKTOP, labelOf, placeOf } from "./calendars";

async function settings() {
  const shown = await showScene("settings-announced");
  await screen.findByRole("heading", { level: 1 });
  await shown.user.keyboard("{Control>},{/Control}");
  await screen.findByRole("heading", { name: "Calendars" });
  return shown;
}

describe("a calendar of the settings", () => {
  it("is known by its name, else by its path, and of an unknown kind all the same", () => {
    const file: CalendarChoice = { file: "~/a/work.ics", counts: true };
    expect(labelOf(file)).toBe("work");
    expect(labelOf({ ...file, name: "Work" })).toBe("Work");
    expect(labelOf({ folder: "~/.calendars/", counts: true })).toBe(".calendars");
    expect([labelOf(DESKTOP), placeOf(DESKTOP)]).toEqual(Array(2).fill("The calendars of this desktop"));
    const address: CalendarChoice = { address: "team", counts: true };
    expect([labelOf(address), placeOf(address)]).toEqual(["team", "The address “team”"]);
    const newer = { moon: "full", counts: true } as unknown as CalendarChoice;
    expect(labelOf(newer)).toBe("A calendar of another kind");
  });

  it("is a file by its ending, else a folder", () => {
    expect(calendarAt(" ~/work.ics ")).toEqual({ file: "~/work.ics", counts: true });
    expect(calendarAt("~/.calendars")).toEqual({ folder: "~/.calendars", counts: true });
  });

  it("says how it was read, is left out of the count, and removed", async () => {
    const { user, day } = await settings();
    expect(await screen.findByText(/^Work: no meetings today, read 14:42/)).toBeVisible();
    expect(screen.getByText(/^\.calendars: not read: /), "with what is to be done").toHaveTextContent(
      /It is read as soon as it changes/,
    );
    await user.click(screen.getByRole("switch", { name: "The meetings of Work count" }));
    await waitFor(() => expect(day.settings?.calendars[0]?.counts).toBe(false));
    expect(day.settings?.calendars[1], "the other stays").toEqual({ folder: "~/.calendars", counts: false });
    await user.click(screen.getByRole("button", { name: "Remove .calendars" }));
    await waitFor(() => expect(day.settings?.calendars).toHaveLength(1));
  });

  it("is added by its path; what is refused stays in the field and is said beside it", async () => {
    const { user, day } = await settings();
    const field = screen.getByRole("textbox", { name: "The path of a file or folder" });
    await user.type(field, "work.ics{Enter}");
    const refused = await screen.findByText(/from the root/);
    expect(field).toHaveAccessibleDescription(refused.textContent ?? "");
    expect(field).toHaveValue("work.ics");
    expect(day.refusal, "and nowhere else").toBeNull();
    await user.clear(field);
    await user.type(field, "~/other.ics{Enter}");
    await waitFor(() => expect(day.settings?.calendars).toHaveLength(3));
    await waitFor(() => expect(field).toHaveValue(""));
  });

  it("is not an address, which is a secret: it is said where that goes, and nothing is sent", async () => {
    const { user, day } = await settings();
    const field = screen.getByRole("textbox", { name: "The path of a file or folder" });
    await user.type(field, "https://example.org/private/work.ics{Enter}");
    expect(field).toHaveAccessibleDescription(/daydone calendar add --address work/);
    expect(day.settings?.calendars).toHaveLength(2);
    await user.clear(field);
    await user.type(field, "~/other.ics{Enter}");
    await waitFor(() => expect(day.settings?.calendars).toHaveLength(3));
    expect(field).not.toHaveAccessibleDescription();
  });

  it("knows the person by their addresses", async () => {
    const { user, day } = await settings();
    await user.type(screen.getByRole("textbox", { name: "An address of yours" }), "ann@example.org{Enter}");
    await waitFor(() => expect(day.settings?.me).toEqual(["me@example.org", "ann@example.org"]));
    await user.click(screen.getByRole("button", { name: "Remove me@example.org" }));
    await waitFor(() => expect(day.settings?.me).toEqual(["ann@example.org"]));
  });
});

describe("the rules for meetings", () => {
  it("are days, hours, how many, how long, and an agenda", async () => {
    const { user, day } = await settings();
    const days = screen.getByRole("group", { name: "Days for meetings" });
    const monday = within(days).getByRole("button", { name: "Monday" });
    expect(monday).toHaveAttribute("aria-pressed", "false");
    await user.click(monday);
    await waitFor(() => expect(day.settings?.meeting_days).toEqual(["monday", "tuesday", "thursday"]));

    const to = screen.getByRole("textbox", { name: "Hours for meetings 1, to" });
    await user.clear(to);
    await user.type(to, "1130");
    await user.tab();
    await waitFor(() => expect(day.settings?.meeting_hours).toEqual(["10:00-11:30"]));
    await user.click(screen.getByRole("button", { name: "Add hours: Hours for meetings" }));
    await waitFor(() => expect(day.settings?.meeting_hours).toEqual(["10:00-11:30", "11:30-13:30"]));
    await user.click(screen.getByRole("button", { name: "Remove 10:00–11:30" }));
    await waitFor(() => expect(day.settings?.meeting_hours).toEqual(["11:30-13:30"]));

    const share = screen.getByRole("spinbutton", { name: "Your aim for meetings in a week" });
    expect(share).toHaveAttribute("aria-valuetext", "10 %");
    share.focus();
    await user.keyboard("{ArrowUp}");
    await waitFor(() => expect(day.settings?.meeting_share).toBe(15));
    await user.click(screen.getByRole("switch", { name: "A meeting has an agenda" }));
    await waitFor(() => expect(day.settings?.meeting_agenda).toBe(true));
  });
});
