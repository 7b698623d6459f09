// The ready shapes as a person chooses them: their names, their short forms, and what a fresh choice holds.
import type { ShapeChoice } from "../../protocol";
import { clockShown, duration, say } from "../../words";

/** The name of a shape in the protocol. */
export type ShapeName = ShapeChoice["shape"];

/** The shapes one can choose, in the order they are offered. */
export const offered: ShapeName[] = [
  "tasks_or_time",
  "task_goals",
  "on_off_hours",
  "standard_hours",
  "half_day",
  "day_off",
];

/** A shape of this name. It keeps the stop time and the blocks of `like` where both have them. */
export function fresh(name: ShapeName, like?: ShapeChoice): ShapeChoice {
  const until = like && "until" in like ? like.until : undefined;
  switch (name) {
    case "on_off_hours":
      return like?.shape === name
        ? like
        : { shape: name, deep_blocks: 3, deep_minutes: 120, talk_blocks: 1, talk_minutes: 120 };
    case "half_day":
      return { shape: name, until: like?.shape === name ? like.until : "13:00" };
    case "standard_hours":
      return { shape: name, until: like?.shape === "half_day" ? "17:00" : (until ?? "17:00") };
    case "tasks_or_time":
      return { shape: name, until: like?.shape === "half_day" ? "16:30" : (until ?? "16:30") };
    default:
      return { shape: name };
  }
}

/** "Tasks or a time". */
export function shapeName(shape: ShapeChoice): string {
  return say(`ui-shape-${shape.shape.replaceAll("_", "-")}`);
}

/** What it means: "all items, or 16:30"; with how many `items` there are, when that is known: "all 3 items, …". */
export function shapeMeaning(shape: ShapeChoice, items = 0): string {
  switch (shape.shape) {
    case "tasks_or_time":
    case "half_day":
      return say("ui-shape-items-or", { items, until: clockShown(shape.until) });
    case "task_goals":
      return say("ui-shape-whenever", { items });
    case "standard_hours":
      return say(`ui-shape-${shape.shape.replaceAll("_", "-")}-means`, { until: clockShown(shape.until) });
    case "on_off_hours":
      return onOff(shape);
    default:
      return say(`ui-shape-${shape.shape.replaceAll("_", "-")}-means`);
  }
}

/** As few characters as a tile of the week has room for: "16:30", "items", "6 h", "off". */
export function shapeShort(shape: ShapeChoice): string {
  if ("until" in shape) return clockShown(shape.until);
  if (shape.shape === "on_off_hours") return duration(shape.deep_blocks * shape.deep_minutes * 60);
  return say(`ui-shape-${shape.shape.replaceAll("_", "-")}-short`);
}

function onOff(shape: Extract<ShapeChoice, { shape: "on_off_hours" }>): string {
  const deep = say("ui-shape-deep", {
    count: shape.deep_blocks,
    length: duration(shape.deep_minutes * 60),
  });
  if (shape.talk_blocks === 0) return deep;
  const talk = say("ui-shape-talk", {
    count: shape.talk_blocks,
    length: duration(shape.talk_minutes * 60),
  });
  return `${deep}, ${talk}`;
}
