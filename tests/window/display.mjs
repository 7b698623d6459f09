// A display, a window manager and a session bus of one's own: what is tested neither sees nor disturbs
// the person's desktop.
import { spawn, spawnSync } from "node:child_process";

const INSIDE = "DAYDONE_ON_PRIVATE_DISPLAY";

/**
 * Runs the calling script again on a private display of `size`, and there only `work`. `work` gives the exit
 * code, or a promise of it. Needs xvfb, dbus and openbox.
 */
export async function onPrivateDisplay(script, work, size = "1280x1800") {
  if (!process.env[INSIDE]) {
    process.exitCode = again(script, size);
    return;
  }
  const desktop = spawn("openbox", { stdio: "ignore" });
  try {
    process.exitCode = await work();
  } finally {
    desktop.kill();
  }
}

function again(script, size) {
  const display = ["-a", "-s", `-screen 0 ${size}x24`, "dbus-run-session", "--"];
  const { status, error } = spawnSync("xvfb-run", [...display, process.execPath, script, ...process.argv.slice(2)], {
    stdio: "inherit",
    // The accessibility bus would be started for every window and belongs to no test.
    env: { ...process.env, [INSIDE]: "1", NO_AT_BRIDGE: "1", GTK_A11Y: "none" },
  });
  if (error) throw error;
  return status ?? 1;
}
