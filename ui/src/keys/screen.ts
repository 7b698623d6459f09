// Where the keyboard goes when what had it is gone: to the screen, as when the screen appeared.

/** Gives the keyboard to the screen that is shown. */
export function focusScreen(): void {
  document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}
