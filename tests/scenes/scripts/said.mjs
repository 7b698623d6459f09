// Sentences of the agent that need a machine in trouble: taken from its words, so that they are what it says.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const words = readFileSync(resolve(import.meta.dirname, "../../../src-tauri/words/en/agent.ftl"), "utf8");

/** The sentence of that name, and its hint. */
export function said(name) {
  const [, message, hint = null] = words.match(new RegExp(`^${name} = (.*)(?:\\n    \\.hint = (.*))?$`, "m"));
  return { message, hint };
}
