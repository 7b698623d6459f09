// What the agent answers about the past, asked again whenever the day or the question changes. The latest
// question wins: an answer that arrives after a newer question was asked is not shown.
import { untrack } from "svelte";
import { type Day, wireError } from "../../day";
import type { Asked, Method } from "../../host";
import type { Answers } from "../../protocol";

/** The answer to one question that may change. Make it while a component initialises. */
export class Answer<M extends Method> {
  value = $state.raw<Answers[M] | null>(null);
  /** Why there is none, for a person; empty when there is. */
  failed = $state("");
  #asked = 0;

  constructor(
    private readonly day: Day,
    question: () => Asked<M> | null,
  ) {
    $effect(() => {
      const request = question();
      void day.snapshot;
      untrack(() => void this.#ask(request));
    });
  }

  async #ask(request: Asked<M> | null): Promise<void> {
    const mine = ++this.#asked;
    if (!request) {
      this.value = null;
      return;
    }
    try {
      const answer = await this.day.host.request(request);
      if (mine !== this.#asked) return;
      this.value = answer;
      this.failed = "";
    } catch (error) {
      if (mine === this.#asked) this.failed = wireError(error).message;
    }
  }
}
