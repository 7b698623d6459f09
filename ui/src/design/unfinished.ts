// A field whose words are not understood holds back what would leave them behind.

/** Goes to the first field in `form` that is not understood, and lets it say so; false when there is none. */
export function showUnfinished(form: HTMLElement | undefined): boolean {
  const field = form?.querySelector<HTMLInputElement>("input:invalid");
  if (!field) return false;
  field.focus();
  // A field says what is wrong when it is left.
  field.dispatchEvent(new FocusEvent("blur"));
  return true;
}
