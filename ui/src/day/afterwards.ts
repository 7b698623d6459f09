// What is said after a command was done, where the screen alone does not say it: acts that end something or
// put it away, what was taken back, and what was done again. Beside it stands the way to undo, or to redo.
import type { Command, Snapshot } from "../protocol";
import { dayAhead, nextDay, say } from "../words";

/** The line after an act. */
export interface Afterwards {
  words: string;
  /** What could be taken back right after it: the command it speaks of. When that changes, the line is old. */
  undo: string | null;
  /** It says what was taken back. */
  undone: boolean;
}

const words: Partial<Record<Command["do"], string>> = {
  end_meeting: "ui-after-end-meeting",
  drop_waiting: "ui-after-drop",
  resolve_gap: "ui-after-gap",
  close_day: "ui-after-close",
  keep_day_open: "ui-after-keep-open",
  move_day: "ui-after-move-day",
  correct: "ui-after-correct",
};

/** The line after `command`, which led from one picture to the next; null where the screen says enough. */
export function afterwards(command: Command, before: Snapshot | null, after: Snapshot): Afterwards | null {
  const undone = command.do === "undo";
  const said = wordsAfter(command, before, after);
  return said ? { words: said, undo: undoOf(after), undone } : null;
}

/** What could be taken back, as one word to compare. */
export function undoOf(snapshot: Snapshot | null): string | null {
  return snapshot?.undo ? `${snapshot.undo.at} ${snapshot.undo.text}` : null;
}

function wordsAfter(command: Command, before: Snapshot | null, after: Snapshot): string | null {
  switch (command.do) {
    case "undo":
      return before?.undo ? say("ui-after-undo", { what: before.undo.text }) : null;
    case "redo":
      return before?.redo ? say("ui-after-redo", { what: before.redo.text }) : null;
    case "finish":
      return before?.session ? say(`ui-after-finish-${before.session.kind}`) : null;
    case "place":
      return placed(command, before, after);
    case "settle_meeting":
      return settled(command.meeting, after);
    case "log_meeting":
      return command.announced ? settled(command.announced, after) : null;
    case "add_for_later":
      return say("ui-after-later", { day: command.due ? dayAhead(command.due, after) : nextDay(after).day });
    case "move_waiting":
      return movedOn(command.waiting, after);
    case "park":
      // A session shows what was parked last.
      if (after.day.state === "closed") return say("ui-after-park-closed", nextDay(after));
      return after.session ? null : say("ui-after-park");
    default: {
      const id = words[command.do];
      return id ? say(id) : null;
    }
  }
}

/** What became of an announced meeting. */
function settled(key: string, after: Snapshot): string | null {
  const one = after.foreseen.find((one) => one.key === key);
  if (!one) return null;
  const title = one.title ?? say("ui-foreseen-untitled");
  return say(`ui-after-foreseen-${one.state.replaceAll("_", "-")}`, { title });
}

/** Where something that waits went: it may be a day nobody named, the next that is not off. */
function movedOn(id: string, after: Snapshot): string | null {
  const moved = [...after.put_off, ...after.waiting].find((one) => one.id === id);
  return moved ? say("ui-after-moved", { title: moved.title, day: dayAhead(moved.due, after) }) : null;
}

function placed(
  { what, place }: Extract<Command, { do: "place" }>,
  before: Snapshot | null,
  after: Snapshot,
) {
  const all = [...(before?.items ?? []), ...(before?.parked ?? [])];
  const one = all.find((one) => one.id === what);
  const title = one ? ("title" in one ? one.title : one.text) : "";
  const due = place.to === "date" ? place.date : after.items.find((one) => one.id === what)?.moved_to;
  switch (place.to) {
    case "done":
      return say("ui-after-ticked", { title });
    case "drop":
      return say("ui-after-dropped", { title });
    case "hand_over":
      return place.person
        ? say("ui-after-handed-to", { title, person: place.person })
        : say("ui-after-handed", { title });
    default:
      return say("ui-after-moved", { title, day: due ? dayAhead(due, after) : nextDay(after).day });
  }
}
