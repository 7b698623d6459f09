// A field that appears because someone asked for it takes the keyboard, its words selected.

/** Attach to a field. */
export function grab(field: HTMLInputElement): void {
  field.focus();
  field.select();
}
