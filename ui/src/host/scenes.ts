// Every state worth looking at, by name: `npm run dev`, then `?scene=focus&theme=dark`. Each file of
// `scenes/` is one, recorded from the real agent by `cargo xtask scenes`; component tests and the
// accessibility run walk through the same list.
import type { Locale, Settings, Snapshot } from "../protocol";
import type { Connection } from "./host";
import { type Recording, type ReplayHost, replayHost, type Scene } from "./replay";

export { missing, type ReplayHost } from "./replay";

const recordings = import.meta.glob<Recording>("./scenes/*.json", { import: "default" });

/** Scenes that show the same day as another: only what is pressed there differs. */
const same: Record<string, string> = {
  end: "today",
  "end-long": "today-long",
};

/** Scenes in which the agent is not there, and the scene that was seen before. */
const gone: Record<string, Connection & { seen?: string }> = {
  loading: { state: "connecting" },
  lost: { state: "lost", message: "The agent did not answer." },
  "lost-read-only": {
    state: "lost",
    code: "no_agent",
    message:
      "The agent left at once: ~/.local/share/daydone cannot be used: Read-only file system (os error 30). Check that its folder exists, belongs to you and can be written.",
  },
  "lost-damaged": {
    state: "lost",
    code: "journal_damaged",
    message:
      "The journal is damaged. It was left as it is. The newest backup is of 2026-11-23. This sets it aside and brings back what can be read: daydone doctor --repair",
  },
  "lost-midway": { state: "lost", message: "The agent went away.", seen: "today" },
};

/** The recording of that name. */
async function recorded(name: string): Promise<Recording> {
  const load = recordings[`./scenes/${name}.json`];
  if (!load) throw new Error(`there is no scene ${name}`);
  return load();
}

async function sceneOf(name: string): Promise<Scene> {
  const lost = gone[name];
  if (lost) {
    const { seen, ...connection } = lost;
    return { name, recording: seen ? await recorded(seen) : null, connection };
  }
  const file = same[name] ?? name;
  return { name: file, recording: await recorded(file), connection: { state: "connected" } };
}

/** A host that plays the scene of that name. */
export async function playing(name: string, theme?: Settings["theme"]): Promise<ReplayHost> {
  const scene = await sceneOf(name);
  return replayHost(theme ? { ...scene, theme } : scene);
}

/** What a scene shows at its start. */
export async function shownIn(
  name: string,
): Promise<{ snapshot: Snapshot | null; settings: Settings | null; connection: Connection }> {
  const { recording, connection } = await sceneOf(name);
  const { snapshot = null, settings = null } = recording?.now ?? {};
  return { snapshot: snapshot as Snapshot | null, settings: settings as Settings | null, connection };
}

/** The picture of a scene in which the agent is there. */
export async function pictureOf(name: string): Promise<Snapshot> {
  const { snapshot } = await shownIn(name);
  if (!snapshot) throw new Error(`the scene ${name} shows no day`);
  return snapshot;
}

/**
 * Plays the scene named in an address such as `?scene=focus&theme=dark`; today when none is. With `language=ar`,
 * `clock=h12` or `pseudo=en-XA` the window speaks so; what the agent says stays as it was recorded.
 */
export async function playingAddress(search: string): Promise<ReplayHost> {
  const wanted = new URLSearchParams(search);
  const name = wanted.get("scene") ?? "today";
  const theme = wanted.get("theme");
  const { pretended } = await import("../testing/pseudo");
  pretended(search);
  const known = name in gone || name in same || `./scenes/${name}.json` in recordings;
  const scene = await sceneOf(known ? name : "today");
  const locale = {
    ...(wanted.has("language") ? { language: wanted.get("language") as Locale["language"] } : {}),
    ...(wanted.has("clock") ? { clock: wanted.get("clock") as Locale["clock"] } : {}),
  };
  return replayHost({ ...scene, locale, ...(theme === "dark" || theme === "light" ? { theme } : {}) });
}
