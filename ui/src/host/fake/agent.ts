// The fake agent: takes the real protocol's requests and plays along plausibly. It exists for the plain
// browser and for component tests, never inside the window. Rules live in `domain`, not here.
import type {
  BackupView,
  Command,
  DayDetail,
  DefinitionChoice,
  Request,
  Revision,
  Settings,
  Snapshot,
} from "../../protocol";
import type { Connection } from "../host";
import { cancelDaysOff, moveWaiting, planDaysOff, renameWaiting, waitingPage } from "./ahead";
import { Archive } from "./archive";
import { correct } from "./correct";
import { rule } from "./definition";
import { handOff } from "./handOff";
import { addForLater, addItem, become, edit, noted, place, reorder, takeWaiting } from "./items";
import { at, BOUNDARY, copyOf, DATE } from "./picture";
import { refusals, refuse } from "./refuse";
import type { Scene } from "./scenes";
import {
  answered,
  counted,
  extend,
  finish,
  going,
  interrupted,
  pause,
  resume,
  startFocus,
  turned,
} from "./sessions";
import { settle } from "./settle";

/** What undo would say of some wishes. */
const undone: Partial<Record<Command["do"], string>> = {
  finish: "finish the session",
  tick_item: "tick the item",
  resolve_gap: "answer the gap",
  correct: "set the day right",
  close_day: "close the day",
};

/** The revision of what is published next. */
const after = ({ run, number }: Revision): Revision => ({ run, number: number + 1 });

/** Refuses a stop time that is over at `now`, as the rules do. */
function aheadOnly(definition: DefinitionChoice, now: string): void {
  const clock = now.slice(11, 16);
  const over = rule(definition).criteria.find((one) => one.measure === "clock" && one.time <= clock);
  if (over?.measure === "clock" && over.time >= BOUNDARY) throw refusals.stopOver(over.time, now);
}

/** One pretended agent. */
export class FakeAgent {
  #day: Snapshot | null;
  #lived: DayDetail[];
  #before: { day: Snapshot; lived: DayDetail[] } | null = null;
  #settings: Settings;
  #copies: BackupView[];
  #choice: DefinitionChoice;
  #offset = 0;
  readonly #drafts = new Map<string, string>();
  readonly connection: Connection;
  /** Everything that was asked, for tests. */
  readonly asked: Request[] = [];

  constructor(private readonly scene: Scene) {
    const { snapshot, settings, connection, lived, copies } = structuredClone(scene);
    this.#lived = lived ?? [];
    this.#settings = settings;
    this.#copies = copies ?? [copyOf(at("08:58"))];
    this.connection = connection;
    this.#day = snapshot;
    this.#choice = { as: "shape", shape: snapshot?.day.shape ?? { shape: "task_goals" } };
    if (snapshot) this.#offset = Date.parse(snapshot.at) - Date.now();
  }

