// How the fake agent says no: in the codes of the real one.
import type { WireError } from "../../protocol";

/** A refusal to throw. */
export function refuse(
  code: string,
  message: string,
  hint: string | null = null,
  number: number | null = null,
): WireError {
  return { code, message, hint, number };
}

/** The refusals the window answers with a choice. */
export const refusals = {
  full: (limit: number) =>
    refuse("day_is_full", `Today holds ${limit} items.`, "Swap one out, or add it as a bonus.", limit),
  enough: () =>
    refuse("day_is_enough", "Today is already enough.", "Make it a bonus, or put it on tomorrow."),
  crosses: (fits: number) =>
    refuse(
      "crosses_day_end",
      "That session would run past your day's end.",
      `${fits} minutes still fit.`,
      fits,
    ),
  stopOver: (time: string, now: string): WireError => {
    const hour = (from: string, more: number) =>
      `${String((Number(from.slice(0, 2)) + more) % 24).padStart(2, "0")}:${from.slice(3, 5)}`;
    // A night away, counted as the rules do: at most sixteen hours.
    const away = (Number(time.slice(0, 2)) - Number(now.slice(11, 13)) + 24) % 24;
    const would_end = away > 0 && away <= 16 ? hour(time, 4) : null;
    return {
      ...refuse(
        "stop_time_over",
        `${time} is over in this day, which ends at 04:00.`,
        would_end ? `This day can go on past 04:00, to ${time}.` : "Choose a time that lies ahead.",
      ),
      stop: { time, day_ends: "04:00", would_end, ahead: hour(`${now.slice(11, 13)}:00`, 2) },
    };
  },
  busy: () => refuse("something_runs", "Something is already going on.", "Finish it first."),
  idle: () => refuse("nothing_runs", "Nothing is going on right now."),
  noRoom: () =>
    refuse(
      "disk_full",
      "The disk is full, so no copy was made. The earlier ones are still there.",
      "Free some space and try again.",
    ),
  noFiles: () =>
    refuse(
      "no_file_program",
      "Nothing on this desktop could open the folder.",
      "Its path can be copied instead.",
    ),
  empty: () => refuse("empty_title", "An item needs a few words.", "Write what it is."),
};
