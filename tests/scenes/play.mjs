// One playing of a script: the state it leads to, then requests from there in the words of the recording.
import { Refused } from "../window/agent.mjs";
import { until } from "../window/until.mjs";
import { Desk } from "./desk.mjs";
import { Names } from "./names.mjs";

/** Requests that may change something; every other one only reads. */
const ACTS = ["command", "change_settings", "back_up", "open_folder"];

/** Whether a request may change something. */
export const isAct = (request) => ACTS.includes(request.method);

/** A request as one text, whatever the order of its fields; what is undefined is not there. */
export function textOf(request) {
  const sorted = (value) => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sorted(v)]));
  };
  return JSON.stringify(sorted(request));
}

/** A running agent in the state of a scene, and what was done since. */
export class Play {
  #depth = 0;

  /** Plays the script of a scene. */
  static async begin(script, bases) {
    const play = new Play();
    play.script = script;
    play.desk = new Desk(script.from ? await bases(script.from) : null);
    play.names = new Names(play.desk.home);
    await script.lead(play.desk);
    return play;
  }

  /** The state now: the picture and the settings. */
  async state() {
    const snapshot = await this.asks({ method: "status" });
    return { snapshot, settings: await this.asks({ method: "settings" }) };
  }

  /** The answer to a request that reads. */
  async asks({ method, params }) {
    if (method === "backups") return this.#told(method, await this.#copies());
    const answer = await this.desk.call(method, this.names.lengthen(params));
    return this.#told(method, answer);
  }

  /** The copies of the journal, today's among them, which the agent makes beside its answers. */
  async #copies() {
    const { at } = await this.desk.call("status");
    const today = at.slice(0, "2026-11-24".length);
    return until("there is a copy of today", async () => {
      const copies = await this.desk.call("backups");
      return copies.some(({ made_at }) => made_at.startsWith(today)) && copies;
    });
  }

  /** Does a request that acts: its answer, or its refusal. */
  async acts({ method, params }) {
    const instead = this.script.instead?.[method];
    if (instead) return { refused: instead };
    try {
      const answer = await this.desk.call(method, this.names.lengthen(params));
      this.#depth += 1;
      // They are read beside the answer.
      if (method === "change_settings" && answer.calendars.length > 0) await this.desk.reads();
      return { answer: this.#told(method, answer) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { refused: this.names.shorten(error.refusal, this.#depth) };
    }
  }

  leaves() {
    return this.desk.leaves();
  }

  #told(method, answer) {
    const told = this.names.shorten(answer, this.#depth, method);
    return this.script.machine?.(method, told) ?? told;
  }
}
