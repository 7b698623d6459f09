// What is chosen and written for the end of a day and not yet sent. It outlives the screen, so that "Not yet"
// loses nothing, and begins anew with each date.
import type { LooseEndPicture, LooseEndPlace, Snapshot } from "../../protocol";
import { type Choice, placesOf, untouched } from "./places";

/** The end of one day while it is being gone through. */
export class Ritual {
  date = $state("");
  /** The place of each loose end, by its id, as far as one was chosen. */
  chosen = $state<Record<string, Choice>>({});
  /** Whether the hand-off is part of it. */
  handOff = $state(true);
  /** Words that are not kept yet; null where none are being written. */
  step = $state<string | null>(null);
  blocked = $state<string | null>(null);

  /** Begins for the day of `snapshot`; does nothing on a date already begun. */
  begin(snapshot: Snapshot): void {
    if (this.date !== snapshot.day.date) this.forget(snapshot.day.date);
  }

  /** Forgets what was chosen and written; it was sent, or another date has come. */
  forget(date = ""): void {
    this.date = date;
    this.chosen = {};
    this.handOff = true;
    this.step = null;
    this.blocked = null;
  }

  /** What is chosen for a loose end. */
  choice(end: LooseEndPicture): Choice {
    return this.chosen[end.id] ?? untouched(this.date);
  }

  /** The places that go with the close. */
  places(ends: LooseEndPicture[]): LooseEndPlace[] {
    return placesOf(ends, this.chosen);
  }
}

/** The end under the person's hands. */
export const ritual = new Ritual();
