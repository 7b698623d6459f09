// A host that plays a recording of the real agent (`cargo xtask scenes`): each request is answered as the
// agent answered it from the same state. No rule is here. What was not recorded is refused and noted.
import type {
  Answers,
  Draft,
  FindingsAbout,
  Locale,
  Request,
  Screen,
  Settings,
  Snapshot,
  WireError,
} from "../protocol";
import type { Connection, Host } from "./host";

/** A state of a recording: what differs from the state before, what was read there, and what was done. */
interface Node {
  snapshot?: Partial<Snapshot>;
  settings?: Partial<Settings>;
  /** Requests that read, each with the place of its answer. */
  asks: [Request, number][];
  acts: Act[];
}

/** A request that acts: it is refused, or leads to another state. */
interface Act {
  request: Request;
  refused?: WireError;
  answer?: unknown;
  next?: Node;
}

/** The file of a scene. */
export interface Recording {
  answers: unknown[];
  now: Node;
}

/** What the recorder says of a request that was not recorded yet. */
interface Learned {
  refused?: WireError;
  answer?: unknown;
  snapshot?: Snapshot;
  settings?: Settings;
}

/** Asks the real agent, while scenes are learned (`DAYDONE_LEARN`, see `tests/scenes`). */
type Learn = (scene: string, path: Request[], request: Request) => Promise<Learned>;

declare global {
  var learnScene: Learn | undefined;
}

/** A scene: a recording, or none where no agent answers. */
export interface Scene {
  name: string;
  recording: Recording | null;
  connection: Connection;
  /** Settings of the page's address. */
  theme?: Settings["theme"];
  /** How the person reads, where the page's address says it. */
  locale?: Partial<Locale>;
}

/** A host that plays a scene; for tests what was asked, and what another face can do. */
export interface ReplayHost extends Host {
  /** Everything that was asked. */
  asked: Request[];
  /** Every address that was opened. */
  opened: string[];
  /** Leads to a room, as a click in the tray does. */
  lead(room: Screen): void;
  /** Finds something anew, as the agent says it does. */
  finds(about: FindingsAbout): void;
  /** The agent goes. */
  goes(): void;
}

/** What was asked and not recorded, in every scene since it was last emptied. */
export const missing: string[] = [];

/** A request as one text, whatever the order of its fields; what is undefined is not there. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Plays one recording. */
class Player {
  readonly asked: Request[] = [];
  readonly #drafts = new Map<string, string>();
  /** The acts that led here. */
  readonly #path: Request[] = [];
  #node: Node;
  #answers: unknown[];
  #snapshot: Snapshot;
  settings: Settings;
  readonly #began = Date.now();

  constructor(
    readonly scene: string,
    { answers, now }: Recording,
    theme?: Settings["theme"],
    readonly locale: Partial<Locale> = {},
  ) {
    this.#node = structuredClone(now);
    this.#answers = [...answers];
    this.#snapshot = now.snapshot as Snapshot;
    this.settings = { ...(now.settings as Settings), ...(theme ? { theme } : {}) };
  }

