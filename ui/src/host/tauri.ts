// The host inside the real window: a few Tauri commands and events. Nothing else of Tauri is used.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Answers, FindingsChanged, Screen } from "../protocol";
import type { Asked, First, Host, Method, Stop } from "./host";

/** A host that talks to the agent through the window's Rust side. */
export function tauriHost(): Host {
  document.addEventListener("contextmenu", keepForWords);
  return {
    first: () => invoke<First | null>("first"),
    // What comes over the bridge is what the table in Rust says; this is where the page believes it.
    request: <M extends Method>(request: Asked<M>) => invoke<Answers[M]>("request", { request }),
    onSnapshot: (hear) => hearing("snapshot", hear),
    onSettings: (hear) => hearing("settings", hear),
    onConnection: (hear) => hearing("connection", hear),
    onFindings: (hear) => hearing<FindingsChanged>("findings", ({ about }) => hear(about)),
    onRoom: async (hear) => {
      // The window holds the room until it is asked, so that none is lost while the page starts.
      const ask = async () => {
        const room = await invoke<Screen | null>("room");
        if (room) hear(room);
      };
      const stop = await hearing("room", ask);
      await ask();
      return stop;
    },
    // How wide the page is tells how far it is enlarged.
    strip: (on) => invoke("strip", { on, width: innerWidth }),
    onStrip: async (hear) => {
      const stop = await hearing("strip", hear);
      if (await invoke<boolean>("strip", {})) hear(true);
      return stop;
    },
    drag: () => void invoke("drag"),
    openLink: (address) => invoke("open_link", { address }),
    handOver,
    forgetHanded: () => invoke("forget_handed"),
    copy: (text) => navigator.clipboard.writeText(text),
  };
}

/** How many bytes go at once: neither side holds a second copy of a long file. */
const PIECE = 4 * 1024 * 1024;

async function handOver(file: File, went: (share: number) => void): Promise<string> {
  let path = "";
  for (let at = 0; at === 0 || at < file.size; at += PIECE) {
    const piece = await file.slice(at, at + PIECE).arrayBuffer();
    const headers: Record<string, string> = at === 0 ? { "daydone-first": "yes" } : {};
    path = await invoke<string>("hand_over", piece, { headers });
    went(Math.min(1, (at + PIECE) / file.size));
  }
  return path;
}

function hearing<T>(event: string, hear: (payload: T) => void): Promise<Stop> {
  return listen<T>(event, ({ payload }) => hear(payload));
}

/** The web engine's own menu offers to go back and to reload; it stays where words are edited or marked. */
function keepForWords(event: MouseEvent): void {
  const inField = event.target instanceof Element && event.target.closest("input, textarea") !== null;
  if (!inField && window.getSelection()?.isCollapsed !== false) event.preventDefault();
}
