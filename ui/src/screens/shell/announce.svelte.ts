// Words that stand for a moment beside what was done, and go by themselves. They go so that the same words
// are heard again when the same is done again: a screen reader says only what changes.
import { onDestroy } from "svelte";
import type { Host } from "../../host";
import { say } from "../../words";

/** How long the words stand, in milliseconds. */
const STANDS_MS = 6000;

/** What was just told. Make it while a component initialises; it goes with that. */
export class Announcer {
  words = $state("");
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    onDestroy(() => clearTimeout(this.#timer));
  }

  /** Tells `words` instead of what stood there. */
  announce(words: string): void {
    clearTimeout(this.#timer);
    this.words = words;
    this.#timer = setTimeout(() => {
      this.words = "";
    }, STANDS_MS);
  }

  /** Puts `text` on the clipboard, and tells and gives whether it is there. */
  async copy(host: Host, text: string): Promise<boolean> {
    try {
      await host.copy(text);
      this.announce(say("ui-copied"));
      return true;
    } catch {
      this.announce(say("ui-copy-failed"));
      return false;
    }
  }
}
