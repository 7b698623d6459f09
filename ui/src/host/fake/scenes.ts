// Every state worth looking at, by name: `npm run dev`, then `?scene=focus&theme=dark`.
// Component tests and the accessibility run walk through the same list.
import type {
  BackupView,
  DayDetail,
  DayWorth,
  GapView,
  SessionView,
  Settings,
  Snapshot,
} from "../../protocol";
import type { Connection } from "../host";
import { goingOn, longAgo, monday, oneEntry, restDay, setBack, veryFull } from "./lived";
import { todayWorth, worthOf, yearOfDays } from "./past";
import { afternoon, at, copyOf, item, settings, stretch, unplanned } from "./picture";

/** What the fake host shows at the start. */
export interface Scene {
  snapshot: Snapshot | null;
  settings: Settings;
  connection: Connection;
  /** Minutes whose wishes are refused with "the agent is not there". */
  deaf?: boolean;
  /** The copies of everything there are, the newest first; without them, this morning's. */
  copies?: BackupView[];
  /** No copy fits on the disk. */
  diskFull?: boolean;
  /** Nothing on the desktop can open folders. */
  noFiles?: boolean;
  /** The days there are to look back at, the latest last. */
  lived?: DayDetail[];
  /** The days of which there are only numbers. */
  past?: DayWorth[];
}

function scene(snapshot: Snapshot | null, rest: Partial<Scene> = {}): Scene {
  return { snapshot, settings: settings(), connection: { state: "connected" }, ...rest };
}

/** Nothing was chosen yet. */
function firstRun(rest: Partial<Settings> = {}): Scene {
  return scene(unplanned(), { settings: settings({ welcomed: false, starts_at_login: false, ...rest }) });
}

function session(rest: Partial<SessionView>): SessionView {
  return {
    id: "s4",
    kind: "focus",
    state: "running",
    item: "i3",
    title: "Fix the import of recurring events",
    started_at: at("14:42"),
    ends_at: at("15:32"),
    worked_s: 1116,
    planned_s: 3000,
    paused_at: null,
    bonus: false,
    interruptions: 1,
    ordinal: 4,
    reason: null,
    ...rest,
  };
}

function during(now: string, going: Partial<SessionView>): Scene {
  return scene({ ...afternoon(), at: at(now), session: session(going) });
}

function morning(): Snapshot {
  return {
    ...unplanned(),
    first_step: "Open the failing Outlook fixture",
    waiting: [
      { id: "w1", title: "Ask about the June invoice", due: "2026-11-24", estimate_s: null, for_today: true },
      { id: "w2", title: "Rename the staging bucket", due: "2026-11-23", estimate_s: 1800, for_today: true },
      { id: "w3", title: "Renew the certificate", due: "2026-12-03", estimate_s: null, for_today: false },
    ],
  };
}

function enough(): Snapshot {
  const day = afternoon();
  return {
    ...day,
    at: at("15:48"),
    day: { ...day.day, state: "enough", enough_at: at("15:48") },
    items: day.items.map((one) => ({ ...one, state: "done" as const, focused_s: one.focused_s || 5700 })),
    scope_changes: [{ at: at("14:05"), text: "added “Draft the release note”" }],
    path: [...day.path, stretch("focus", "14:42", "15:48")],
  };
}

function closed(): Snapshot {
  const day = enough();
  return {
    ...day,
    at: at("16:42"),
    day: { ...day.day, state: "closed", closed_at: at("16:42") },
    shutdown: { ...day.shutdown, first_step: "Open the failing Outlook fixture" },
    parked: [],
  };
}

/** A session held because of stretches nobody saw. */
function asked(gaps: GapView[]): Scene {
  const day = during("14:55", {
    state: "paused",
    ends_at: null,
    paused_at: at("14:12"),
    started_at: at("13:35"),
    worked_s: 2220,
  });
  return { ...day, snapshot: { ...(day.snapshot as Snapshot), gaps } };
}

/** The afternoon, with days to look back at. */
function after(...lived: DayDetail[]): Scene {
  return scene(afternoon(), { lived });
}

/** The afternoon, with a year to look back at. */
function afterYear(): Scene {
  return scene(afternoon(), { lived: [monday()], past: [...yearOfDays(), todayWorth()] });
}

