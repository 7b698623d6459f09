// The plan while it is being made: lines of items, the shape, and answers to what calendars announce. It outlives the screen, so that a look
// at the settings loses nothing, and the window, because the agent keeps it; it begins anew with each date.
import { drafts } from "../../day";
import type { QuickAdd } from "../../design/quickAdd";
import type {
  Command,
  DefinitionChoice,
  ForeseenView,
  NewItem,
  Settlement,
  ShapeChoice,
  Snapshot,
} from "../../protocol";
import { fresh } from "../shape/shapes";
import { ahead, type Planning } from "./ahead";

/** One line of the plan. */
export interface Line {
  /** Unique among the lines. */
  key: number;
  title: string;
  /** Minutes; none when unknown. */
  estimate: number | null;
  /** The waiting item it comes from. */
  waiting: string | null;
  /** It is meant as a bonus, however much the day holds. */
  bonus?: boolean;
}

/** The plan of one morning. */
export class Draft {
  lines = $state<Line[]>([]);
  /** The shape or rule the person chose; null while the proposed one stands. */
  chosen = $state<DefinitionChoice | null>(null);
  /** What announced meetings were answered with, by their keys; it is sent with the start. */
  answers = $state<Record<string, Settlement>>({});
  date = "";
  #usual = $state.raw<ShapeChoice>({ shape: "task_goals" });
  #next = 0;
  /** The plan as it began. */
  #untouched = "";
  /** The line that was put on another day last, where it stood, and when the agent heard of it. */
  #putOff: { line: Line; place: number; at: string } | null = null;

  /**
   * Begins with what waits for today, as far as the day holds it; on a usual day off nothing is asked yet.
   * Does nothing on a date already begun.
   */
  begin(snapshot: Snapshot): void {
    if (this.date === snapshot.day.date) return;
    this.date = snapshot.day.date;
    const { shape, item_limit } = snapshot.day;
    this.chosen = null;
    this.answers = {};
    this.#usual = shape.shape === "custom" ? { shape: "task_goals" } : shape;
    this.lines = [];
    this.#putOff = null;
    const due = shape.shape === "day_off" ? [] : snapshot.waiting.filter((one) => one.for_today);
    for (const one of due.slice(0, item_limit)) {
      this.add(one.title, { waiting: one.id, estimate: minutes(one.estimate_s) });
    }
    for (const { title, estimate_s, bonus } of snapshot.usual) {
      this.add(title, { estimate: minutes(estimate_s), bonus });
    }
    this.#untouched = this.#written();
    this.#takeUp(snapshot);
  }

