// From a certain width the window is a desk: what stands one below the other in a narrow window stands side by side.
// The width is said here and nowhere else. Screens ask `desk.wide`; styles ask for `:root[data-desk]`.
import { MediaQuery } from "svelte/reactivity";

/** The narrowest desk, in CSS pixels; a page that is enlarged has fewer of them. */
export const DESK_FROM = 900;

class Desk {
  /** None where nothing has a size, as in tests. */
  readonly #room = typeof matchMedia === "function" ? new MediaQuery(`min-width: ${DESK_FROM}px`) : null;
  #said = $state<boolean | null>(null);

  /** Whether the window is a desk now. */
  get wide(): boolean {
    return this.#said ?? this.#room?.current ?? false;
  }

  /** Makes the window a desk, or none, whatever its width; null for what it is. For tests. */
  pretend(wide: boolean | null): void {
    this.#said = wide;
  }

  /** Tells the styles. */
  mark(): void {
    document.documentElement.toggleAttribute("data-desk", this.wide);
  }
}

/** The one window there is. */
export const desk = new Desk();
