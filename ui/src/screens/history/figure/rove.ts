// Moving through the parts of a picture by arrow keys, one tab stop for all of them.
import { keyAlong } from "../../../keys";

/** How many parts an arrow key moves by; a missing one is left to others. */
export type Steps = Partial<Record<string, number>>;

/**
 * Gives the keyboard to the part an arrow key leads to, among the buttons of the pressed one's picture.
 * Beyond the first and the last part the key is left alone, so that it leads to the stretch before or after.
 */
export function rove(event: KeyboardEvent & { currentTarget: HTMLElement }, steps: Steps): void {
  const by = steps[keyAlong(event)];
  const picture = event.currentTarget.closest("[data-parts]");
  if (!by || !picture || event.ctrlKey || event.metaKey || event.altKey) return;
  const parts = [...picture.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")];
  const next = parts[parts.indexOf(event.currentTarget as HTMLButtonElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
