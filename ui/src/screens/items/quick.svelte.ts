// What a line that is being typed says of itself: for how long, for which day, a bonus. Shown as chips while it is
// typed; Backspace behind such a word makes it a part of the title again.
import { type QuickAdd, quickAdd } from "../../design/quickAdd";
import type { Command } from "../../protocol";
import { dayName, duration, laterDate, say, weekdayName } from "../../words";
import { weekdayOf } from "../history/month";
import { addItem } from "../today/commands";

/** A line under the person's hands. */
export class QuickLine {
  /** Words that were taken back. */
  #kept = $state<string[]>([]);
  readonly #text: () => string;
  readonly #names = $derived(dayNames());

  constructor(text: () => string) {
    this.#text = text;
  }

  /** What the line says. */
  readonly read: QuickAdd = $derived.by(() => quickAdd(this.#text(), this.#names, this.#kept));

  /** The chips, as words. */
  chips(today: string): string[] {
    const { estimate, day, bonus } = this.read;
    return [
      estimate === null ? "" : duration(estimate * 60),
      day === null ? "" : dayOf(day, today),
      bonus ? say("ui-item-bonus") : "",
    ].filter((chip) => chip !== "");
  }

  /** Takes back the last word that was taken, when Backspace is pressed behind it. True when it was. */
  takeBack(event: KeyboardEvent): boolean {
    const field = event.currentTarget as HTMLInputElement;
    const last = this.read.taken[0];
    const behind = field.selectionStart === field.value.length && field.selectionEnd === field.value.length;
    if (event.key !== "Backspace" || !last || !behind || !field.value.endsWith(last)) return false;
    event.preventDefault();
    this.#kept = [...this.#kept, ...last.split(" ")];
    return true;
  }

  /** The line went where it belongs. */
  done(): void {
    this.#kept = [];
  }
}

/** The command for what a line says, seen from the day `today`. */
export function quickCommand({ title, estimate, day, bonus }: QuickAdd, today: string): Command {
  if (day === null) return addItem(title, { choose: bonus ? "bonus" : "ask" }, estimate);
  return laterCommand({ title, estimate, day }, today);
}

/** Puts it on its day. */
export function laterCommand(
  { title, estimate, day }: Pick<QuickAdd, "title" | "estimate" | "day">,
  today: string,
): Command {
  const due = dateOf(day, today);
  return { do: "add_for_later", title, due, ...(estimate === null ? {} : { estimate_minutes: estimate }) };
}

/** Its date; null for tomorrow, which is the agent's to know. */
function dateOf(day: QuickAdd["day"], today: string): string | null {
  if (typeof day !== "number") return day === "tomorrow" ? null : day;
  const names = Array.from({ length: 7 }, (_, n) => laterDate(today, n + 1));
  return names.find((date) => weekdayOf(date) === day) ?? null;
}

function dayOf(day: "tomorrow" | number | string, today: string): string {
  if (day === "tomorrow") return say("say-tomorrow");
  const date = dateOf(day, today) ?? today;
  return typeof day === "number" ? weekdayName(date) : dayName(date, today);
}

function dayNames() {
  const english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  const own = (id: string, number: number) => say(id, { number }).toLowerCase();
  return {
    tomorrow: [...say("say-typed-tomorrow").split(/[,،、]/), "tomorrow"].map((name) =>
      name.trim().toLowerCase(),
    ),
    weekdays: english.map((name, n) => [
      own("say-weekday-short", n + 1),
      own("say-weekday-long", n + 1),
      name,
      name.slice(0, 3),
    ]),
  };
}
