// What the screens know: the last picture of the day, the settings, whether the agent is there, and
// the last refusal. It holds no rule; every command goes to the agent and comes back as a new picture.
import { getContext, setContext } from "svelte";
import type { Asked, Connection, First, Host, Method } from "../host";
import type {
  Answers,
  BackupView,
  CalendarChoice,
  Command,
  DayDetail,
  ExportedView,
  ExportQuery,
  Finding,
  HandOffQuery,
  HandOffView,
  HooksView,
  ImportQuery,
  ImportView,
  PlanView,
  Settings,
  SettingsChange,
  Snapshot,
  WireError,
} from "../protocol";
import { reading } from "../words";
import { type Afterwards, afterwards, undoOf } from "./afterwards";
import { Clock } from "./clock";
import { drafts } from "./drafts.svelte";
import { Newest } from "./newest";

/** A refused command, kept until the next one, so that its words stand beside the action. */
export interface Refusal extends WireError {
  /** The command that was refused, so that a choice can repeat it with an answer. */
  command: Command | null;
}

/** Commands that add up: each of them is meant. Any other means the same however often it is said at once. */
const adding: Command["do"][] = ["extend", "interrupted"];

/** The store every screen shares. */
export class Day {
  snapshot = $state.raw<Snapshot | null>(null);
  settings = $state.raw<Settings | null>(null);
  connection = $state.raw<Connection>({ state: "connecting" });
  refusal = $state.raw<Refusal | null>(null);
  readonly clock = new Clock();
  #said = $state.raw<Afterwards | null>(null);
  /** The commands under way, each by its words. */
  readonly #under = new Map<string, Promise<boolean>>();
  readonly #snapshots = new Newest();
  readonly #settings = new Newest();

  constructor(readonly host: Host) {}

  /** Shows what the agent said before the page could ask. Returns when it can be read. */
  async begin({ snapshot, settings, drafts: kept }: First): Promise<void> {
    drafts.take(kept);
    this.#seeSettings(settings);
    await reading.follow(snapshot.locale);
    this.#see(snapshot);
    this.connection = { state: "connected" };
  }

  /** Begins to follow the agent. Gives the way to stop. */
  async follow(): Promise<() => void> {
    const stops = await Promise.all([
      this.host.onSnapshot((snapshot) => this.#see(snapshot)),
      this.host.onSettings((settings) => this.#seeSettings(settings)),
      this.host.onConnection((connection) => this.#hearConnection(connection)),
    ]);
    stops.push(drafts.follow(this.host));
    await this.refresh();
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** Asks for the picture and the settings anew. */
  async refresh(): Promise<void> {
    try {
      // Before the first picture: a screen that shows finds its text.
      await drafts.load();
      this.#seeSettings(await this.host.request({ method: "settings" }));
      const seen = await this.host.request({ method: "status" });
      // The first words are the person's own.
      await reading.follow(seen.locale);
      this.#see(seen);
      // Only a change is assigned: a new object would run every effect that reads it,
      // and one of them asks again.
      if (this.connection.state !== "connected") this.connection = { state: "connected" };
    } catch (error) {
      const { code, message } = wireError(error);
      this.connection = { state: "lost", code, message };
    }
  }

  /** Sends a command. True when it was done; otherwise `refusal` says why not. */
  async ask(command: Command): Promise<boolean> {
    const before = this.snapshot;
    return this.#send({ method: "command", params: command }, command, (answer) => {
      this.#see(answer);
      this.#said = afterwards(command, before, answer);
    });
  }

  /** The days lived on a date; without one, the latest day. Throws a `WireError`. */
  async detailsOf(date: string | null): Promise<DayDetail[]> {
    return this.host.request({ method: "day", params: { date } });
  }

  /** How the hand-off would read with what is chosen for the end; null when that cannot be known now. */
  async handOff(asked: HandOffQuery): Promise<HandOffView | null> {
    try {
      return await this.host.request({ method: "hand_off", params: asked });
    } catch {
      return null;
    }
  }

  /** Whether the day would hold what `command` plans; null when that cannot be known now. */
  async plan(command: Command): Promise<PlanView | null> {
    try {
      return await this.host.request({ method: "plan", params: { command } });
    } catch {
      return null;
    }
  }

  /** Changes settings, all or nothing. True when they were taken. */
  async change(change: SettingsChange): Promise<boolean> {
    return this.#send({ method: "change_settings", params: change }, null, (answer) => {
      this.#seeSettings(answer);
    });
  }

  /** The copies of everything there are, the newest first. Throws a `WireError`. */
  async copies(): Promise<BackupView[]> {
    return this.host.request({ method: "backups" });
  }

