// Runs the real-window tests: `node tests/window/run.mjs [file …]`.
// Needs xvfb, dbus, openbox, wmctrl and webkit2gtk-driver.
//
// With DAYDONE_TRIES=2 a file that failed runs once more on a fresh desk, and its name is printed: a
// desktop, a web engine and a driver of other projects stand between these tests and the program.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { run } from "node:test";
import { spec } from "node:test/reporters";

import { onPrivateDisplay } from "./display.mjs";

await onPrivateDisplay(import.meta.filename, async () => {
  const named = process.argv.slice(2);
  let left = named.length > 0 ? named : testsIn(import.meta.dirname);
  for (let tries = Number(process.env.DAYDONE_TRIES ?? 1); tries > 0; tries -= 1) {
    left = await failing(left);
    if (left.length === 0) return 0;
    console.log(`${tries > 1 ? "Once more" : "Failed"}: ${left.join(", ")}`);
  }
  return 1;
});

function testsIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith(".test.mjs")).map((name) => join(folder, name));
}

/** Runs the files, one at a time: two windows would take the keyboard from each other. Gives those that failed. */
async function failing(files) {
  const failed = new Set();
  const tests = run({ files, concurrency: 1 });
  tests.on("test:fail", ({ file }) => failed.add(file));
  const told = tests.compose(spec);
  told.pipe(process.stdout, { end: false });
  await finished(told, { writable: false });
  return [...failed];
}
