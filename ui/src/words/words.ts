// Every sentence the window shows comes from the Fluent files that the Rust crate `words` reads, too. English
// is always there, for messages that the person's language does not have; the language is loaded when it is
// spoken (`reading.svelte.ts`).
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { isolated } from "./isolate";

const english = import.meta.glob<string>("../../../src-tauri/words/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The files of a language. */
export type Files = Record<string, string>;

/** Changes what a message says between its values: for the languages of tests. */
export type Transform = (text: string) => string;

/** Reads the files of a language; `tag` says how its numbers are written and which plurals it has. */
function read(tag: string, files: Files, transform?: Transform): FluentBundle {
  // What a person wrote is isolated where it is put in; the agent does the same.
  const bundle = new FluentBundle(`${tag}-u-nu-latn`, {
    useIsolating: false,
    ...(transform ? { transform } : {}),
  });
  for (const file of Object.values(files)) bundle.addResource(new FluentResource(file));
  return bundle;
}

let fallback: FluentBundle | null = null;
let own: FluentBundle | null = null;

/** The English messages, read when one is first needed. */
function inEnglish(): FluentBundle {
  fallback ??= read("en", english);
  return fallback;
}

/** From now on messages are said in this language; null for English. */
export function speak(tag: string | null, files: Files = {}): void {
  own = tag === null ? null : read(tag, files);
}

/** From now on English is said as `transform` makes it, as the language `tag` is written. */
export function pretend(tag: string, transform: Transform): void {
  own = read(tag, english, transform);
}

/** Values for the placeables of a message. */
export type WordArguments = Record<string, FluentVariable>;

/** The message `id`, filled with `args`. A missing message shows its id, so that a test can find it. */
export function say(id: string, args?: WordArguments): string {
  return (own && filled(own, id, args)) ?? filled(inEnglish(), id, args) ?? id;
}

/** Whether `id` exists; for tests that keep the words complete. */
export function known(id: string): boolean {
  return Boolean(inEnglish().getMessage(id)?.value);
}

/** The message in one language; null when it does not have it. */
function filled(bundle: FluentBundle, id: string, args?: WordArguments): string | null {
  const message = bundle.getMessage(id);
  if (!message?.value) return null;
  return bundle.formatPattern(message.value, args && isolated(args), []);
}
