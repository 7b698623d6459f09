// Days as the history shows them: a plain one, a very full one, one with a single line, a day off.
import type { BreakRecord, DayDetail, GapRecord, MeetingRecord, SessionRecord } from "../../protocol";
import { item, type stretch as today, usualShape } from "./picture";

const DATE = "2026-11-23";

function at(time: string): string {
  return `${DATE}T${time.length === 5 ? `${time}:00` : time}Z`;
}

function session(
  id: string,
  from: string,
  to: string | null,
  rest: Partial<SessionRecord> = {},
): SessionRecord {
  const worked = to ? (Date.parse(at(to)) - Date.parse(at(from))) / 1000 : 0;
  return {
    id,
    item: null,
    title: null,
    from: at(from),
    to: to && at(to),
    planned_s: 3000,
    worked_s: worked,
    bonus: false,
    gaps: [],
    ...rest,
  };
}

function gap(id: string, from: string, to: string, rest: Partial<GapRecord> = {}): GapRecord {
  return { id, cause: "sleep", from: at(from), to: at(to), was: null, ...rest };
}

function rest(id: string, from: string, to: string | null): BreakRecord {
  return { id, from: at(from), to: to && at(to) };
}

function meeting(id: string, from: string, to: string, rest: Partial<MeetingRecord> = {}): MeetingRecord {
  return { id, title: null, reason: null, from: at(from), to: at(to), ...rest };
}

const stretch: typeof today = (kind, from, to) => ({ kind, from: at(from), to: at(to) });

/** A Monday that was enough, closed in the evening. */
export function monday(): DayDetail {
  return {
    at: "2026-11-24T14:42:00Z",
    id: "d1",
    date: DATE,
    zone: "Europe/Lisbon",
    boundary: "04:00",
    over_at: "2026-11-24T04:00:00Z",
    state: "closed",
    day_off: false,
    correctable: true,
    started_at: at("09:02"),
    enough_at: at("15:48"),
    closed_at: at("16:42"),
    shape: usualShape,
    commitment: "all 2 items are ticked, or it is 16:30",
    definition: "all 3 items are ticked, or it is 16:30",
    focus_s: 11_100,
    meeting_s: 1800,
    path: [
      stretch("focus", "09:20", "10:40"),
      stretch("break", "10:40", "10:55"),
      stretch("focus", "10:55", "11:20"),
      stretch("gap", "11:20", "11:50"),
      stretch("focus", "11:50", "12:25"),
      stretch("meeting", "12:45", "13:15"),
      stretch("focus", "14:42", "15:48"),
    ],
    items: [
      item("i1", "Write the migration plan", { state: "done", focused_s: 4800, estimate_s: 3600 }),
      item("i2", "Review the onboarding draft, in writing", { state: "done", focused_s: 3600 }),
      item("i4", "Draft the release note", { state: "done", focused_s: 3960 }),
      item("i5", "Rename the staging bucket", { state: "moved", moved_to: "2026-11-25", kind: "bonus" }),
    ],
    sessions: [
      session("s1", "09:20", "10:40", { item: "i1", title: "Write the migration plan" }),
      session("s2", "10:55", "12:25", {
        item: "i2",
        title: "Review the onboarding draft, in writing",
        worked_s: 3600,
        gaps: [gap("g1", "11:20", "11:50")],
      }),
      session("s3", "14:42", "15:48", { item: "i4", title: "Draft the release note" }),
    ],
    breaks: [rest("b1", "10:40", "10:55")],
    meetings: [meeting("m1", "12:45", "13:15", { title: "Budget", reason: "final_decision" })],
    interruptions: [{ id: "i1", at: at("10:12"), by: "others", word: "the door", session: "s1" }],
    scope_changes: [{ at: at("14:05"), text: "added “Draft the release note”" }],
    nudges: [{ at: at("15:48"), text: "enough" }],
    reopened: [],
    first_step: "Open the failing Outlook fixture",
    hand_off: {
      text: "Done: …",
      markdown: "**Done** …",
      lines: [
        { label: "Done", text: "Migration plan · onboarding draft · release note" },
        { label: "Next", text: "Outlook fixture" },
        { label: "Blocked", text: "—" },
        { label: "Back", text: "Tue 09:00 Lisbon · 18:00 Tokyo · 04:00 New York" },
      ],
    },
  };
}

