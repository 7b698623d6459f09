// Tuesday, from its morning to its end.
import { said } from "./said.mjs";
import { session, settle, shape, tuesday, usual } from "./week.mjs";

const LONG =
  "Write down for everybody who asks again and again why the import of recurring events from the calendar skips the last Thursday of a month with five of them, and what to do until it is mended";

/** Tuesday until a clock time, after the Monday before it. */
const until = (time, how = {}) => ({
  from: "monday",
  lead: async (desk) => {
    await desk.start("2026-11-24T08:58:00Z");
    await tuesday(desk, how);
    // What was done before the agent was started cannot be taken back.
    await desk.ends();
    await desk.start(`2026-11-24T${time}:00Z`);
  },
});

/** Tuesday with a session that began at 14:42. */
const during = (time, how = {}, acts = async () => {}) => ({
  from: "monday",
  lead: async (desk) => {
    await desk.start("2026-11-24T08:58:00Z");
    await tuesday(desk, how);
    await session(desk, how);
    await acts(desk);
    await desk.until(time);
  },
});

const interrupted = async (desk) => {
  await desk.until("14:50");
  await desk.does("interrupted", { by: "others" });
};

/** Everything is ticked at 15:48. */
const enough = async (desk) => {
  await desk.start("2026-11-24T08:58:00Z");
  await tuesday(desk, { late: true });
  await session(desk, { minutes: 66 });
  await desk.until("15:48");
  await desk.does("finish");
  const { items } = await desk.call("status");
  await desk.does("tick_item", { item: items[2].id });
};

const closed = async (desk) => {
  await enough(desk);
  const { parked } = await desk.call("status");
  await desk.until("16:42");
  await desk.does("set_first_step", { text: "Open the failing Outlook fixture" });
  await desk.does("close_day", { form: "full", places: [{ what: parked[0].id, place: { to: "drop" } }] });
};

/** After the session there is a break. */
const pause = (time) =>
  during(time, {}, async (desk) => {
    await desk.until("15:32");
    await desk.does("finish");
    await desk.does("start_break", { minutes: 10 });
  });

/** What the third item of Tuesday's list holds besides its title. */
const detailed = async (desk) => {
  const { items } = await desk.call("status");
  const change = (change) => desk.does("change_details", { of: items[2].id, change });
  for (const title of ["Find a calendar that shows it", "Write the failing test", "Mend the rule", "Tell Mara"]) {
    await change({ set: "add_step", title });
  }
  const [found] = (await desk.call("status")).items[2].steps;
  await change({ set: "tick_step", step: found.id });
  const text = "See **[issue 214](https://example.org/issues/214)**; the rule is in `recur.rs`.\n\n- [x] asked Mara\n- [ ] a fixture for *leap years*";
  await change({ set: "note", text });
};

export const days = {
  today: until("14:42"),
  ahead: { ...until("14:42"), from: "monday-left" },
  changed: until("15:48", { late: true }),
  details: {
    from: "monday",
    lead: async (desk) => {
      await desk.start("2026-11-24T08:58:00Z");
      await tuesday(desk);
      await detailed(desk);
      await desk.until("14:42");
    },
  },
  "focus-details": {
    ...during("15:00:36", {}, async (desk) => {
      await detailed(desk);
      await interrupted(desk);
    }),
  },
  "today-long": until("14:42", { third: LONG }),
  "today-late": until("15:58"),
  "today-past": until("17:10"),
  "today-fresh": {
    from: "monday",
    lead: async (desk) => {
      await desk.start("2026-11-24T08:58:00Z");
      await desk.until("09:00");
      const items = ["Write the migration plan", "Review the onboarding draft, in writing", "Fix the import of recurring events"];
      await desk.does("start_day", { definition: shape(usual), items: items.map((title) => ({ title })) });
      await desk.until("09:01");
    },
  },
  travelling: {
    from: "monday",
    lead: async (desk) => {
      await desk.start("2026-11-24T08:58:00Z");
      await tuesday(desk);
      await desk.ends();
      await desk.start("2026-11-24T14:42:00Z", { zone: "Asia/Tokyo" });
    },
  },
  focus: during("15:00:36", {}, interrupted),
  "focus-long": during("15:00:36", { third: LONG }, interrupted),
  "focus-open": during("15:00:36", { minutes: null }, interrupted),
  overtime: during("15:36:20", {}, interrupted),
  paused: during("15:04", { at: "14:42:24" }, async (desk) => {
    await desk.until("15:01");
    await desk.does("pause");
  }),
  trouble: {
    ...during("15:00:36", {}, interrupted),
    seen: { trouble: said("say-trouble-full").message },
  },
  break: pause("15:34"),
  meeting: {
    from: "monday",
    lead: async (desk) => {
      await desk.start("2026-11-24T08:58:00Z");
      await tuesday(desk);
      await desk.until("14:45");
      await desk.does("start_meeting", { title: "Budget", reason: "final_decision", minutes: 30 });
      await desk.until("14:55");
    },
  },
  enough: { from: "monday", lead: enough },
  closed: { from: "monday", lead: closed },
  "closed-week": {
    from: "monday",
    lead: async (desk) => {
      await closed(desk);
      await desk.call("change_settings", { review_day: "tuesday" });
    },
  },
  // A week after something was tried: its review asks whether it served.
  "week-tried": {
    from: "monday",
    lead: async (desk) => {
      await closed(desk);
      await desk.call("change_settings", { review_day: "tuesday" });
      const { question } = await desk.call("review", {});
      await desk.does("answer_default", { topic: question.topic, answer: "try" });
      for (let day = 0; day < 7; day += 1) {
        await desk.until("23:00");
        await desk.until("08:58");
      }
      await desk.does("start_focus", { minutes: 90 });
      await desk.until("09:40");
      await desk.does("interrupted");
      await desk.until("10:28");
      await desk.does("finish");
      await desk.does("close_day", { form: "just_close" });
    },
  },
};

/** A Tuesday in which the third item is worked on from 13:35 and something cuts in. */
export const cutShort = async (desk) => {
  await desk.start("2026-11-24T08:58:00Z");
  await settle(desk);
  await desk.until("09:00");
  const titles = ["Write the migration plan", "Review the onboarding draft, in writing", "Fix the import of recurring events"];
  const { items } = await desk.does("start_day", { definition: shape(usual), items: titles.map((title) => ({ title })) });
  await desk.until("13:35");
  await desk.does("start_focus", { item: items[2].id, minutes: 50, past_end: "allow" });
};