  /** The picture now. Time goes on while a scene is played, and nothing else. */
  get snapshot(): Snapshot {
    const at = Date.parse(this.#snapshot.at) + Date.now() - this.#began;
    const locale = { ...this.#snapshot.locale, ...this.locale };
    return { ...this.#snapshot, at: new Date(at).toISOString(), locale };
  }

  /** The recorded answer; throws the recorded refusal. */
  async answer(request: Request): Promise<unknown> {
    switch (request.method) {
      case "status":
      case "follow":
        return this.snapshot;
      case "settings":
        return this.settings;
      case "drafts":
        return [...this.#drafts].map(([field, text]): Draft => ({ field, text }));
      case "keep_draft":
        if (request.params.text) this.#drafts.set(request.params.field, request.params.text);
        else this.#drafts.delete(request.params.field);
        return null;
      case "command":
      case "change_settings":
      case "back_up":
      case "open_folder":
        return this.#act(request);
      default:
        return this.#read(request);
    }
  }

  async #read(request: Request): Promise<unknown> {
    const text = textOf(request);
    const find = () => this.#node.asks.find(([one]) => textOf(one) === text);
    const known = find();
    if (known) return this.#answers[known[1]];
    const node = this.#node;
    const learned = await this.#learn(request);
    node.asks.push([request, this.#answers.push(learned.answer) - 1]);
    return learned.answer;
  }

  async #act(request: Request): Promise<unknown> {
    const text = textOf(request);
    let act = this.#node.acts.find((one) => textOf(one.request) === text);
    if (!act) {
      const { refused, answer, snapshot, settings } = await this.#learn(request);
      act = refused ? { request, refused } : { request, answer, next: { asks: [], acts: [] } };
      if (act.next && snapshot && settings) Object.assign(act.next, { snapshot, settings });
      this.#node.acts.push(act);
    }
    if (act.refused) throw act.refused;
    if (act.next) {
      this.#path.push(request);
      this.#node = act.next;
      this.#snapshot = { ...this.#snapshot, ...act.next.snapshot };
      this.settings = { ...this.settings, ...act.next.settings };
    }
    if (request.method === "command") return this.snapshot;
    return request.method === "change_settings" ? this.settings : act.answer;
  }

  /** What the agent says, while scenes are learned; otherwise the request is refused and noted. */
  async #learn(request: Request): Promise<Learned> {
    if (globalThis.learnScene) return globalThis.learnScene(this.scene, [...this.#path], request);
    const after = this.#path.map((act) => ` after ${textOf(act)}`).join("");
    missing.push(`${this.scene}: ${textOf(request)}${after}`);
    const refusal: WireError = {
      code: "not_recorded",
      message: "This scene has no recording of that.",
      hint: "Record it: npm run learn (see docs/decisions/0043-recorded-scenes.md).",
      number: null,
    };
    throw refusal;
  }
}

/** A host that plays `scene`. */
export function replayHost({ name, recording, connection, theme, locale }: Scene): ReplayHost {
  const player = recording && new Player(name, recording, theme, locale);
  const lost = connection.state === "lost";
  const asked: Request[] = [];
  const opened: string[] = [];
  const led = new Set<(room: Screen) => void>();
  const finding = new Set<(about: FindingsAbout) => void>();
  const connected = new Set<(connection: Connection) => void>();
  const stripped = new Set<(on: boolean) => void>();
  let waiting: Screen | null = null;

  async function answer(request: Request): Promise<unknown> {
    asked.push(request);
    if (lost) {
      const { code = "no_agent", message = "" } = connection;
      throw { code, message, hint: null, number: null } satisfies WireError;
    }
    return player ? player.answer(request) : new Promise(() => {});
  }

  return {
    asked,
    opened,
    // The agent of a scene is asked, as one that has only just come.
    first: async () => null,
    lead: (room) => {
      if (led.size === 0) waiting = room;
      for (const hear of led) hear(room);
    },
    finds: (about) => {
      for (const hear of finding) hear(about);
    },
    goes: () => {
      for (const hear of connected) hear({ state: "lost", code: "no_agent" });
    },
    // The recording was made by the agent, whose answers have these types.
    request: (request) => answer(request) as Promise<Answers[typeof request.method]>,
    // A page whose agent has just gone has seen the day before.
    onSnapshot: async (hear) => {
      if (lost && player) hear(player.snapshot);
      return () => {};
    },
    onSettings: async (hear) => {
      if (lost && player) hear(player.settings);
      return () => {};
    },
    onConnection: async (hear) => {
      if (connection.state !== "connected") hear(connection);
      connected.add(hear);
      return () => connected.delete(hear);
    },
    onFindings: async (hear) => {
      finding.add(hear);
      return () => finding.delete(hear);
    },
    onRoom: async (hear) => {
      led.add(hear);
      if (waiting) hear(waiting);
      waiting = null;
      return () => led.delete(hear);
    },
    strip: async (on) => {
      for (const hear of stripped) hear(on);
    },
    onStrip: async (hear) => {
      stripped.add(hear);
      return () => stripped.delete(hear);
    },
    drag: () => {},
    openLink: async (address) => void opened.push(address),
    handOver: async (file, went) => {
      went(1);
      return `/handed/${file.name}`;
    },
    forgetHanded: async () => {},
    copy: async (text) => navigator.clipboard?.writeText(text),
  };
}
