// What the fake agent derives from what is kept: totals, the definition's measure, room left, loose ends.
import type { DefinitionChoice, Snapshot } from "../../protocol";
import { measure, type Rule, rule, sentence } from "./definition";

/** The picture of `day` at `now` (milliseconds), everything derived anew. */
export function settle(day: Snapshot, choice: DefinitionChoice, now: number): Snapshot {
  const musts = day.items.filter(
    (one) => one.kind === "must" && (one.state === "open" || one.state === "done"),
  );
  const today = {
    ...day.today,
    items_done: musts.filter((one) => one.state === "done").length,
    items_total: musts.length,
  };
  const counted = { ...day, at: new Date(now).toISOString(), today };
  const made = rule(choice);
  const criteria = made.criteria.map((one) => measure(one, counted, now));
  const met = enoughOf(
    made.need,
    criteria.map((one) => one.met),
  );
  const parts = sentence(made, counted);
  const ends_at = clockEnd(made, criteria, day.day.date);
  const state = day.day.state === "open" && met ? "enough" : day.day.state;
  return {
    ...counted,
    day: { ...day.day, state, enough_at: state === "enough" ? (day.day.enough_at ?? counted.at) : null },
    definition: { text: parts.map((part) => part.text).join(""), parts, met, criteria },
    ends_at,
    next_focus: nextFocus(ends_at, now),
    shutdown: { ...day.shutdown, loose_ends: looseEnds(day) },
    waiting_count: day.waiting.length,
    line: `${today.items_done} of ${today.items_total}`,
  };
}

/** The clock time that makes the day enough, everything else being as it is; as the rules find it. */
export function clockEnd({ need, criteria }: Rule, so: { met: boolean }[], date: string): string | null {
  const needed = need === "any" ? 1 : need === "all" ? criteria.length : need;
  const lastNeeded = (rest: boolean) => {
    const met = criteria.flatMap((one, n) =>
      one.measure === "clock" ? [one.time] : rest && so[n]?.met ? [""] : [],
    );
    return met.sort()[needed - 1] || null;
  };
  const time = lastNeeded(true) ?? lastNeeded(false);
  return time ? `${date}T${time}:00.000Z` : null;
}

function enoughOf(need: "all" | "any" | number, met: boolean[]): boolean {
  if (met.length === 0) return false;
  if (need === "any") return met.some(Boolean);
  return met.filter(Boolean).length >= (need === "all" ? met.length : need);
}

function nextFocus(endsAt: string | null, now: number): Snapshot["next_focus"] {
  const usual = 50;
  const left = endsAt ? Math.floor((Date.parse(endsAt) - now) / 60_000) : usual;
  const fits = left >= usual || left <= 0 ? usual : left < 5 ? 0 : left;
  return {
    minutes: fits,
    usual_minutes: usual,
    shortened: fits < usual,
    ends_at: fits ? new Date(now + fits * 60_000).toISOString() : null,
    room: endsAt ? Math.max(0, Math.floor(left / usual)) : null,
  };
}

function looseEnds(day: Snapshot): Snapshot["shutdown"]["loose_ends"] {
  const items = day.items.filter((one) => one.state === "open");
  return [
    ...items.map(({ id, title }) => ({ id, kind: "item" as const, title })),
    ...day.parked.map(({ id, text }) => ({ id, kind: "thought" as const, title: text })),
  ];
}
