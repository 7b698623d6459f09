// Two languages for tests, made from English so that a picture shows what a translation will do: `en-XA`
// is longer by two fifths and has accents, so that text which is not in the catalogue stands out; `ar-XB` runs
// from right to left. Only tests and the build that is looked at have them.
import { reading } from "../words";

const plain = "abcdefghijklmnopqrstuvwxyz";
const accented = [..."àƀçðéƒĝĥîĵķļɱñöþǫŕšţüṽŵẋýž"];
const accents = new Map([...plain].map((sign, place) => [sign, accented[place] ?? sign]));

/** How much longer a sentence is, as a share of its letters. */
const LONGER = 0.4;

/** The text with accents, each vowel often enough that it is as long as a long language has it. */
export function long(text: string): string {
  let owed = 0;
  return [...text]
    .map((sign) => {
      const lower = sign.toLowerCase();
      const accent = accents.get(lower);
      if (!accent) return sign;
      const shown = sign === lower ? accent : accent.toUpperCase();
      owed += LONGER;
      if (!/[aeiou]/.test(lower) || owed < 1) return shown;
      const more = Math.floor(owed);
      owed -= more;
      return shown + accent.repeat(more);
    })
    .join("");
}

const EMBED = "\u202e";
const POP = "\u202c";

/** The text from right to left. */
export function turned(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => `${EMBED}${word}${POP}`);
}

/** Speaks the language that the address names: `?pseudo=en-XA` or `?pseudo=ar-XB`. */
export function pretended(search: string): void {
  const tag = new URLSearchParams(search).get("pseudo");
  if (tag === "en-XA") reading.pretend(tag, false, long);
  if (tag === "ar-XB") reading.pretend(tag, true, turned);
}
