// A host for the plain browser: no Tauri, no agent, every scene by address.
import type { Snapshot } from "../../protocol";
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

/** A host that plays the scene, and the agent behind it for tests to look at. */
export function fakeHost(scene: Scene): Host & { agent: FakeAgent } {
  const agent = new FakeAgent(scene);
  const hearers = new Set<(snapshot: Snapshot) => void>();
  return {
    agent,
    request: (request) => agent.answer(request),
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
    copy: async (text) => navigator.clipboard?.writeText(text),
  };
}
