// The three small measures under the sentence: which ones, what they say, and how much of what the day asks for is there.
import type { CriterionKind, Snapshot } from "../../protocol";
import { duration, say } from "../../words";

/** One measure. */
export interface Tile {
  kind: "items" | "focus" | "meeting" | "sessions";
  label: string;
  value: string;
  /** How much of what is asked for is there, from 0 to 1; null where nothing is asked for and no bar is drawn. */
  share: number | null;
}

/** The measures of a day: those its definition asks for, filled up to three with what is always worth knowing. */
export function tiles(snapshot: Snapshot): Tile[] {
  const { today } = snapshot;
  const target = (kind: CriterionKind) =>
    snapshot.definition.criteria.find((one) => one.kind === kind)?.target ?? null;
  const made: Tile[] = [];
  if (today.items_total > 0) {
    const goal = Math.max(1, target("items") ?? today.items_total);
    const value = say("ui-of", { done: today.items_done, total: goal });
    made.push({ kind: "items", label: say("ui-tile-items"), value, share: today.items_done / goal });
  }
  const timed = (kind: "focus" | "meeting", label: string, seconds: number, goal: number | null): Tile => ({
    kind,
    label,
    value: goal ? say("ui-of", { done: duration(seconds), total: duration(goal) }) : duration(seconds),
    share: goal ? seconds / goal : null,
  });
  made.push(timed("focus", say("ui-tile-focus"), today.focus_s, target("focus")));
  const sessions = target("sessions");
  if (sessions) {
    const value = say("ui-of", { done: today.sessions, total: sessions });
    made.push({ kind: "sessions", label: say("ui-tile-sessions"), value, share: today.sessions / sessions });
  }
  const talk = target("communication");
  if (made.length < 3 || talk) {
    made.push(
      timed("meeting", say(talk ? "ui-tile-communication" : "ui-tile-meetings"), today.meeting_s, talk),
    );
  }
  return made.map((tile) => ({ ...tile, share: tile.share === null ? null : Math.min(1, tile.share) }));
}
