// Chooses the host: the real one inside the window, the fake one in a plain browser.
// The production build leaves the fake out; `npm run build:look` keeps it, to be looked at and tested.
import type { Host } from "./host";

export type { Asked, Connection, Host, Method, Stop } from "./host";

/** True inside the Tauri window. */
function insideWindow(): boolean {
  return "__TAURI_INTERNALS__" in window;
}

/** The host for where this page runs. */
export async function chooseHost(): Promise<Host> {
  if (import.meta.env.MODE === "production" || insideWindow()) {
    const { tauriHost } = await import("./tauri");
    return tauriHost();
  }
  const { fakeHost, sceneFromAddress } = await import("./fake");
  return fakeHost(sceneFromAddress(window.location.search));
}
