// Every sentence the window shows comes from the Fluent files that the Rust crate `words` reads, too. English
// is always there, for messages that the person's language does not have; the language is loaded when it is
// spoken (`reading.svelte.ts`).
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { isolated } from "./isolate";

const english = import.meta.glob<string>(
  ["../../../src-tauri/words/en/*.ftl", "!../../../src-tauri/words/en/cli-*.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/** The files of a language. */
export type Files = Record<string, string>;

/** Changes what a message says between its values: for the languages of tests. */
export type Transform = (text: string) => string;

/** The messages of a language. Each is read when it is first said: the first screen says few of them. */
class Catalogue {
  readonly #bundle: FluentBundle;
  /** What was not read yet, by the message's id. */
  readonly #unread = new Map<string, string>();

  /** `tag` says how numbers are written and which plurals there are. */
  constructor(tag: string, files: Files, transform?: Transform) {
    // What a person wrote is isolated where it is put in; the agent does the same.
    this.#bundle = new FluentBundle(`${tag}-u-nu-latn`, {
      useIsolating: false,
      ...(transform ? { transform } : {}),
    });
    for (const file of Object.values(files)) {
      // A message begins its line with its id; what belongs to it is further in.
      for (const text of file.split(/^(?=[a-z])/m)) this.#unread.set(text.slice(0, text.indexOf(" ")), text);
    }
  }

  /** The message; null when this language does not have it. */
  say(id: string, args?: WordArguments): string | null {
    const text = this.#unread.get(id);
    if (text !== undefined) {
      this.#unread.delete(id);
      this.#bundle.addResource(new FluentResource(text));
    }
    const message = this.#bundle.getMessage(id);
    if (!message?.value) return null;
    return this.#bundle.formatPattern(message.value, args && isolated(args), []);
  }
}

let fallback: Catalogue | null = null;
let own: Catalogue | null = null;

function inEnglish(): Catalogue {
  fallback ??= new Catalogue("en", english);
  return fallback;
}

/** From now on messages are said in this language; null for English. */
export function speak(tag: string | null, files: Files = {}): void {
  own = tag === null ? null : new Catalogue(tag, files);
}

/** From now on English is said as `transform` makes it, as the language `tag` is written. */
export function pretend(tag: string, transform: Transform): void {
  own = new Catalogue(tag, english, transform);
}

/** Values for the placeables of a message. */
export type WordArguments = Record<string, FluentVariable>;

/** The message `id`, filled with `args`. A missing message shows its id, so that a test can find it. */
export function say(id: string, args?: WordArguments): string {
  return own?.say(id, args) ?? inEnglish().say(id, args) ?? id;
}

/** Parts one after another, as the language lists them: "a, b". */
export function listed(parts: string[]): string {
  return parts.join(say("say-between"));
}

/** Whether `id` exists; for tests that keep the words complete. */
export function known(id: string): boolean {
  return inEnglish().say(id) !== null;
}
