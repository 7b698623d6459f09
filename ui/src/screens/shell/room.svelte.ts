// Where in the window the person is, and which screen that means. The day decides most of it; only
// "settings", "history", "end" and a look at the list during a session are the person's own turn.
import type { Connection } from "../../host";
import type { Settings, Snapshot } from "../../protocol";

/** Where the person went. `now` follows the day. */
export type Room = "now" | "today" | "end" | "history" | "waiting" | "settings";

/** Every screen there is. */
export type Screen =
  | "loading"
  | "lost"
  | "welcome"
  | "settings"
  | "history"
  | "waiting"
  | "forgotten"
  | "morning"
  | "gap"
  | "session"
  | "today"
  | "enough"
  | "end"
  | "closed";

/** What the choice depends on. */
export interface Situation {
  snapshot: Snapshot | null;
  settings: Settings | null;
  connection: Connection;
  room: Room;
}

/** The one screen for a situation. */
export function screenFor({ snapshot, settings, connection, room }: Situation): Screen {
  if (!snapshot || !settings) return connection.state === "lost" ? "lost" : "loading";
  if (!settings.welcomed) return "welcome";
  if (room === "settings" || room === "history" || room === "waiting") return room;
  if (snapshot.forgotten) return "forgotten";
  const { state } = snapshot.day;
  if (state === "closed") return "closed";
  if (state === "unplanned" && !snapshot.session) return "morning";
  if (room === "end") return "end";
  if (room === "today" && snapshot.session) return "today";
  if (snapshot.gaps.length > 0 && room !== "today") return "gap";
  if (snapshot.session) return "session";
  return state === "enough" ? "enough" : "today";
}

class Router {
  room = $state<Room>("now");
  /** Whether the sheet of keys lies over the screen. */
  keys = $state(false);
  /** The plan leads to the day: its screen then begins with its main action. */
  arriving = false;

  /** Goes to a room; the day still has the last word. */
  go(room: Room): void {
    this.room = room;
  }

  /** Shows the sheet of keys, or puts it away. */
  showKeys(shown: boolean): void {
    this.keys = shown;
  }

  /** Leaves `room` if the person is there: what it was for is over. */
  leave(room: Room): void {
    if (this.room === room) this.room = "now";
  }
}

/** The one place the person is at. */
export const router = new Router();
