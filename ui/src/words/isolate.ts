// Text that is written in the other direction than the sentence it stands in. Between these two signs it keeps
// its own order, and the sentence keeps its (Unicode Standard Annex 9). The crate `words` does the same.
import type { FluentVariable } from "@fluent/bundle";

const FIRST_STRONG = "\u2068";
const POP = "\u2069";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

let mirrored = false;

/** Whether sentences run from right to left. */
export function direct(rightToLeft: boolean): void {
  mirrored = rightToLeft;
}

/** The text, so that it does not disturb a sentence around it. */
function isolate(text: string): string {
  const other = mirrored ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(text) ? `${FIRST_STRONG}${text}${POP}` : text;
}

/** The values of a message, each isolated. What selects a form (`later`) is a name of a–z and stays as it is. */
export function isolated(args: Record<string, FluentVariable>): Record<string, FluentVariable> {
  const one = (value: FluentVariable) =>
    typeof value === "string" && !/^[a-z_]+$/.test(value) ? isolate(value) : value;
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, one(value)]));
}
