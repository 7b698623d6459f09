// Runs the real-window tests: `node tests/window/run.mjs [file …]`.
// Needs xvfb, dbus, openbox, wmctrl and webkit2gtk-driver.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { onPrivateDisplay } from "./display.mjs";

await onPrivateDisplay(import.meta.filename, () => {
  const named = process.argv.slice(2);
  const files = named.length > 0 ? named : testsIn(import.meta.dirname);
  // One file at a time: two windows would take the keyboard from each other.
  const options = ["--test", "--test-reporter=spec", "--test-concurrency=1"];
  return spawnSync(process.execPath, [...options, ...files], { stdio: "inherit" }).status ?? 1;
});

function testsIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith(".test.mjs")).map((name) => join(folder, name));
}
