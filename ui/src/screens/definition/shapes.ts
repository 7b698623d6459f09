// The ready shapes as one edits them: each with usual values, its name, and its one-line promise.
// Shared by the morning, the change during the day, the first run and the settings' week.
import type { DefinitionChoice, ShapeChoice } from "../../protocol";
import { duration, say } from "../../words";

/** A shape's name on the wire. */
export type ShapeName = ShapeChoice["shape"];

/** What the editor edits: a ready shape, or a rule of one's own. */
export type Definition = DefinitionChoice;

/** The four shapes of the design, then the two lighter ones. */
export const shapeNames: ShapeName[] = [
  "tasks_or_time",
  "task_goals",
  "on_off_hours",
  "standard_hours",
  "half_day",
  "day_off",
];

/** A shape with the values it starts from; `like` lends its clock time when it has one. */
export function shapeOf(name: ShapeName, like?: ShapeChoice): ShapeChoice {
  if (like?.shape === name) return like;
  const until = like && "until" in like ? like.until : null;
  switch (name) {
    case "standard_hours":
      return { shape: name, until: until ?? "17:00" };
    case "on_off_hours":
      return { shape: name, deep_blocks: 3, deep_minutes: 120, talk_blocks: 1, talk_minutes: 120 };
    case "tasks_or_time":
      return { shape: name, until: until ?? "16:30" };
    case "half_day":
      return { shape: name, until: until && until <= "14:30" ? until : "13:00" };
    default:
      return { shape: name };
  }
}

/** "Tasks or a time". */
export function shapeTitle(name: ShapeName): string {
  return say(`ui-shape-${name.replaceAll("_", "-")}`);
}

/** "all 3 items, or 16:30"; `items` is how many are on the list now, 0 when that is not known. */
export function shapePromise(shape: ShapeChoice, items = 0): string {
  switch (shape.shape) {
    case "standard_hours":
      return say("ui-shape-standard-hours-means", { until: shape.until });
    case "on_off_hours": {
      const deep = { deep: shape.deep_blocks, deepLength: duration(shape.deep_minutes * 60) };
      if (shape.talk_blocks === 0) return say("ui-shape-blocks-deep", deep);
      return say("ui-shape-blocks", {
        ...deep,
        talk: shape.talk_blocks,
        talkLength: duration(shape.talk_minutes * 60),
      });
    }
    case "task_goals":
      return say("ui-shape-whenever", { items });
    case "tasks_or_time":
    case "half_day":
      return say("ui-shape-items-or", { items, until: shape.until });
    case "day_off":
      return say("ui-shape-rest");
    case "custom":
      return say("ui-shape-own");
  }
}
