// Where typed words go. A screen that has one line to write in names it; then letters that no field has
// the focus for go into that line instead of doing things, and so do letters while words stand half written
// in a field. Words that were being typed when their field went are no keys either.
import { isBare } from "./press";

/** What is typed into; it takes letters, and takes its own typing back. */
export const TYPED = "input:not([type=radio], [type=checkbox]), textarea, [contenteditable]";

/** How long after a letter the next one still belongs to the same words, in milliseconds. */
const SAME_WORDS_MS = 1200;

/** Keys that end the words being typed. */
const ENDS = new Set(["Enter", "Escape", "Tab"]);

interface Line {
  field: HTMLInputElement;
  wanted: () => boolean;
}

const lines: Line[] = [];
let last: { field: Element; at: number } | null = null;

/**
 * Names a field as the line that typed words mean while `wanted`; put it on the field as an attachment.
 * The one named last wins, so that a sheet's line comes before the screen's.
 */
export function typesHere(wanted: () => boolean = () => true): (field: HTMLInputElement) => () => void {
  return (field) => {
    const line = { field, wanted };
    lines.push(line);
    return () => {
      lines.splice(lines.indexOf(line), 1);
    };
  };
}

/** Whether a key is one letter, figure or sign and nothing else. */
export function isLetter(event: KeyboardEvent): boolean {
  return isBare(event) && [...event.key].length === 1 && event.key !== " ";
}

/** Remembers that words are being typed into a field, until a key ends them; put it on the window, capturing. */
export function noteTyping(event: KeyboardEvent): void {
  const field = event.target instanceof Element ? event.target.closest(TYPED) : null;
  if (field && isBare(event) && [...event.key].length === 1) last = { field, at: event.timeStamp };
  else if (ENDS.has(event.key)) endWords();
}

/** Whoever presses with the mouse has stopped typing; put it on the window, capturing. */
export function endWords(): void {
  last = null;
}

/**
 * Takes a letter that no field has the focus for: gives the focus to the line it is meant for, where the
 * browser then writes it, or lets it go when it is the rest of words whose field has just gone. True when
 * the letter is no key any more.
 */
export function takeLetter(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (!isLetter(event) || event.defaultPrevented || target?.closest(`${TYPED}, select`)) return false;
  const line = meant();
  if (line && event.key !== "?") {
    line.focus();
    line.setSelectionRange(line.value.length, line.value.length);
    return true;
  }
  if (!last || last.field.isConnected || event.timeStamp - last.at > SAME_WORDS_MS) return false;
  last.at = event.timeStamp;
  return true;
}

function meant(): HTMLInputElement | undefined {
  const sheet = document.querySelector("dialog[open]");
  const reachable = (field: Element) => field.isConnected && (!sheet || sheet.contains(field));
  return lines.findLast(({ field, wanted }) => reachable(field) && wanted())?.field;
}
