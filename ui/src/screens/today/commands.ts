// The longer commands with their usual values, so that a screen names only what it means.
import type { Command, WhenFull } from "../../protocol";

type StartFocus = Extract<Command, { do: "start_focus" }>;

/** Starts focus: the usual length, on nothing in particular, asking before it passes the day's end. */
export function startFocus(rest: Partial<Omit<StartFocus, "do">> = {}): Command {
  return {
    do: "start_focus",
    minutes: null,
    open_ended: false,
    item: null,
    past_end: "ask",
    bonus: false,
    ...rest,
  };
}

/** Adds an item, asking when the day is full. */
export function addItem(
  title: string,
  whenFull: WhenFull = { choose: "ask" },
  estimate: number | null = null,
): Command {
  return { do: "add_item", title, estimate_minutes: estimate, when_full: whenFull };
}

/** What a screen can offer of what happens beside focus. */
export interface BesideCommands {
  /** Asks for the meeting's reason first. */
  meeting: () => void;
  /** Asks for the thought. */
  park: () => void;
  /** A break of the usual length. */
  rest: () => void;
  /** An interruption by others. */
  interrupted: () => void;
}
