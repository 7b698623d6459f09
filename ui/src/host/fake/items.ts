// The fake agent's items: add, tick, rename, move, with the day's limit.
import type { Command, ItemState, ItemView, Snapshot, WhenFull } from "../../protocol";
import { item as blank } from "./picture";
import { refusals } from "./refuse";

type Wish<D extends Command["do"]> = Extract<Command, { do: D }>;

let next = 100;

/** One more item. */
export function addItem(day: Snapshot, wish: Wish<"add_item">): Snapshot {
  const title = wish.title.trim();
  if (!title) throw refusals.empty();
  const estimate_s = wish.estimate_minutes === null ? null : wish.estimate_minutes * 60;
  return joined(day, blank(`i${next++}`, title, { estimate_s }), wish.when_full);
}

/** A waiting item into today. */
export function takeWaiting(day: Snapshot, wish: Wish<"take_waiting">): Snapshot {
  const waiting = day.waiting.find((one) => one.id === wish.waiting);
  if (!waiting) return day;
  const fresh = blank(`i${next++}`, waiting.title, { estimate_s: waiting.estimate_s });
  const taken = joined(day, fresh, wish.when_full);
  return { ...taken, waiting: day.waiting.filter((one) => one !== waiting) };
}

/** An item for a later day. */
export function addForLater(day: Snapshot, wish: Wish<"add_for_later">): Snapshot {
  const waiting = { id: `w${next++}`, title: wish.title, due: wish.due ?? tomorrow(day), estimate_s: null };
  const fresh = { ...waiting, for_today: false };
  return { ...day, waiting: [...day.waiting, fresh], put_off: [fresh] };
}

/** As it was wished, whatever room there is; only a must asks for room. */
function joined(day: Snapshot, fresh: ItemView, wish: WhenFull): Snapshot {
  if (wish.choose === "bonus") return { ...day, items: [...day.items, { ...fresh, kind: "bonus" }] };
  if (wish.choose === "swap") return exchanged(day, fresh, wish.out);
  const musts = day.items.filter(
    (one) => one.kind === "must" && (one.state === "open" || one.state === "done"),
  );
  if (day.day.state === "enough") throw refusals.enough();
  if (musts.length >= day.day.item_limit) throw refusals.full(day.day.item_limit);
  return { ...noted(day, `added “${fresh.title}”`), items: [...day.items, fresh] };
}

/** One for another: as the must or bonus that one was. */
function exchanged(day: Snapshot, fresh: ItemView, id: string): Snapshot {
  const out = day.items.find((one) => one.id === id);
  const items = day.items.map((one) => (one === out ? moved(one, tomorrow(day)) : one));
  const { kind, title } = out ?? fresh;
  const changed = kind === "must" ? noted(day, `swapped “${title}” for “${fresh.title}”`) : day;
  return { ...changed, items: [...items, { ...fresh, kind }] };
}

/** Changes one item. */
export function edit(day: Snapshot, id: string, change: Partial<ItemView>): Snapshot {
  return { ...day, items: day.items.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** Sets what became of an item. */
export function become(day: Snapshot, id: string, state: ItemState): Snapshot {
  return edit(day, id, { state, moved_to: null, handed_to: null });
}

/** An item to another place. */
export function reorder(day: Snapshot, id: string, position: number): Snapshot {
  const items = day.items.filter((one) => one.id !== id);
  const moving = day.items.find((one) => one.id === id);
  if (moving) items.splice(position - 1, 0, moving);
  return { ...day, items };
}

/** A loose end to its place. */
export function place(day: Snapshot, { what, place }: Wish<"place">): Snapshot {
  const parked = day.parked.filter((one) => one.id !== what);
  const placed = { ...day, parked };
  switch (place.to) {
    case "tomorrow":
      return edit(placed, what, { state: "moved", moved_to: tomorrow(day) });
    case "date":
      return edit(placed, what, { state: "moved", moved_to: place.date });
    case "done":
      return become(placed, what, "done");
    case "drop":
      return become(placed, what, "dropped");
    case "hand_over":
      return edit(placed, what, { state: "handed_over", handed_to: place.person });
  }
}

/** The day with one more scope change. */
export function noted(day: Snapshot, text: string): Snapshot {
  return { ...day, scope_changes: [...day.scope_changes, { at: day.at, text }] };
}

function moved(one: ItemView, date: string): ItemView {
  return { ...one, state: "moved", moved_to: date };
}

function tomorrow(day: Snapshot): string {
  const date = new Date(`${day.day.date}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
