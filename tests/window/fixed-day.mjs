// A day in the early afternoon, as in the design's first sheet: two of three items ticked, one
// session left before 16:30. Typed by hand after `ui/src/protocol`.
import { readFileSync } from "node:fs";

const usual = { shape: "tasks_or_time", until: "16:30" };
const dayOff = { shape: "day_off" };

const item = (id, title, state, focused, estimate) => ({
  id, title, kind: "must", state, focused_s: focused, estimate_s: estimate, moved_to: null, handed_to: null,
});

export const fixedDay = {
  protocol: 1,
  revision: { run: 1, number: 0 },
  at: "2026-11-24T14:42:00Z",
  day: {
    date: "2026-11-24", next_date: "2026-11-25", zone: "Europe/Lisbon", state: "open", started_at: "2026-11-24T09:00:00Z",
    enough_at: null, closed_at: null, shape: usual, item_limit: 3, day_off: false, reopened: [],
  },
  definition: {
    text: "all 3 items are ticked, or it is 16:30",
    parts: [
      { text: "all ", strong: false }, { text: "3 items", strong: true },
      { text: " are ticked, or it is ", strong: false }, { text: "16:30", strong: true },
    ],
    met: false,
    criteria: [
      { kind: "items", text: "all 3 items are ticked", met: false, value: 2, target: 3 },
      { kind: "clock", text: "it is 16:30", met: false, value: 52_920, target: 59_400 },
    ],
  },
  items: [
    item("00000000-0000-7000-8000-000000000001", "Write the migration plan", "done", 4800, null),
    item("00000000-0000-7000-8000-000000000002", "Review the onboarding draft, in writing", "done", 3000, null),
    item("00000000-0000-7000-8000-000000000003", "Fix the import of recurring events", "open", 0, 3000),
  ],
  session: null,
  today: {
    focus_s: 7800, meeting_s: 1800, sessions: 3, interruptions: 1, nudges_sent: 0, nudges_budget: 3,
    items_done: 2, items_total: 3,
  },
  parked: [],
  ends_at: "2026-11-24T16:30:00Z",
  last_good_start: "2026-11-24T15:40:00Z",
  next_focus: {
    minutes: 50, usual_minutes: 50, shortened: false, ends_at: "2026-11-24T15:32:00Z", room: 2,
  },
  path: [
    { kind: "focus", from: "2026-11-24T09:10:00Z", to: "2026-11-24T10:30:00Z" },
    { kind: "meeting", from: "2026-11-24T12:00:00Z", to: "2026-11-24T12:30:00Z" },
    { kind: "focus", from: "2026-11-24T13:00:00Z", to: "2026-11-24T13:50:00Z" },
  ],
  scope_changes: [],
  gaps: [],
  waiting: [],
  waiting_count: 0,
  put_off: [],
  days_off: [],
  first_step: null,
  shutdown: { loose_ends: [], first_step: null, blocked: null, hand_off: { text: "", markdown: "", lines: [] } },
  forgotten: null,
  zone_here: null,
  undo: null,
  break_due: null,
  redo: null,
  review_due: false,
  trouble: null,
  zone_in_doubt: null,
  line: "2 of 3 · enough at 16:30",
  foreseen: [], room_s: null, longest_clear_s: null,
  more: { parked: 0, waiting: 0, loose_ends: 0, scope_changes: 0, gaps: 0, path: 0, reopened: 0 },
};

/** As the real agent answered when the scene was recorded, for a person who likes to be left alone. */
export const fixedSettings = {
  ...recorded("settings").now.settings,
  week: [usual, usual, usual, usual, usual, dayOff, dayOff],
  do_not_disturb: true,
  hand_off_zones: [],
  starts_at_login: false,
  theme: "system",
  welcomed: true,
  data_folder: "",
  settings_file: "",
};

function recorded(scene) {
  const file = new URL(`../../ui/src/host/scenes/${scene}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}