  /** What the agent found when it looked at itself and what it works with; nothing when that cannot be known now. */
  async findings(): Promise<Finding[]> {
    try {
      return (await this.host.request({ method: "doctor" })).findings;
    } catch {
      return [];
    }
  }

  /** The calendars that are there to be named; none when that cannot be known now. */
  async calendarsOffered(): Promise<CalendarChoice[]> {
    try {
      return await this.host.request({ method: "calendars_offered" });
    } catch {
      return [];
    }
  }

  /** The person's hooks, and how they went last; null when that cannot be known now. */
  async hooks(): Promise<HooksView | null> {
    try {
      return await this.host.request({ method: "hooks" });
    } catch {
      return null;
    }
  }

  /** Makes a copy of everything now, and gives it; null when there is none, and `refusal` says why. */
  async backUp(): Promise<BackupView | null> {
    return this.#answerTo({ method: "back_up" });
  }

  /** What a file that was handed over brings; takes it in when asked to. Throws a `WireError`. */
  async import(asked: ImportQuery): Promise<ImportView> {
    return this.host.request({ method: "import", params: asked });
  }

  /** Writes days to a file, and says which; null when there is none, and `refusal` says why. */
  async export(asked: ExportQuery): Promise<ExportedView | null> {
    return this.#answerTo({ method: "export", params: asked });
  }

  /** Shows the data folder in the desktop's file program. True when it was taken on. */
  async openFolder(): Promise<boolean> {
    return this.#send({ method: "open_folder" }, null, () => {});
  }

  /** Lets the person choose other keys from anywhere, in the desktop's own dialog. True when it was asked to. */
  async chooseKeys(): Promise<boolean> {
    return this.#send({ method: "choose_keys" }, null, () => {});
  }

  /** Waits until every command under way has its answer, so that a closing command comes last. */
  async settled(): Promise<void> {
    while (this.#under.size > 0) await Promise.all(this.#under.values());
  }

  /** What stands to be said after the last act; nothing once something else has happened, whoever did it. */
  get afterwards(): Afterwards | null {
    const said = this.#said;
    return said && said.undo === undoOf(this.snapshot) ? said : null;
  }

  /** Puts the line after the last act away. */
  forgetAfterwards(): void {
    this.#said = null;
  }

  /** Puts away what stands to be read: the line after the last act, and the last refusal. */
  forgetWords(): void {
    this.forgetAfterwards();
    this.forgetRefusal();
  }

  /** Puts the last refusal away. */
  forgetRefusal(): void {
    this.refusal = null;
  }

  #send<M extends Method>(
    request: Asked<M>,
    command: Command | null,
    take: (answer: Answers[M]) => void,
  ): Promise<boolean> {
    const key = JSON.stringify(request);
    const same = this.#under.get(key);
    if (same && !(command && adding.includes(command.do))) return same;
    const answered = () => this.#answered(request, command, take);
    const sent = (same ? same.then(answered) : answered()).finally(() => {
      if (this.#under.get(key) === sent) this.#under.delete(key);
    });
    this.#under.set(key, sent);
    return sent;
  }

  /** Sends a request, and gives its answer; null when it was refused, and `refusal` says why. */
  async #answerTo<M extends Method>(request: Asked<M>): Promise<Answers[M] | null> {
    let given: Answers[M] | null = null;
    await this.#send(request, null, (answer) => {
      given = answer;
    });
    return given;
  }

  async #answered<M extends Method>(
    request: Asked<M>,
    command: Command | null,
    take: (answer: Answers[M]) => void,
  ) {
    try {
      take(await this.host.request(request));
      this.refusal = null;
      return true;
    } catch (error) {
      this.refusal = { ...wireError(error), command };
      return false;
    }
  }

  #see(snapshot: Snapshot): void {
    if (!this.#snapshots.takes(snapshot.revision)) return;
    this.snapshot = snapshot;
    void reading.follow(snapshot.locale);
    this.clock.set(snapshot.at);
  }

  #seeSettings(settings: Settings): void {
    if (this.#settings.takes(settings.revision)) this.settings = settings;
  }

  #hearConnection(connection: Connection): void {
    const back = connection.state === "connected" && this.connection.state !== "connected";
    this.connection = connection;
    if (back) void this.refresh().then(() => drafts.flush());
  }
}

/** Any thrown value as a `WireError`. */
export function wireError(error: unknown): WireError {
  if (typeof error === "object" && error !== null && "code" in error && "message" in error) {
    const { code, message, hint, number } = error as WireError;
    return { code, message, hint: hint ?? null, number: number ?? null };
  }
  return { code: "failed", message: String(error), hint: null, number: null };
}

const KEY = Symbol("day");

/** Shares a store with the components below. */
export function provideDay(day: Day): void {
  setContext(KEY, day);
}

/** The store shared by a component above. */
export function useDay(): Day {
  return getContext<Day>(KEY);
}