  /** Keeps the plan as it stands with the agent, once it is another than the one it began with. */
  keep(): void {
    if (this.date) drafts.write(FIELD, this.#written(), this.#untouched);
  }

  /** The day has begun with this plan: there is none any more. */
  done(): void {
    this.date = "";
    drafts.forget(FIELD);
  }

  /** The words of the line that is not one of the lines yet. */
  get writing(): string {
    return drafts.text(LINE);
  }

  set writing(text: string) {
    drafts.write(LINE, text);
  }

  /** Whether anything is written down for the day. */
  get written(): boolean {
    return this.writing.trim() !== "" || this.lines.some((line) => line.title.trim() !== "");
  }

  /**
   * What done means as the plan stands: what was chosen, else the weekday's usual shape with an end that lies
   * ahead. Whoever writes something down on a usual day off, or is here for the first time (`working`), means
   * to work.
   */
  choice(planning: Planning, working: boolean): DefinitionChoice {
    if (this.chosen) return this.chosen;
    const off = this.#usual.shape === "day_off";
    if (off && !working && !this.written) return { as: "shape", shape: this.#usual };
    return { as: "shape", shape: ahead(off ? fresh("tasks_or_time") : this.#usual, planning) };
  }

  /** One more line; `first` puts it on top. Empty words make none. */
  add(title: string, rest: Partial<Omit<Line, "key" | "title">> & { first?: boolean } = {}): void {
    const words = title.trim();
    if (!words) return;
    const line = {
      key: this.#next++,
      title: words,
      estimate: rest.estimate ?? null,
      waiting: rest.waiting ?? null,
      ...(rest.bonus ? { bonus: true } : {}),
    };
    this.lines = rest.first ? [line, ...this.lines] : [...this.lines, line];
  }

  /** New words or a new estimate for a line. */
  rewrite(key: number, change: Partial<Pick<Line, "title" | "estimate">>): void {
    this.lines = this.lines.map((line) => (line.key === key ? { ...line, ...change } : line));
  }

  /** Takes a line off the plan; a waiting item goes on waiting. */
  remove(key: number): void {
    this.lines = this.lines.filter((line) => line.key !== key);
  }

  /** Takes a line off the plan that waits for another day since the instant `at`. */
  putOff(key: number, at: string): void {
    const place = this.lines.findIndex((line) => line.key === key);
    const line = this.lines[place];
    if (line) this.#putOff = { line, place, at };
    this.remove(key);
  }

  /** A line that was put on another day comes back when that is taken back, and goes when it is done again. */
  follow({ undo, redo }: Pick<Snapshot, "undo" | "redo">): void {
    if (!this.#putOff) return;
    const { line, place, at } = this.#putOff;
    const stands = this.lines.some((one) => one.key === line.key);
    if (!stands && redo?.at === at) this.lines = this.lines.toSpliced(place, 0, line);
    else if (stands && undo?.at === at) this.remove(line.key);
  }

  /** Moves a line by `steps`, staying inside the list. */
  move(key: number, steps: number): void {
    const from = this.lines.findIndex((line) => line.key === key);
    const line = this.lines[from];
    if (!line) return;
    const rest = this.lines.toSpliced(from, 1);
    this.lines = rest.toSpliced(Math.min(rest.length, Math.max(0, from + steps)), 0, line);
  }

  /** True when these words are already on the plan. */
  has(title: string): boolean {
    return this.lines.some((line) => line.title === title);
  }

  /** Answers an announced meeting; null takes the answer back. Gives true: it is noted. */
  answer(meeting: string, outcome: Settlement | null): boolean {
    const { [meeting]: _, ...others } = this.answers;
    this.answers = outcome ? { ...others, [meeting]: outcome } : others;
    return true;
  }

  /** Makes a line of the words being written, or of what they say. */
  take(read?: Pick<QuickAdd, "title" | "estimate" | "bonus">): void {
    this.add(read?.title ?? this.writing, read);
    drafts.forget(LINE);
  }

  /** Whether the line at a place joins the day as a bonus: it is meant so, or the day holds no more. */
  isBonus(at: number, limit: number): boolean {
    return isBonus(this.lines, at, limit);
  }

  #written(): string {
    const { date, lines, chosen, answers } = this;
    return JSON.stringify($state.snapshot({ date, lines, chosen, answers }));
  }

  /** Goes on with the plan another window was making on this date; what waits no longer is left out. */
  #takeUp(snapshot: Snapshot): void {
    const kept = drafts.text(FIELD);
    if (!kept) return;
    const { date, lines, chosen, answers } = JSON.parse(kept) as Pick<
      Draft,
      "date" | "lines" | "chosen" | "answers"
    >;
    if (date !== this.date) return;
    const waits = (id: string | null) => id === null || snapshot.waiting.some((one) => one.id === id);
    this.lines = lines.filter((line) => waits(line.waiting)).map((line) => ({ ...line, key: this.#next++ }));
    this.chosen = chosen ?? null;
    this.answers = answers ?? {};
  }

  /**
   * The command to start the day with `definition`; lines beyond `limit` become bonus items, and answers to
   * what is still `foreseen` go with it. On a day off what waited goes on waiting, and nothing is answered: it
   * is closed with its start.
   */
  command(limit: number, definition: DefinitionChoice, foreseen: ForeseenView[] = []): Command {
    const off = definition.as === "shape" && definition.shape.shape === "day_off";
    const written = this.lines.filter((line) => line.title.trim() !== "" && !(off && line.waiting));
    const items = written.map(
      (line, n): NewItem => ({
        title: line.title.trim(),
        estimate_minutes: line.estimate,
        waiting: line.waiting,
        bonus: isBonus(written, n, limit),
      }),
    );
    const start: Command = {
      do: "start_day",
      definition: $state.snapshot(definition) as DefinitionChoice,
      items,
    };
    const answered = off ? [] : foreseen.filter((one) => one.state === "open");
    const settled = answered.flatMap((one): Command[] => {
      const outcome = this.answers[one.key];
      return outcome ? [{ do: "settle_meeting", meeting: one.key, outcome }] : [];
    });
    return settled.length > 0 ? { do: "several", commands: [start, ...settled] } : start;
  }
}

function isBonus(lines: Line[], at: number, limit: number): boolean {
  const musts = lines.slice(0, at).filter((line) => !line.bonus).length;
  return lines[at]?.bonus === true || musts >= limit;
}

/** The names the agent keeps the plan and its last line under. */
const FIELD = "plan";
const LINE = "plan-line";

function minutes(seconds: number | null): number | null {
  return seconds === null ? null : Math.max(1, Math.round(seconds / 60));
}

/** The plan under the person's hands. */
export const draft = new Draft();
