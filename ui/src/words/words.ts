// Every sentence the window shows comes from the Fluent files that the Rust crate `words` reads, too.
// A second language is a second folder and one more pattern here.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const english = import.meta.glob<string>("../../../src-tauri/words/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundle = new FluentBundle("en", { useIsolating: false });
for (const file of Object.values(english)) bundle.addResource(new FluentResource(file));

/** Values for the placeables of a message. */
export type WordArguments = Record<string, FluentVariable>;

/** The message `id`, filled with `args`. A missing message shows its id, so that a test can find it. */
export function say(id: string, args?: WordArguments): string {
  const message = bundle.getMessage(id);
  if (!message?.value) return id;
  return bundle.formatPattern(message.value, args, []);
}

/** Whether `id` exists; for tests that keep the words complete. */
export function known(id: string): boolean {
  return Boolean(bundle.getMessage(id)?.value);
}
