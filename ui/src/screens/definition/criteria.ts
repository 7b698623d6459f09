// What the window knows of every criterion of a definition of done: how it is chosen, what is left of it, its tile.
// A new criterion is one entry here: the compiler refuses the record without it, and other files only look it up.
import type { CriterionChoice, CriterionKind, CriterionView, Snapshot } from "../../protocol";
import { duration, say } from "../../words";

/** A measure's name. */
export type Measure = CriterionChoice["measure"];

type Choice<M extends Measure> = Extract<CriterionChoice, { measure: M }>;

/** How a criterion is chosen. */
interface Choosing<M extends Measure> {
  /** The choice that it begins with; `item` is the item to name first. */
  begin: (item: string) => Choice<M>;
  /** The largest count that can be chosen, of what is counted. */
  most: Choice<M> extends { count: number } ? number : null;
}

/** How a criterion in force is shown. */
interface Showing {
  /** The choice that it is read as, for a rule to start changing from; `target` is where it is met. */
  read: (target: number) => CriterionChoice;
  /** So much is left of it, said. */
  left: (left: number) => string;
  /** Its tile; null for what has none. */
  tile: TileRule | null;
}

/** A colour of the look. */
export type TileColour = "sun" | "done" | "sync";

/** What a tile says. */
export interface TileWords {
  label: string;
  value: string;
  /** How much of what is asked for is there, 1 and more for all of it; null where nothing is asked for and no bar is drawn. */
  share: number | null;
}

interface TileRule {
  colour: TileColour;
  /**
   * What it says; null where it is not shown. `asked` is the criterion in force, if there is one; `hasRoom` whether
   * there are fewer tiles before it than are always shown.
   */
  words: (today: Snapshot["today"], asked: CriterionView | undefined, hasRoom: boolean) => TileWords | null;
}

type Criteria = { [M in Measure]: Choosing<M> & (M extends CriterionKind ? Showing : unknown) };

/** Every criterion, in the order in which they are offered and their tiles stand. */
export const criteria: Criteria = {
  all_items: {
    begin: () => ({ measure: "all_items" }),
    most: null,
  },
  items: {
    begin: () => ({ measure: "items", count: 2 }),
    most: 9,
    // A number of them cannot be known from all of them.
    read: () => ({ measure: "all_items" }),
    left: (count) => say("ui-left-items", { count }),
    tile: {
      colour: "done",
      words: (today, asked) =>
        today.items_total > 0
          ? counted(say("ui-tile-items"), today.items_done, Math.max(1, asked?.target ?? today.items_total))
          : null,
    },
  },
  focus: {
    begin: () => ({ measure: "focus", minutes: 180 }),
    most: null,
    read: (target) => ({ measure: "focus", minutes: wholeMinutes(target) }),
    left: (left) => say("ui-left-focus", { left: duration(left) }),
    tile: {
      colour: "sun",
      words: (today, asked) => timed(say("ui-tile-focus"), today.focus_s, asked?.target),
    },
  },
  sessions: {
    begin: () => ({ measure: "sessions", count: 4 }),
    most: 20,
    read: (target) => ({ measure: "sessions", count: target }),
    left: (count) => say("ui-left-sessions", { count }),
    tile: {
      colour: "sun",
      words: (today, asked) =>
        asked ? counted(say("ui-tile-sessions"), today.sessions, asked.target) : null,
    },
  },
  undisturbed: {
    begin: () => ({ measure: "undisturbed", minutes: 90, count: 1 }),
    most: 9,
    // The snapshot does not say how long each is to be.
    read: (target) => ({ measure: "undisturbed", minutes: 90, count: target }),
    left: (count) => say("ui-left-undisturbed", { count }),
    tile: {
      colour: "sun",
      words: (_today, asked) =>
        asked ? counted(say("ui-tile-undisturbed"), asked.value, asked.target) : null,
    },
  },
  communication: {
    begin: () => ({ measure: "communication", minutes: 60 }),
    most: null,
    read: (target) => ({ measure: "communication", minutes: wholeMinutes(target) }),
    left: (left) => say("ui-left-communication", { left: duration(left) }),
    tile: {
      colour: "sync",
      words: (today, asked, hasRoom) => {
        if (asked) return timed(say("ui-tile-communication"), today.meeting_s, asked.target);
        return hasRoom ? timed(say("ui-tile-meetings"), today.meeting_s) : null;
      },
    },
  },
  clock: {
    begin: () => ({ measure: "clock", time: "16:30" }),
    most: null,
    read: (target) => ({ measure: "clock", time: clock(target) }),
    left: (left) => say("ui-left", { left: duration(left) }),
    tile: null,
  },
  item: {
    begin: (item) => ({ measure: "item", item }),
    most: null,
    // The snapshot does not say which item it names.
    read: () => ({ measure: "all_items" }),
    left: (count) => say("ui-left-items", { count }),
    tile: null,
  },
};

/** The measures one can choose, in the order they are offered. */
export const measures = Object.keys(criteria) as Measure[];

/** The kinds that a criterion in force can have, in the order of their tiles. */
export const kinds = measures.filter((one): one is CriterionKind => "tile" in criteria[one]);

function counted(label: string, done: number, total: number): TileWords {
  return { label, value: say("ui-of", { done, total }), share: done / total };
}

function timed(label: string, seconds: number, goal?: number): TileWords {
  if (!goal) return { label, value: duration(seconds), share: null };
  const value = say("ui-of", { done: duration(seconds), total: duration(goal) });
  return { label, value, share: seconds / goal };
}

function wholeMinutes(seconds: number): number {
  return Math.round(seconds / 60);
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
