// The fake agent's days to come: what waits for them, and which are off.
import type { Command, Snapshot, WaitingAsked, WaitingPage, WaitingView } from "../../protocol";

type Wish<D extends Command["do"]> = Extract<Command, { do: D }>;

/** The date some days later. */
function later(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** A part of what waits. */
export function waitingPage(day: Snapshot, { after = 0, most }: WaitingAsked): WaitingPage {
  const { waiting } = day;
  return { count: waiting.length, after, waiting: waiting.slice(after, after + (most ?? 50)) };
}

/** Other words for something that waits. */
export function renameWaiting(day: Snapshot, wish: Wish<"rename_waiting">): Snapshot {
  return changed(day, wish.waiting, { title: wish.title.trim() });
}

/** Another date for something that waits. */
export function moveWaiting(day: Snapshot, wish: Wish<"move_waiting">): Snapshot {
  const moved = changed(day, wish.waiting, { due: wish.due ?? day.day.next_date, for_today: false });
  return { ...moved, put_off: moved.waiting.filter((one) => one.id === wish.waiting) };
}

/** Days off, planned. */
export function planDaysOff(day: Snapshot, wish: Wish<"plan_days_off">): Snapshot {
  const to = wish.to ?? wish.from;
  const planned = [...day.days_off, { from: wish.from, to, back: later(to, 1) }];
  const next = day.day.next_date;
  const covers = wish.from <= next && next <= to;
  return { ...day, days_off: planned, day: { ...day.day, next_date: covers ? later(to, 1) : next } };
}

/** Days off that are none any more. */
export function cancelDaysOff(day: Snapshot, wish: Wish<"cancel_days_off">): Snapshot {
  const next_date = later(day.day.date, 1);
  const days_off = day.days_off.filter((off) => off.from !== wish.from);
  return { ...day, days_off, day: { ...day.day, next_date } };
}

function changed(day: Snapshot, id: string, change: Partial<WaitingView>): Snapshot {
  const waiting = day.waiting.map((one) => (one.id === id ? { ...one, ...change } : one));
  waiting.sort((one, other) => one.due.localeCompare(other.due));
  return { ...day, waiting };
}
