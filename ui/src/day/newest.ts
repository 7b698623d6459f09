// Which of two messages from the agent is the newer one. Answers and notifications take different ways
// into the page and overtake each other; the order in which they arrive says nothing.
import type { Revision } from "../protocol";

/** Lets through what is at least as new as the newest seen so far. */
export class Newest {
  #newest: Revision | null = null;
  /** Runs of the agent that a later one has followed. */
  readonly #past = new Set<number>();

  /** True when `next` is not older than what came before it; it is the newest from then on. */
  takes(next: Revision): boolean {
    const newest = this.#newest;
    if (this.#past.has(next.run)) return false;
    if (newest && newest.run !== next.run) this.#past.add(newest.run);
    else if (newest && next.number < newest.number) return false;
    this.#newest = next;
    return true;
  }
}
