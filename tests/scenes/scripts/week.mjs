// The days that most scenes share: one Monday, and the Tuesday after it until the afternoon, in Lisbon.

/** The usual shape of this person's weekdays. */
export const usual = { shape: "tasks_or_time", until: "16:30" };
export const shape = (shape) => ({ as: "shape", shape });

const week = [usual, usual, usual, usual, { shape: "half_day", until: "14:00" }, { shape: "day_off" }, { shape: "day_off" }];

/** Settings as a person has them after the first week. */
export async function settle(desk, rest = {}) {
  const hand_off_zones = ["Asia/Tokyo", "America/New_York"];
  await desk.call("change_settings", { week, hand_off_zones, welcomed: true, starts_at_login: true, ...rest });
}

/** A session on an item, from one clock time to another; ticks the item at the end when that is asked for. */
export async function focus(desk, item, from, to, { tick = false, bonus = false } = {}) {
  const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  await desk.until(from);
  await desk.does("start_focus", { item, minutes: minutes(to) - minutes(from), past_end: "allow", bonus });
  await desk.until(to);
  await desk.does("finish");
  if (tick) await desk.does("tick_item", { item });
}

/** A break of a quarter of an hour, which ends by itself. */
export async function rest(desk, from, to) {
  await desk.until(from);
  await desk.does("start_break", { minutes: 15 });
  await desk.until(to);
}

export async function meeting(desk, from, to, title = "Budget") {
  await desk.until(from);
  await desk.does("start_meeting", { title, reason: "final_decision", minutes: 30 });
  await desk.until(to);
  await desk.does("end_meeting");
}

/** Monday until its third session has begun at 14:42. With another `until` the definition is changed at 14:05. */
export async function mondayMorning(desk, { until = usual.until } = {}) {
  await desk.until("09:02");
  const items = [
    { title: "Write the migration plan", estimate_minutes: 60 },
    { title: "Review the onboarding draft, in writing" },
  ];
  const begun = await desk.does("start_day", { definition: shape({ ...usual, until }), items });
  const [plan, draft] = begun.items.map(({ id }) => id);
  await desk.until("09:20");
  await desk.does("start_focus", { item: plan, minutes: 80 });
  await desk.until("10:12");
  await desk.does("interrupted", { by: "others", word: "the door" });
  await desk.until("10:40");
  await desk.does("finish");
  await desk.does("tick_item", { item: plan });
  await rest(desk, "10:40", "10:55");
  await desk.does("start_focus", { item: draft, minutes: 90 });
  await desk.until("11:20");
  await desk.sleeps(30);
  await desk.does("resume");
  await desk.until("12:04");
  await desk.does("finish");
  await meeting(desk, "12:45", "13:15");
  await desk.until("14:05");
  const { items: three } = await desk.does("add_item", { title: "Draft the release note" });
  await desk.does("add_item", { title: "Rename the staging bucket", estimate_minutes: 30, when_full: { choose: "bonus" } });
  await desk.does("tick_item", { item: draft });
  if (until !== usual.until) await desk.does("change_definition", { definition: shape(usual) });
  const note = three.find(({ title }) => title === "Draft the release note").id;
  await desk.until("14:42");
  await desk.does("start_focus", { item: note, minutes: 66 });
  return note;
}

/** The whole Monday: enough at 15:48, closed at 16:42. `bucket`: where the bonus item goes. */
export async function monday(desk, bucket, how = {}) {
  const note = await mondayMorning(desk, how);
  await desk.until("15:48");
  await desk.does("finish");
  const { items } = await desk.does("tick_item", { item: note });
  await desk.until("16:42");
  const what = items.find(({ kind }) => kind === "bonus").id;
  await desk.does("set_first_step", { text: "Open the failing Outlook fixture" });
  await desk.does("close_day", { form: "full", places: [{ what, place: bucket }] });
}

/** Tuesday until 14:30: two of three items ticked. Begins after four. `late`: the third item came at 14:05. */
export async function tuesday(desk, { late = false, third = "Fix the import of recurring events" } = {}) {
  const last = { title: third, estimate_minutes: 50 };
  const items = [
    { title: "Write the migration plan", estimate_minutes: 60 },
    { title: "Review the onboarding draft, in writing" },
    ...(late ? [] : [last]),
  ];
  await desk.until("09:00");
  const begun = await desk.does("start_day", { definition: shape(usual), items });
  const [plan, draft] = begun.items.map(({ id }) => id);
  await focus(desk, plan, "09:20", "10:40", { tick: true });
  await rest(desk, "10:40", "10:55");
  await focus(desk, draft, "10:55", "11:20");
  await desk.does("park", { text: "ask finance about the June invoice" });
  await meeting(desk, "12:45", "13:15", "Planning");
  await focus(desk, draft, "13:40", "14:05");
  await desk.does("interrupted", { by: "others" });
  const { title, estimate_minutes } = last;
  if (late) await desk.does("add_item", { title, estimate_minutes });
  await desk.does("tick_item", { item: draft });
}

/** Tuesday's third item goes on at 14:42. */
export async function session(desk, { at = "14:42", minutes = 50 } = {}) {
  await desk.until(at);
  const { items } = await desk.call("status");
  const open_ended = minutes === null;
  await desk.does("start_focus", { item: open_ended ? null : items[2].id, minutes, open_ended });
}
