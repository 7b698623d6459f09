// The agent's time as this page knows it. It ticks only while something on a visible page reads it:
// no reader or a hidden window means no timer at all. It counts from the snapshot's instant, so a
// simulated agent clock, or a machine whose clock differs, shows the same countdown everywhere.
import { createSubscriber } from "svelte/reactivity";

/** Milliseconds between two ticks. */
type Grain = 1000 | 60_000;

/** Reads the agent's time; reading inside an effect or template keeps it fresh. */
export class Clock {
  #offset = 0;
  #seconds = new Ticker(1000, () => this.now());
  #minutes = new Ticker(60_000, () => this.now());

  /** Takes the instant a fresh picture was made as the present. */
  set(at: string): void {
    this.#offset = Date.parse(at) - Date.now();
    this.#seconds.wake();
    this.#minutes.wake();
  }

  /** Milliseconds since 1970 by the agent's clock; not reactive. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Now, fresh every second while read on a visible page. */
  get second(): number {
    this.#seconds.read();
    return this.now();
  }

  /** Now, fresh every minute while read on a visible page. */
  get minute(): number {
    this.#minutes.read();
    return this.now();
  }
}

class Ticker {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #update: (() => void) | undefined;
  readonly read: () => void;

  constructor(
    private readonly grain: Grain,
    private readonly now: () => number,
  ) {
    this.read = createSubscriber((update) => {
      this.#update = update;
      const seen = () => (document.hidden ? this.#rest() : this.wake());
      document.addEventListener("visibilitychange", seen);
      this.#schedule();
      return () => {
        document.removeEventListener("visibilitychange", seen);
        this.#rest();
        this.#update = undefined;
      };
    });
  }

  /** Tells readers at once and aligns the next tick anew. */
  wake(): void {
    if (!this.#update) return;
    this.#update();
    this.#schedule();
  }

  #schedule(): void {
    this.#rest();
    if (document.hidden) return;
    const untilNext = this.grain - (((this.now() % this.grain) + this.grain) % this.grain);
    this.#timer = setTimeout(() => this.wake(), untilNext);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
