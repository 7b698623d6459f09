// The pieces scenes are built from: one believable Tuesday in Lisbon, as the agent would draw it.
import type { BackupView, ItemView, Settings, ShapeChoice, Snapshot, Stretch } from "../../protocol";

/** The fake day's date. */
export const DATE = "2026-11-24";

/** When the fake day ends. */
export const BOUNDARY = "04:00";

/** An instant of the fake day from its clock time; Lisbon is on UTC in winter. */
export function at(time: string): string {
  return `${DATE}T${time.length === 5 ? `${time}:00` : time}Z`;
}

/** A stretch of the day's path from two clock times. */
export function stretch(kind: Stretch["kind"], from: string, to: string): Stretch {
  return { kind, from: at(from), to: at(to) };
}

/** An item with everything the scene does not care about left plain. */
export function item(id: string, title: string, rest: Partial<ItemView> = {}): ItemView {
  return {
    id,
    title,
    kind: "must",
    state: "open",
    focused_s: 0,
    estimate_s: null,
    moved_to: null,
    handed_to: null,
    ...rest,
  };
}

/** The usual shape of the fake person's weekdays. */
export const usualShape: ShapeChoice = { shape: "tasks_or_time", until: "16:30" };

/** A day nothing has happened on yet. */
export function unplanned(): Snapshot {
  return {
    protocol: 1,
    revision: { run: 1, number: 0 },
    at: at("08:58"),
    day: {
      date: DATE,
      next_date: "2026-11-25",
      zone: "Europe/Lisbon",
      state: "unplanned",
      started_at: null,
      enough_at: null,
      closed_at: null,
      shape: usualShape,
      item_limit: 3,
      day_off: false,
      reopened: [],
      quiet_until: null,
    },
    definition: { text: "", parts: [], met: false, criteria: [] },
    items: [],
    session: null,
    today: {
      focus_s: 0,
      meeting_s: 0,
      sessions: 0,
      interruptions: 0,
      nudges_sent: 0,
      nudges_budget: 3,
      items_done: 0,
      items_total: 0,
    },
    parked: [],
    ends_at: null,
    stop_proposed: null,
    last_good_start: null,
    next_focus: { minutes: 50, usual_minutes: 50, shortened: false, ends_at: null, room: null },
    path: [],
    scope_changes: [],
    gaps: [],
    waiting: [],
    waiting_count: 0,
    put_off: [],
    days_off: [],
    zone_in_doubt: null,
    first_step: null,
    shutdown: {
      loose_ends: [],
      first_step: null,
      blocked: null,
      hand_off: { text: "", markdown: "", lines: [] },
    },
    forgotten: null,
    zone_here: null,
    undo: null,
    review_due: false,
    trouble: null,
    line: "",
    more: { parked: 0, waiting: 0, loose_ends: 0, scope_changes: 0, gaps: 0, path: 0, reopened: 0 },
  };
}

/** The same day at 14:42, two of three items ticked. */
export function afternoon(): Snapshot {
  const plain = unplanned();
  return {
    ...plain,
    at: at("14:42"),
    day: { ...plain.day, state: "open", started_at: at("09:00") },
    items: [
      item("i1", "Write the migration plan", { state: "done", focused_s: 4800, estimate_s: 3600 }),
      item("i2", "Review the onboarding draft, in writing", { state: "done", focused_s: 3000 }),
      item("i3", "Fix the import of recurring events", { estimate_s: 3000 }),
    ],
    today: { ...plain.today, focus_s: 7800, meeting_s: 1800, sessions: 3, interruptions: 1, nudges_sent: 1 },
    path: [
      stretch("focus", "09:20", "10:40"),
      stretch("break", "10:40", "10:55"),
      stretch("focus", "10:55", "12:25"),
      stretch("meeting", "12:45", "13:15"),
      stretch("focus", "13:40", "14:30"),
    ],
    parked: [{ id: "p1", text: "ask finance about the June invoice", at: at("11:20") }],
  };
}

/** The copy of everything that was made at an instant. */
export function copyOf(made_at: string): BackupView {
  return { file: `~/.local/share/daydone/backups/daydone-${made_at.slice(0, 10)}.sqlite`, made_at };
}

/** Settings as a person has them after the first week. */
export function settings(rest: Partial<Settings> = {}): Settings {
  return {
    week: [
      usualShape,
      usualShape,
      usualShape,
      usualShape,
      { shape: "half_day", until: "14:00" },
      { shape: "day_off" },
      { shape: "day_off" },
    ],
    day_starts: "09:00",
    boundary: BOUNDARY,
    item_limit: 3,
    focus_minutes: 50,
    break_minutes: 10,
    nudges: 3,
    do_not_disturb: true,
    away_minutes: 5,
    review_day: "last_working_day",
    first_day_of_week: "auto",
    week_begins: "monday",
    notes_folder: "",
    notes_template: "",
    sound: false,
    hand_off_zones: ["Asia/Tokyo", "America/New_York"],
    starts_at_login: true,
    theme: "system",
    letter_keys: true,
    welcomed: true,
    revision: { run: 1, number: 0 },
    data_folder: "~/.local/share/daydone",
    settings_file: "~/.config/daydone/settings.toml",
    problem: null,
    do_not_disturb_supported: true,
    away_supported: true,
    tray: true,
    starts_at_login_supported: true,
    starts_at_login_problem: null,
    ...rest,
  };
}