/** A week in which Tuesday was lived twice, on both sides of the date line. */
function livedTwice(): Scene {
  const rest = { enough_at: at("15:00"), focus_s: 7200, meeting_s: 1800, items_done: 1, items_total: 2 };
  const past = [
    worthOf("2026-11-17", { ...rest, id: "a", zone: "Asia/Tokyo", closed_s: 57_600, closed_at: at("16:00") }),
    worthOf("2026-11-17", { ...rest, id: "b", closed_s: 64_800, closed_at: at("18:00"), enough_at: null }),
    worthOf("2026-11-18", { ...rest, closed_s: 60_000, closed_at: at("16:40") }),
  ];
  return scene(afternoon(), { lived: [], past });
}

/** Fifteen years to look back at. */
function afterYears(): Scene {
  return scene(afternoon(), { lived: [monday()], past: [...yearOfDays("2011-02-01"), todayWorth()] });
}

/** Three days in a year, far apart. */
function afterFew(): Scene {
  const day = { enough_at: at("15:00"), focus_s: 7200, closed_s: 57_600, closed_at: at("16:00") };
  const past = ["2026-02-03", "2026-05-14"].map((date) => worthOf(date, day));
  return scene(afternoon(), { lived: [monday()], past });
}

/** A week with a day of fourteen hours that ended after midnight, and one that only began. */
function afterLate(): Scene {
  const past = [
    worthOf("2026-11-23", {
      focus_s: 32_400,
      meeting_s: 10_800,
      shallow_s: 7200,
      closed_s: 91_800,
      closed_at: "2026-11-24T01:30:00Z",
    }),
    todayWorth(),
  ];
  return scene(afternoon(), { lived: [], past });
}

const LONG =
  "Write down for everybody who asks again and again why the import of recurring events from the calendar of the office in Porto skips the last Thursday of a month with five of them, and what to do until it is mended";

/** A usual day off, in the evening. */
function saturday(): Snapshot {
  const day = unplanned();
  return {
    ...day,
    at: "2026-11-28T18:47:00Z",
    day: {
      ...day.day,
      date: "2026-11-28",
      next_date: "2026-11-30",
      shape: { shape: "day_off" },
      day_off: true,
    },
  };
}

/** The afternoon with a title as long as they get. */
function longTitle(): Snapshot {
  const day = afternoon();
  const items = day.items.map((one) => (one.id === "i3" ? { ...one, title: LONG } : one));
  return { ...day, items };
}

