// Days for which a calendar announces meetings, a day with people in other places, and the settings of both.
import { days } from "./days.mjs";
import { focus, mondayMorning, settle, shape, tuesday, usual } from "./week.mjs";

/** Two hours a day, and half an hour each. */
const rules = { meeting_hours: ["10:00-12:00"], longest_meeting: 30 };

/** An event with somebody else; its times as `1130`. */
const event = (date, title, from, to) =>
  [
    "BEGIN:VEVENT",
    `UID:${title.replaceAll(" ", "-")}-${date}@example.org`,
    `SUMMARY:${title}`,
    `DTSTART:${date}T${from}00Z`,
    `DTEND:${date}T${to}00Z`,
    "ATTENDEE:mailto:ann@example.org",
    "END:VEVENT",
  ].join("\r\n");

const calendar = (...events) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", ...events, "END:VCALENDAR", ""].join("\r\n");

const TUESDAY = "20261124";
const tuesdays = calendar(
  event(TUESDAY, "Team sync", "1130", "1145"),
  event(TUESDAY, "Budget round", "1500", "1530"),
  event(TUESDAY, "Vendor call", "1515", "1615"),
);

/** Names a calendar file that says `text`, and waits for as many meetings of this day. */
async function announce(desk, text, count, rest = {}) {
  desk.keeps("work.ics", text);
  await desk.call("change_settings", { ...rules, ...rest, calendars: [{ name: "Work", file: "~/work.ics" }] });
  await desk.foresees(count);
}

/** The doctor's report, as far as it is of calendars. */
const ofCalendars = ({ findings }) => ({ findings: findings.filter(({ about }) => about.startsWith("calendar_")) });

export const announced = {
  "morning-announced": {
    from: "monday",
    lead: async (desk) => {
      await desk.start("2026-11-24T08:58:00Z");
      await announce(desk, tuesdays, 3);
    },
  },
  "today-announced": {
    from: "monday",
    lead: async (desk) => {
      await desk.start("2026-11-24T08:58:00Z");
      await announce(desk, tuesdays, 3);
      await tuesday(desk);
      await desk.ends();
      await desk.start("2026-11-24T14:42:00Z");
      await desk.foresees(3);
    },
  },
  "today-places": {
    ...days.today,
    lead: async (desk) => {
      await days.today.lead(desk);
      await desk.call("change_settings", {
        hand_off_zones: [],
        places: [
          { zone: "Europe/Berlin", hours: "09:00-17:00" },
          { zone: "America/New_York", name: "New York", hours: "09:00-17:00" },
          { zone: "Asia/Tokyo", hours: "09:00-18:00" },
        ],
      });
    },
  },
  "settings-announced": {
    ...days.today,
    lists: { doctor: ofCalendars },
    lead: async (desk) => {
      await days.today.lead(desk);
      // Of another day, so that what is read again changes no picture.
      const text = calendar(event("20261127", "Budget round", "1500", "1530"));
      desk.keeps("work.ics", text);
      await desk.call("change_settings", {
        ...rules,
        meeting_days: ["tuesday", "thursday"],
        meeting_share: 10,
        me: ["me@example.org"],
        calendars: [
          { name: "Work", file: "~/work.ics" },
          { folder: "~/.calendars", counts: false },
        ],
      });
      await desk.reads();
    },
  },
  // A week in which a meeting was held, another one was answered in writing and not held.
  "history-announced": {
    lead: async (desk) => {
      await desk.start("2026-11-23T08:50:00Z");
      await settle(desk);
      const mondays = calendar(
        event("20261123", "Budget", "1245", "1330"),
        event("20261123", "Vendor call", "1500", "1600"),
      );
      await announce(desk, mondays, 2, { meeting_share: 5 });
      const note = await mondayMorning(desk);
      const { foreseen } = await desk.call("status");
      await desk.does("settle_meeting", { meeting: foreseen[1].key, outcome: "writing" });
      await desk.until("15:48");
      await desk.does("finish");
      await desk.does("tick_item", { item: note });
      await desk.until("16:42");
      await desk.does("close_day", { form: "just_close" });
      await desk.until("08:58");
      await desk.does("start_day", { definition: shape(usual), items: [{ title: "Write the migration plan" }] });
      await focus(desk, null, "09:20", "10:40");
    },
  },
};
