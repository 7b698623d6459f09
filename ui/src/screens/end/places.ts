// Where each loose end goes, chosen on the screen and sent when the day is closed. Untouched ones go to
// the next day, as the agent would do by itself.
import type { LooseEndPlace, LooseEndView, Target } from "../../protocol";
import { laterDate } from "../../words";

/** The places offered in a row. */
export type PlaceName = "done" | "tomorrow" | "later" | "drop" | "hand_over";

/** What was chosen for one loose end. */
export interface Choice {
  place: PlaceName;
  /** For `later`: `2026-12-03`. */
  date: string;
  /** For `hand_over`: who, if said. */
  person: string;
}

/** What an untouched loose end gets. A week is the usual "later". */
export function untouched(today: string): Choice {
  return { place: "tomorrow", date: laterDate(today, 7), person: "" };
}

/** The dates "later" offers: the day after tomorrow and on, for six weeks. */
export function laterDates(today: string): string[] {
  return Array.from({ length: 41 }, (_, n) => laterDate(today, n + 2));
}

/** The places that go with the close, in the order of the ends; none for what goes to tomorrow. */
export function placesOf(ends: LooseEndView[], chosen: Record<string, Choice>): LooseEndPlace[] {
  return ends.flatMap((end) => {
    const choice = chosen[end.id];
    if (!choice || choice.place === "tomorrow") return [];
    return [{ what: end.id, place: placeOf(choice) }];
  });
}

function placeOf({ place, date, person }: Choice): Target {
  switch (place) {
    case "later":
      return { to: "date", date };
    case "done":
    case "drop":
      return { to: place };
    case "hand_over":
      return { to: "hand_over", person: person.trim() || null };
    default:
      return { to: "tomorrow" };
  }
}