/** The scenes by name. */
export const scenes = {
  welcome: () => firstRun(),
  "welcome-no-tray": () => firstRun({ tray: false }),
  "welcome-saturday": () => ({ ...firstRun(), snapshot: saturday() }),
  morning: () => scene(morning()),
  ahead: () => scene({ ...afternoon(), waiting: morning().waiting }),
  "morning-plain": () => scene(unplanned()),
  "day-off": () => {
    const day = unplanned();
    return scene({ ...day, day: { ...day.day, shape: { shape: "day_off" }, day_off: true } });
  },
  saturday: () => scene(saturday()),
  "saturday-planned": () =>
    scene({ ...saturday(), days_off: [{ from: "2026-11-26", to: "2026-12-04", back: "2026-12-07" }] }),
  forgotten: () =>
    scene({
      ...morning(),
      forgotten: {
        date: "2026-11-23",
        zone: "Europe/Lisbon",
        proposed_end: "2026-11-23T17:52:00Z",
        can_stay_open: true,
      },
    }),
  "forgotten-abroad": () =>
    scene({
      ...morning(),
      forgotten: {
        date: "2026-11-22",
        zone: "Asia/Tokyo",
        proposed_end: "2026-11-22T09:10:00Z",
        can_stay_open: true,
      },
    }),
  "forgotten-kept": () =>
    scene({
      ...morning(),
      forgotten: {
        date: "2026-11-22",
        zone: "Europe/Lisbon",
        proposed_end: "2026-11-23T17:52:00Z",
        can_stay_open: true,
      },
    }),
  today: () => scene(afternoon(), { lived: [monday()] }),
  "today-long": () => scene(longTitle()),
  "focus-long": () => ({
    ...during("15:00:36", { title: LONG }),
    snapshot: { ...longTitle(), at: at("15:00:36"), session: session({ title: LONG }) },
  }),
  "end-long": () => scene(longTitle()),
  travelling: () => scene({ ...afternoon(), zone_here: "Asia/Tokyo" }),
  trouble: () => {
    const day = during("15:00:36", {});
    const trouble = "The disk is full. The session goes on and is written down as soon as there is room.";
    return { ...day, snapshot: { ...(day.snapshot as Snapshot), trouble } };
  },
  history: () => afterYear(),
  "history-years": () => afterYears(),
  "history-few": () => afterFew(),
  "history-late": () => afterLate(),
  "history-twice": () => livedTwice(),
  "history-monday": () => after(monday()),
  "history-going-on": () => after(goingOn()),
  "history-full": () => after(veryFull()),
  "history-one": () => after(oneEntry()),
  "history-rest": () => after(restDay()),
  "history-set-back": () => after(setBack()),
  "history-old": () => after(longAgo()),
  "history-empty": () => after(),
  "today-fresh": () => {
    const day = afternoon();
    return scene({
      ...day,
      at: at("09:01"),
      path: [],
      parked: [],
      items: day.items.map((one) => item(one.id, one.title)),
    });
  },
  "today-late": () => scene({ ...afternoon(), at: at("15:58") }),
  "today-past": () => scene({ ...afternoon(), at: at("17:10") }),
  changed: () => scene({ ...afternoon(), scope_changes: enough().scope_changes }),
  enough: () => scene(enough()),
  focus: () => during("15:00:36", {}),
  "focus-open": () => during("15:00:36", { ends_at: null, planned_s: null, item: null, title: null }),
  overtime: () => during("15:36:20", { state: "overtime", worked_s: 3260 }),
  paused: () => during("15:04", { state: "paused", ends_at: null, paused_at: at("15:01") }),
  break: () =>
    during("15:34", {
      kind: "break",
      item: null,
      title: null,
      started_at: at("15:32"),
      ends_at: at("15:42"),
      worked_s: 120,
      planned_s: 600,
      ordinal: 0,
      interruptions: 0,
    }),
  "break-over": () =>
    during("15:45", {
      kind: "break",
      state: "overtime",
      item: null,
      title: null,
      started_at: at("15:32"),
      ends_at: at("15:42"),
      worked_s: 780,
      planned_s: 600,
      ordinal: 0,
      interruptions: 0,
    }),
  meeting: () =>
    during("14:55", {
      kind: "meeting",
      item: null,
      title: "Budget",
      started_at: at("14:45"),
      ends_at: at("15:15"),
      worked_s: 600,
      planned_s: 1800,
      ordinal: 0,
      interruptions: 0,
      reason: "final_decision",
    }),
  gap: () => asked([{ id: "g1", cause: "sleep", from: at("14:12"), to: at("14:53") }]),
  "gap-several": () =>
    asked([
      { id: "g1", cause: "away", from: at("13:50"), to: at("14:04") },
      { id: "g2", cause: "crash", from: at("14:12"), to: at("14:20") },
      { id: "g3", cause: "taken_back", from: at("14:30"), to: at("14:53") },
    ]),
  end: () => scene(afternoon()),
  closed: () => scene(closed()),
  "closed-week": () => scene({ ...closed(), review_due: true }),
  settings: () => scene(afternoon()),
  "settings-own-folder": () =>
    scene(afternoon(), {
      settings: settings({
        starts_at_login: false,
        starts_at_login_supported: false,
        starts_at_login_problem:
          "This Daydone lives in a folder of its own (DAYDONE_HOME), so it does not start when you log in.",
      }),
    }),
  "settings-no-away": () => scene(afternoon(), { settings: settings({ away_supported: false }) }),
  "settings-no-files": () => scene(afternoon(), { noFiles: true }),
  "settings-disk-full": () =>
    scene(afternoon(), { copies: [copyOf("2026-11-20T17:40:00Z")], diskFull: true }),
  "settings-broken": () =>
    scene(afternoon(), {
      settings: settings({ problem: "settings.toml, line 4, column 9: “2xx” is not a number." }),
    }),
  loading: () => scene(null, { connection: { state: "connecting" } }),
  lost: () =>
    scene(null, { connection: { state: "lost", message: "The agent did not answer." }, deaf: true }),
  "lost-read-only": () =>
    scene(null, {
      connection: {
        state: "lost",
        code: "no_agent",
        message:
          "The agent left at once: ~/.local/share/daydone cannot be used: Read-only file system (os error 30). Check that its folder exists, belongs to you and can be written.",
      },
      deaf: true,
    }),
  "lost-damaged": () =>
    scene(null, {
      connection: {
        state: "lost",
        code: "journal_damaged",
        message:
          "The journal is damaged. It was left as it is. The newest backup is of 2026-11-23. This sets it aside and brings back what can be read: daydone doctor --repair",
      },
      deaf: true,
    }),
  "lost-midway": () =>
    scene(afternoon(), { connection: { state: "lost", message: "The agent went away." }, deaf: true }),
} satisfies Record<string, () => Scene>;

/** The name of a scene. */
export type SceneName = keyof typeof scenes;