  /** Answers like the real agent: a result, or a thrown `WireError`. */
  async answer(request: Request): Promise<unknown> {
    this.asked.push(request);
    if (!this.#day && !this.scene.deaf) return new Promise(() => {});
    if (this.scene.deaf) {
      const { code, message } = this.connection;
      if (code && message) throw refuse(code, message);
      throw refuse("no_agent", "The agent is not there.", "Try again in a moment.");
    }
    switch (request.method) {
      case "settings":
        return this.#settings;
      case "change_settings":
        this.#settings = {
          ...this.#settings,
          ...request.params,
          revision: after(this.#settings.revision),
        } as Settings;
        return this.#settings;
      case "command":
        return this.#do(request.params);
      case "day":
        return this.#archive.day(request.params.date);
      case "history":
        return this.#archive.history(request.params, this.#day?.at ?? "");
      case "trends":
        return this.#archive.trends(request.params, this.#day?.at ?? "");
      case "says":
        return this.#archive.says(this.#settings.item_limit);
      case "review":
        return this.#archive.review(request.params.date ?? DATE, this.#settings.item_limit);
      case "waiting":
        return waitingPage(this.#day as Snapshot, request.params);
      case "search":
        return this.#archive.search(request.params.text);
      case "backups":
        return this.#copies;
      case "back_up":
        if (this.scene.diskFull) throw refusals.noRoom();
        this.#copies = [copyOf(this.#picture(this.#day as Snapshot).at)];
        return this.#copies[0];
      case "drafts":
        return [...this.#drafts].map(([field, text]) => ({ field, text }));
      case "keep_draft":
        if (request.params.text) this.#drafts.set(request.params.field, request.params.text);
        else this.#drafts.delete(request.params.field);
        return null;
      case "open_folder":
        if (this.scene.noFiles) throw refusals.noFiles();
        return null;
      case "hand_off":
        return handOff(this.#picture(this.#day as Snapshot), request.params);
      case "doctor":
        return { findings: [] };
      default:
        if (!this.#day) throw refuse("no_agent", this.connection.message ?? "The agent is not there.");
        return this.#picture(this.#day);
    }
  }

  /** What was last seen of the day, for a scene in which the agent has just gone. */
  get lastSeen(): { snapshot: Snapshot; settings: Settings } | null {
    if (!this.scene.deaf || !this.#day) return null;
    return { snapshot: this.#picture(this.#day), settings: this.#settings };
  }

  get #archive(): Archive {
    return new Archive(this.scene.past ?? [], this.#lived);
  }

  #picture(day: Snapshot): Snapshot {
    return settle(day, this.#choice, Date.now() + this.#offset);
  }

  #do(command: Command): Snapshot {
    const before = this.#day as Snapshot;
    if (command.do === "undo") return this.#takeBack();
    const now = this.#picture(before);
    const lived = this.#lived;
    const done = this.#decide(counted(now, before.at), command);
    this.#before = { day: before, lived };
    const undo = { text: undone[command.do] ?? "the last thing", at: now.at };
    this.#day = this.#picture({ ...done, undo, revision: after(before.revision) });
    return this.#day;
  }

  #takeBack(): Snapshot {
    if (!this.#before) throw refuse("nothing_to_take_back", "There is nothing to take back.");
    this.#lived = this.#before.lived;
    const revision = after((this.#day as Snapshot).revision);
    this.#day = this.#picture({ ...this.#before.day, undo: null, revision });
    this.#before = null;
    return this.#day;
  }

  #decide(day: Snapshot, wish: Command): Snapshot {
    switch (wish.do) {
      case "start_day":
        return this.#startDay(day, wish);
      case "several":
        return wish.commands.reduce((so, one) => this.#decide(so, one), day);
      case "change_definition":
        if (!wish.past_boundary) aheadOnly(wish.definition, day.at);
        this.#choice = wish.definition;
        return noted(this.#shaped(day, wish.definition), "changed what done means");
      case "add_item":
        return addItem(day, wish);
      case "add_for_later":
        return addForLater(day, wish);
      case "take_waiting":
        return takeWaiting(day, wish);
      case "drop_waiting":
        return { ...day, waiting: day.waiting.filter((one) => one.id !== wish.waiting) };
      case "rename_waiting":
        return renameWaiting(day, wish);
      case "move_waiting":
        return moveWaiting(day, wish);
      case "plan_days_off":
        return planDaysOff(day, wish);
      case "cancel_days_off":
        return cancelDaysOff(day, wish);
      case "rename_item":
        return edit(day, wish.item, { title: wish.title.trim() });
      case "estimate_item":
        return edit(day, wish.item, { estimate_s: wish.minutes === null ? null : wish.minutes * 60 });
      case "change_item_kind":
        return edit(day, wish.item, { kind: wish.kind });
      case "reorder_item":
        return reorder(day, wish.item, wish.position);
      case "tick_item":
        return become(day, wish.item, "done");
      case "return_item":
        return become(day, wish.item, "open");
      case "place":
        return place(day, wish);
      case "start_focus":
        return startFocus(day, wish);
      case "pause":
        return pause(day);
      case "resume":
        return resume(day);
      case "extend":
        return extend(day, wish.minutes);
      case "finish":
      case "end_meeting":
        return finish(day);
      case "start_break":
        return { ...day, session: going(day, "break", wish.minutes ?? this.#settings.break_minutes) };
      case "start_meeting":
        return {
          ...day,
          session: going(day, "meeting", wish.minutes, { title: wish.title, reason: wish.reason }),
        };
      case "interrupted":
        return interrupted(day);
      case "park":
        return {
          ...day,
          parked: [...day.parked, { id: `p${day.parked.length + 10}`, text: wish.text, at: day.at }],
        };
      case "resolve_gap":
        return answered(day, wish);
      case "focus_on":
        return turned(day, wish);
      case "set_first_step":
        return { ...day, shutdown: { ...day.shutdown, first_step: wish.text || null } };
      case "set_blocked":
        return { ...day, shutdown: { ...day.shutdown, blocked: wish.text || null } };
      case "keep_day_open":
        return { ...day, forgotten: null, day: { ...day.day, state: "open", started_at: day.at } };
      case "move_day":
        return { ...day, day: { ...day.day, zone: day.zone_here ?? day.day.zone }, zone_here: null };
      case "correct":
        this.#lived = this.#lived.map((one) => (one.id === wish.day ? correct(one, wish.correction) : one));
        return day;
      case "close_day":
        if (day.forgotten) return { ...day, forgotten: null };
        return { ...day, session: null, parked: [], day: { ...day.day, state: "closed", closed_at: day.at } };
      case "reopen_day":
        return {
          ...day,
          day: { ...day.day, state: "open", closed_at: null, reopened: [...day.day.reopened, wish.reason] },
        };
      default:
        return day;
    }
  }

  #startDay(day: Snapshot, wish: Extract<Command, { do: "start_day" }>): Snapshot {
    if (wish.definition && !wish.past_boundary) aheadOnly(wish.definition, day.at);
    if (wish.definition) this.#choice = wish.definition;
    const shaped = this.#shaped(day, this.#choice);
    const started: Snapshot = { ...shaped, day: { ...shaped.day, state: "open", started_at: day.at } };
    const filled = wish.items.reduce(
      (so, one) =>
        addItem(so, {
          do: "add_item",
          title: one.title,
          estimate_minutes: one.estimate_minutes,
          when_full: { choose: one.bonus ? "bonus" : "ask" },
        }),
      started,
    );
    const taken = wish.items.map((one) => one.waiting);
    return { ...filled, scope_changes: [], waiting: day.waiting.filter((one) => !taken.includes(one.id)) };
  }

  #shaped(day: Snapshot, choice: DefinitionChoice): Snapshot {
    const shape = choice.as === "shape" ? choice.shape : ({ shape: "custom" } as const);
    return { ...day, day: { ...day.day, shape, day_off: shape.shape === "day_off" } };
  }
}