/** The same day while it goes on, in its third session. */
export function goingOn(): DayDetail {
  const day = monday();
  return {
    ...day,
    at: at("15:10"),
    state: "open",
    enough_at: null,
    closed_at: null,
    nudges: [],
    path: day.path.map((one) => (one.from === at("14:42") ? { ...one, to: at("15:10") } : one)),
    sessions: day.sessions.map((one) => (one.id === "s3" ? { ...one, to: null, worked_s: 1680 } : one)),
  };
}

/** The same day as a night in Alaska in which clocks were set back: what began at 09:20 UTC did at 01:20, twice. */
export function setBack(): DayDetail {
  const night: DayDetail = JSON.parse(JSON.stringify(monday()).replaceAll(`${DATE}T`, "2026-11-01T"));
  return { ...night, date: "2026-10-31", zone: "America/Anchorage" };
}

/** The same day with one session and nothing else. */
export function oneEntry(): DayDetail {
  return {
    ...monday(),
    commitment: "it is 16:30",
    definition: "it is 16:30",
    enough_at: null,
    focus_s: 1500,
    meeting_s: 0,
    path: [stretch("focus", "10:00", "10:25")],
    items: [],
    sessions: [session("s1", "10:00", "10:25")],
    breaks: [],
    meetings: [],
    interruptions: [],
    scope_changes: [],
    nudges: [],
    first_step: null,
    hand_off: { text: "", markdown: "", lines: [] },
  };
}

/** A day with more on it than anybody should have, in words longer than a line, lived elsewhere. */
export function veryFull(): DayDetail {
  const long =
    "Write the migration plan for every workspace, including those that were archived before the last spring, and ask twice";
  const unbroken = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  const hours = ["06", "07", "08", "09", "10", "11", "13", "14", "15", "16", "17", "19", "20"];
  const day = monday();
  return {
    ...day,
    zone: "Asia/Tokyo",
    started_at: at("06:00"),
    enough_at: null,
    closed_at: at("21:10"),
    definition: `“${long}” is ticked, and at least 2 of these: 4 h of focus are done; 3 focus sessions are done; it is 16:30`,
    focus_s: 31_200,
    meeting_s: 9000,
    path: hours.flatMap((hour) => [
      stretch("focus", `${hour}:00`, `${hour}:40`),
      stretch("meeting", `${hour}:45`, `${hour}:55`),
    ]),
    items: [
      item("i1", long, { state: "done", focused_s: 16_000 }),
      item("i2", unbroken, { state: "handed_over", handed_to: "Wolfeschlegelsteinhausenbergerdorff" }),
      item("i3", "לכתוב את תוכנית ההעברה (v2) 16:30", { state: "dropped", kind: "bonus" }),
    ],
    sessions: hours.map((hour, n) =>
      session(`s${hour}`, `${hour}:00`, `${hour}:40`, {
        item: n % 2 ? "i1" : "i2",
        title: n % 2 ? long : unbroken,
        bonus: n > 9,
        gaps: n % 4 ? [] : [gap(`g${hour}`, `${hour}:10`, `${hour}:20`, { cause: "away", was: "break" })],
      }),
    ),
    breaks: [],
    meetings: hours.map((hour) =>
      meeting(`m${hour}`, `${hour}:45`, `${hour}:55`, { title: unbroken, reason: "could_have_been_async" }),
    ),
    interruptions: hours.map((hour) => ({
      id: `i${hour}`,
      at: at(`${hour}:12`),
      by: "myself",
      word: null,
      session: `s${hour}`,
    })),
    reopened: ["A late call", "And another one"],
    first_step: long,
  };
}

/** A day off, taken. */
export function restDay(): DayDetail {
  return {
    ...oneEntry(),
    day_off: true,
    shape: { shape: "day_off" },
    definition: "today is a day off",
    commitment: "today is a day off",
    focus_s: 0,
    path: [],
    sessions: [],
    closed_at: at("16:42"),
    hand_off: { text: "", markdown: "", lines: [] },
  };
}

/** A day in which nothing can be changed any more. */
export function longAgo(): DayDetail {
  return { ...monday(), correctable: false };
}
