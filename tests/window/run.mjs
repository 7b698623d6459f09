// Runs the real-window tests on a display and a session bus of their own:
// `node tests/window/run.mjs [file …]`. Needs xvfb, dbus, openbox, wmctrl and webkit2gtk-driver.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const inside = "DAYDONE_ON_PRIVATE_DISPLAY";

if (process.env[inside]) {
  const desktop = spawn("openbox", { stdio: "ignore" });
  const named = process.argv.slice(2);
  const files = named.length ? named : readdirSync(here).filter((name) => name.endsWith(".test.mjs")).map((name) => join(here, name));
  // One at a time: two windows in front of each other would disturb the measured moments.
  const { status } = spawnSync(process.execPath, ["--test", "--test-reporter=spec", "--test-concurrency=1", ...files], { stdio: "inherit" });
  desktop.kill();
  process.exitCode = status ?? 1;
} else {
  const display = ["-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--"];
  const again = [process.execPath, import.meta.filename, ...process.argv.slice(2)];
  const { status, error } = spawnSync("xvfb-run", [...display, ...again], {
    stdio: "inherit",
    env: { ...process.env, [inside]: "1", NO_AT_BRIDGE: "1" },
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
