#!/usr/bin/env node
// Records the scenes of the page: `node tests/scenes/run.mjs [--check] [scene …]`. With `--check` nothing is
// written; a recording that says something else than the agent does now is an error.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { base } from "./bases.mjs";
import { leaveAll } from "./desk.mjs";
import { record } from "./record.mjs";
import { scripts } from "./scripts/index.mjs";
import { folder, load, save, textNow, written } from "./tape.mjs";

const words = process.argv.slice(2);
const check = words.includes("--check");
const named = words.filter((word) => word !== "--check");
const names = named.length > 0 ? named : Object.keys(scripts);
/** How many agents run at once. */
const ABREAST = 4;

mkdirSync(folder, { recursive: true });
const wrong = [];
const left = [...names];
const failures = [];

async function next() {
  for (let name = left.shift(); name; name = left.shift()) {
    try {
      const tree = await record(scripts[name], base, load(name));
      if (!check) save(name, tree);
      else if (written(tree) !== textNow(name)) wrong.push(name);
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
    }
  }
}

await Promise.all(Array.from({ length: ABREAST }, next));
await leaveAll();
if (named.length === 0) {
  const stray = readdirSync(folder).filter((file) => !(file.replace(/\.json$/, "") in scripts));
  if (!check) for (const file of stray) rmSync(join(folder, file));
  else wrong.push(...stray);
}
for (const failure of failures) console.error(failure);
if (wrong.length > 0) console.error(`Not what the agent says now: ${wrong.join(", ")}. Run \`cargo xtask scenes\`.`);
else console.log(`${names.length - failures.length} scenes are ${check ? "what the agent says" : "recorded"}.`);
process.exitCode = wrong.length + failures.length > 0 ? 1 : 0;
