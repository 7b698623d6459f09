// The first run, and mornings before anything is planned.
import { focus, settle, shape, usual } from "./week.mjs";

const week = [usual, usual, usual, usual, { shape: "half_day", until: "14:00" }, { shape: "day_off" }, { shape: "day_off" }];
const fresh = (instant) => async (desk) => {
  await desk.start(instant);
  await desk.call("change_settings", { week });
};

const evening = "2026-11-28T18:47:00Z";

/** A day that was begun and never ended. */
const forgotten = async (desk) => {
  await desk.start("2026-11-23T08:50:00Z");
  await settle(desk);
  await desk.until("09:00");
  const { items } = await desk.does("start_day", { definition: shape({ shape: "task_goals" }), items: [{ title: "Write the migration plan" }] });
  await focus(desk, items[0].id, "17:00", "17:52");
  await desk.until("04:00");
  await desk.until("08:58");
};

export const first = {
  welcome: { lead: fresh("2026-11-24T08:58:00Z") },
  "welcome-no-tray": { lead: fresh("2026-11-24T08:58:00Z"), around: { tray: false } },
  "welcome-calendars": {
    lead: async (desk) => {
      desk.keeps(".calendars/home/.displayname", "Home\n");
      desk.keeps(".config/khal/config", "[calendars]\n[[home]]\npath = ~/.calendars/home/\n");
      await fresh("2026-11-24T08:58:00Z")(desk);
    },
  },
  "welcome-saturday": { lead: fresh(evening) },
  morning: {
    from: "monday-left",
    lead: (desk) => desk.start("2026-11-24T08:58:00Z"),
  },
  "morning-plain": {
    lead: async (desk) => {
      await desk.start("2026-11-24T08:58:00Z");
      await settle(desk);
    },
  },
  "day-off": {
    lead: async (desk) => {
      await desk.start("2026-11-24T08:58:00Z");
      await settle(desk, { week: week.with(1, { shape: "day_off" }) });
    },
  },
  saturday: {
    lead: async (desk) => {
      await desk.start(evening);
      await settle(desk);
    },
  },
  "saturday-planned": {
    lead: async (desk) => {
      await desk.start("2026-11-25T09:00:00Z");
      await settle(desk);
      await desk.does("plan_days_off", { from: "2026-11-26", to: "2026-12-04" });
      await desk.ends();
      await desk.start(evening);
    },
  },
  forgotten: { lead: forgotten },
  "forgotten-abroad": {
    lead: async (desk) => {
      await desk.start("2026-11-22T00:00:00Z", { zone: "Asia/Tokyo" });
      await settle(desk);
      await desk.until("09:30");
      const { items } = await desk.does("start_day", { definition: shape(usual), items: [{ title: "Write the migration plan" }] });
      await focus(desk, items[0].id, "17:20", "18:10", { bonus: true });
      await desk.ends();
      await desk.start("2026-11-24T08:58:00Z");
    },
  },
  "forgotten-kept": {
    lead: async (desk) => {
      await desk.start("2026-11-22T09:00:00Z");
      await settle(desk);
      const { items } = await desk.does("start_day", { definition: shape(usual), items: [{ title: "Write the migration plan" }] });
      await desk.until("04:00");
      await desk.until("08:00");
      await desk.does("keep_day_open");
      await focus(desk, items[0].id, "17:00", "17:52", { bonus: true });
      await desk.until("04:00");
      await desk.until("08:58");
    },
  },
};
