// Chooses the host: the real one inside the window, recorded scenes in a plain browser.
// The production build leaves the scenes out; `npm run build:look` keeps them, to be looked at and tested.
import type { Host } from "./host";
import { tauriHost } from "./tauri";

export type { Asked, Connection, First, Host, Method, Stop } from "./host";

/** True inside the Tauri window. */
function insideWindow(): boolean {
  return "__TAURI_INTERNALS__" in window;
}

/** The host for where this page runs. */
export async function chooseHost(): Promise<Host> {
  if (import.meta.env.MODE === "production" || insideWindow()) {
    return tauriHost();
  }
  const { playingAddress } = await import("./scenes");
  return playingAddress(window.location.search);
}
