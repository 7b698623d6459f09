// What is chosen and written for the end of a day and not yet sent. It outlives the screen, so that "Not yet"
// loses nothing, and the window, because the agent keeps it; it begins anew with each date.
import { drafts } from "../../day";
import type { LooseEndPlace, LooseEndView, Snapshot } from "../../protocol";
import { type Choice, placesOf, untouched } from "./places";

/** The name the agent keeps it under. */
const FIELD = "shutdown";

/** What the agent keeps of it. */
type Written = Pick<Ritual, "date" | "chosen" | "handOff" | "step" | "blocked">;

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
    if (this.date === snapshot.day.date) return;
    this.#clear(snapshot.day.date);
    const kept = drafts.text(FIELD);
    if (!kept) return;
    const { date, chosen, handOff, step, blocked } = JSON.parse(kept) as Written;
    if (date === this.date) Object.assign(this, { chosen, handOff, step, blocked });
  }

  /** Keeps it as it stands with the agent, once something is chosen or written. */
  keep(): void {
    if (!this.date) return;
    const { date, chosen, handOff, step, blocked } = this;
    const written: Written = { date, chosen: $state.snapshot(chosen), handOff, step, blocked };
    const untouched: Written = { date, chosen: {}, handOff: true, step: null, blocked: null };
    drafts.write(FIELD, JSON.stringify(written), JSON.stringify(untouched));
  }

  /** Forgets what was chosen and written; it was sent. */
  forget(): void {
    this.#clear("");
    drafts.forget(FIELD);
  }

  #clear(date: string): void {
    this.date = date;
    this.chosen = {};
    this.handOff = true;
    this.step = null;
    this.blocked = null;
  }

  /** What is chosen for a loose end. */
  choice(end: LooseEndView): Choice {
    return this.chosen[end.id] ?? untouched(this.date);
  }

  /** The places that go with the close. */
  places(ends: LooseEndView[]): LooseEndPlace[] {
    return placesOf(ends, this.chosen);
  }
}

/** The end under the person's hands. */
export const ritual = new Ritual();
