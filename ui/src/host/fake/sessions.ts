// The fake agent's sessions: focus, break, meeting; pause, resume, extend, finish; gaps.
import type { Command, SessionView, Snapshot, StretchKind } from "../../protocol";
import { refusals } from "./refuse";

type Wish<D extends Command["do"]> = Extract<Command, { do: D }>;

/** A focus session, refused when it would cross the day's end without a word. */
export function startFocus(day: Snapshot, wish: Wish<"start_focus">): Snapshot {
  if (day.session) throw refusals.busy();
  if (day.day.state === "enough" && !wish.bonus) throw refusals.enough();
  let minutes = wish.open_ended ? null : (wish.minutes ?? day.next_focus.usual_minutes);
  const left = day.ends_at ? Math.floor((Date.parse(day.ends_at) - Date.parse(day.at)) / 60_000) : null;
  const crosses = minutes !== null && left !== null && left > 0 && minutes > left && !wish.bonus;
  if (crosses && wish.past_end === "ask") throw refusals.crosses(left);
  if (crosses && wish.past_end === "fit") minutes = left;
  const item = day.items.find((one) => one.id === wish.item);
  return {
    ...day,
    session: going(day, "focus", minutes, {
      item: item?.id ?? null,
      title: item?.title ?? null,
      bonus: wish.bonus,
      ordinal: day.today.sessions + 1,
    }),
  };
}

/** A break or a meeting. */
export function going(
  day: Snapshot,
  kind: SessionView["kind"],
  minutes: number | null,
  rest: Partial<SessionView> = {},
): SessionView {
  return {
    id: `s${day.at}`,
    kind,
    state: "running",
    item: null,
    title: null,
    started_at: day.at,
    ends_at: minutes === null ? null : later(day.at, minutes * 60),
    worked_s: 0,
    planned_s: minutes === null ? null : minutes * 60,
    paused_at: null,
    bonus: false,
    interruptions: 0,
    ordinal: 0,
    reason: null,
    ...rest,
  };
}

/** The running session counted up to `day.at`. */
export function counted(day: Snapshot, since: string): Snapshot {
  const running = day.session;
  if (!running || running.state === "paused") return day;
  const more = Math.max(0, Math.round((Date.parse(day.at) - Date.parse(since)) / 1000));
  const over = running.ends_at !== null && Date.parse(running.ends_at) <= Date.parse(day.at);
  const session = {
    ...running,
    worked_s: running.worked_s + more,
    state: over ? "overtime" : "running",
  } as const;
  const today = { ...day.today };
  if (running.kind === "focus") today.focus_s += more;
  if (running.kind === "meeting") today.meeting_s += more;
  return { ...day, session, today };
}

/** Holds the session. */
export function pause(day: Snapshot): Snapshot {
  if (!day.session) throw refusals.idle();
  return { ...day, session: { ...day.session, state: "paused", paused_at: day.at, ends_at: null } };
}

/** Lets it run on. */
export function resume(day: Snapshot): Snapshot {
  if (!day.session) throw refusals.idle();
  const left = day.session.planned_s === null ? null : day.session.planned_s - day.session.worked_s;
  const ends_at = left === null ? null : later(day.at, left);
  return { ...day, session: { ...day.session, state: "running", paused_at: null, ends_at } };
}

/** A gap answered. What was focus counts, and a session that was held by it runs on. */
export function answered(day: Snapshot, wish: Wish<"resolve_gap">): Snapshot {
  const gap = day.gaps.find((one) => one.id === wish.gap);
  const after = { ...day, gaps: day.gaps.filter((one) => one.id !== wish.gap) };
  const { session } = day;
  if (!gap || session?.state !== "paused") return after;
  const seconds = wish.was === "focus" ? (Date.parse(gap.to) - Date.parse(gap.from)) / 1000 : 0;
  const held = { ...after, session: { ...session, worked_s: session.worked_s + seconds } };
  return (wish.go_on ?? wish.was === "focus") ? resume(held) : held;
}

/** The session on another item: what was worked so far is over, and the rest of the plan goes on. */
export function turned(day: Snapshot, wish: Wish<"focus_on">): Snapshot {
  const { session } = day;
  if (!session) throw refusals.idle();
  const item = day.items.find((one) => one.id === wish.item);
  const planned_s = session.planned_s === null ? null : Math.max(0, session.planned_s - session.worked_s);
  const next = { ...session, planned_s, worked_s: 0, started_at: day.at };
  const after = { ...day, session: { ...next, item: item?.id ?? null, title: item?.title ?? null } };
  return wish.go_on && session.state === "paused" ? resume(after) : after;
}

/** Moves its end. */
export function extend(day: Snapshot, minutes: number): Snapshot {
  const { session } = day;
  if (!session) throw refusals.idle();
  const planned_s = (session.planned_s ?? session.worked_s) + minutes * 60;
  const ends_at = session.state === "paused" ? null : later(day.at, planned_s - session.worked_s);
  return {
    ...day,
    session: { ...session, planned_s, ends_at, state: session.state === "paused" ? "paused" : "running" },
  };
}

/** Ends it; every minute is kept. */
export function finish(day: Snapshot): Snapshot {
  const { session } = day;
  if (!session) throw refusals.idle();
  const kind: StretchKind = session.kind;
  const sessions = day.today.sessions + (session.kind === "focus" ? 1 : 0);
  return {
    ...day,
    session: null,
    today: { ...day.today, sessions },
    path: [...day.path, { kind, from: session.started_at, to: day.at }],
  };
}

/** An interruption. */
export function interrupted(day: Snapshot): Snapshot {
  const session = day.session ? { ...day.session, interruptions: day.session.interruptions + 1 } : null;
  return { ...day, session, today: { ...day.today, interruptions: day.today.interruptions + 1 } };
}

function later(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1000).toISOString();
}
