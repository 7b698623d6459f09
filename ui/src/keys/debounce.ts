// A heavy hand means one thing: a key held down is one press, and the second click of a double click does
// not fall through to what has just appeared under the mouse. Without this a double click on "End the day"
// would also close it, and a held Enter would answer a question and finish the session behind it.

/** What a click can press. A label stands for its field, which gets a click of its own. */
const CONTROLS = "button, a, summary, select, input, textarea";

let first: Element | null = null;

/** Lets a double click act on one control only; put it on the window, capturing. */
export function clickOnce(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const pressed = target?.closest("label") ?? target?.closest(CONTROLS) ?? null;
  if (event.detail <= 1) first = pressed;
  else if (pressed !== first) swallow(event);
}

/** Takes a held Enter for one press; put it on the window, capturing. */
export function enterOnce(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") swallow(event);
}

/** Whether a held key goes on doing what it does: walking does, everything else happens once. */
export function mayRepeat(event: KeyboardEvent): boolean {
  return event.key.startsWith("Arrow");
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
