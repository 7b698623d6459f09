// Every sentence the window shows comes from the same Fluent file the agent speaks from.
// A second language is a second file and one more line here.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "../../../src-tauri/words/en.ftl?raw";

const bundle = new FluentBundle("en", { useIsolating: false });
bundle.addResource(new FluentResource(english));

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
