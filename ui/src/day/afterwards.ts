// What is said after a wish was done, where the screen alone does not say it: acts that end something or
// put it away, and what was taken back. Beside it stands the way to undo.
import type { Command } from "../protocol";
import { say } from "../words";

/** How long the line stands, in milliseconds; the minute it ends in is lived to its end. */
const STANDS_MS = 60_000;

/** The line after an act. */
export interface Afterwards {
  words: string;
  /** When it was said, in milliseconds by the agent's clock. */
  at: number;
  /** The instant of the command it speaks of, as the picture names what could be taken back. */
  undo: string | null;
}

const words: Partial<Record<Command["do"], string>> = {
  finish: "ui-after-finish",
  end_meeting: "ui-after-end-meeting",
  place: "ui-after-place",
  drop_waiting: "ui-after-drop",
  resolve_gap: "ui-after-gap",
  close_day: "ui-after-close",
  keep_day_open: "ui-after-keep-open",
  move_day: "ui-after-move-day",
  correct: "ui-after-correct",
};

/** The words after `command`; null where the screen says enough. `undone` is what an undo took back. */
export function wordsAfter(command: Command, undone: string | undefined): string | null {
  if (command.do === "undo") return undone ? say("ui-after-undo", { what: undone }) : null;
  const id = words[command.do];
  return id ? say(id) : null;
}

/** Whether the line still stands at an instant in milliseconds. */
export function stands(line: Afterwards, now: number): boolean {
  return now - line.at < STANDS_MS;
}
