// An item typed in one line: "Send the timesheet 15m tomorrow". The same reader as in Rust
// (`src-tauri/types/src/quick_add.rs`); one table of cases holds both to the same answers.
import { lengthFrom } from "./typed";

/** The names of days in the person's language, in lower case. */
export interface DayNames {
  tomorrow: string[];
  /** For each weekday, Monday first. */
  weekdays: string[][];
}

/** What a line says. */
export interface QuickAdd {
  title: string;
  /** Minutes, 1–960. */
  estimate: number | null;
  /** `tomorrow`, a weekday's number from Monday 0, or a date; null is today. */
  day: "tomorrow" | number | string | null;
  /** A bonus of today. */
  bonus: boolean;
  /** The words that were taken, the last of the line first. */
  taken: string[];
}

const LONGEST = 960;
const QUOTES = ['""', "“”", "„“", "«»", "「」", "『』"];

/**
 * Reads a line. At its end, in any order and each once, stand a length with its unit, a day, or `*` for a bonus;
 * tags may stand among them and stay in the title. A quotation mark at the beginning keeps all of it. Words in
 * `kept` are the person's: they stay.
 */
export function quickAdd(line: string, names: DayNames, kept: string[] = []): QuickAdd {
  const text = line.trim();
  const read: QuickAdd = { title: text, estimate: null, day: null, bonus: false, taken: [] };
  const inQuotes = quoted(text);
  if (inQuotes !== null) return { ...read, title: inQuotes };
  const tags: string[] = [];
  let rest = text;
  for (;;) {
    const shorter = takeLast(rest, read, tags, names, kept);
    if (shorter === null) break;
    rest = shorter;
  }
  if (rest === "") return { title: text, estimate: null, day: null, bonus: false, taken: [] };
  return { ...read, title: [rest, ...tags.reverse()].join(" ") };
}

/** Whether a word of a title is a tag. */
export const isTag = (word: string) => word.length > 1 && word.startsWith("#");

function takeLast(
  text: string,
  read: QuickAdd,
  tags: string[],
  names: DayNames,
  kept: string[],
): string | null {
  const last = lastWord(text);
  if (!last || kept.includes(last.word)) return null;
  const { before, word } = last;
  if (isTag(word)) {
    tags.push(word);
    return before;
  }
  if (word === "*" && !read.bonus && read.day === null) {
    read.bonus = true;
    read.taken.push(word);
    return before;
  }
  const day = read.day === null && !read.bonus ? dayOf(word, names) : null;
  if (day !== null) {
    read.day = day;
    read.taken.push(word);
    return before;
  }
  if (read.estimate !== null) return null;
  const alone = length(word);
  if (alone !== null) {
    read.estimate = alone;
    read.taken.push(word);
    return before;
  }
  // "20 min" in two words.
  const number = lastWord(before);
  if (!number || !/^\d/.test(number.word)) return null;
  const both = length(`${number.word} ${word}`);
  if (both === null) return null;
  read.estimate = both;
  read.taken.push(`${number.word} ${word}`);
  return number.before;
}

function dayOf(word: string, names: DayNames): QuickAdd["day"] {
  if (isDate(word)) return word;
  const name = word.toLowerCase().replace(/\.+$/, "");
  if (names.tomorrow.includes(name)) return "tomorrow";
  const weekday = names.weekdays.findIndex((all) => all.some((one) => one.replace(/\.+$/, "") === name));
  return weekday < 0 ? null : weekday;
}

function isDate(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return false;
  const date = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word);
}

function quoted(text: string): string | null {
  const [open, close] = QUOTES.find(([open]) => open && text.startsWith(open)) ?? [];
  if (!open || !close) return null;
  const inside = text.slice(open.length);
  const bare = inside.endsWith(close) ? inside.slice(0, -close.length) : inside;
  // Marks in the middle are the person's own: then nothing is taken away.
  const own = bare.includes(open) || bare.includes(close) || bare.trim() === "";
  return own ? text : bare.trim();
}

function lastWord(text: string): { before: string; word: string } | null {
  const parts = /^(.*?)(\S+)\s*$/su.exec(text);
  return parts ? { before: (parts[1] ?? "").trimEnd(), word: parts[2] ?? "" } : null;
}

/** A length that says its unit; a bare number belongs to the title. */
function length(text: string): number | null {
  if (/^[\d:]*$/.test(text)) return null;
  const minutes = lengthFrom(text);
  return minutes !== null && minutes >= 1 && minutes <= LONGEST ? minutes : null;
}
