// A host for the plain browser: no Tauri, no agent, every scene by address.
import type { Screen, Snapshot } from "../../protocol";
import type { Host } from "../host";
import { FakeAgent } from "./agent";
import { type Scene, type SceneName, scenes } from "./scenes";

export { type Scene, type SceneName, scenes } from "./scenes";

/** The scene named in an address such as `?scene=focus&theme=dark`; today when none is. */
export function sceneFromAddress(search: string): Scene {
  const wanted = new URLSearchParams(search);
  const name = wanted.get("scene") ?? "today";
  const scene = scenes[name in scenes ? (name as SceneName) : "today"]();
  const theme = wanted.get("theme");
  if (theme === "dark" || theme === "light") scene.settings = { ...scene.settings, theme };
  return scene;
}

/** A host that plays the scene; for tests the agent behind it, and what another face can do. */
export interface FakeHost extends Host {
  agent: FakeAgent;
  /** Leads to a room, as a click in the tray does. */
  lead(room: Screen): void;
}

/** A host that plays `scene`. */
export function fakeHost(scene: Scene): FakeHost {
  const agent = new FakeAgent(scene);
  const hearers = new Set<(snapshot: Snapshot) => void>();
  const led = new Set<(room: Screen) => void>();
  let waiting: Screen | null = null;
  return {
    agent,
    lead: (room) => {
      if (led.size === 0) waiting = room;
      for (const hear of led) hear(room);
    },
    request: (request) => agent.answer(request) as Promise<never>,
    onSnapshot: async (hear) => {
      hearers.add(hear);
      if (agent.lastSeen) hear(agent.lastSeen.snapshot);
      return () => hearers.delete(hear);
    },
    onSettings: async (hear) => {
      if (agent.lastSeen) hear(agent.lastSeen.settings);
      return () => {};
    },
    onConnection: async (hear) => {
      if (agent.connection.state !== "connected") hear(agent.connection);
      return () => {};
    },
    onRoom: async (hear) => {
      led.add(hear);
      if (waiting) hear(waiting);
      waiting = null;
      return () => led.delete(hear);
    },
    copy: async (text) => navigator.clipboard?.writeText(text),
  };
}
