import { expect, test } from "vitest";
import { known } from "../../words";
import { fresh, offered, shapeMeaning, shapeName, shapeShort } from "./shapes";

test.each(offered)("%s has a name, a meaning and a short form in words", (name) => {
  const shape = fresh(name);
  for (const said of [shapeName(shape), shapeMeaning(shape), shapeShort(shape)]) {
    expect(said).not.toMatch(/^ui-/);
    expect(said).not.toContain("{");
  }
  expect(known(`ui-shape-${name.replaceAll("_", "-")}`)).toBe(true);
});

test("the stop time is kept when one changes between shapes that have one", () => {
  const standard = fresh("standard_hours", { shape: "tasks_or_time", until: "15:45" });
  expect(standard).toEqual({ shape: "standard_hours", until: "15:45" });
});

test("a half day does not lend its early stop to a whole day", () => {
  expect(fresh("tasks_or_time", { shape: "half_day", until: "12:30" })).toEqual({
    shape: "tasks_or_time",
    until: "16:30",
  });
});

test("on and off hours say both kinds of blocks", () => {
  expect(shapeMeaning(fresh("on_off_hours"))).toBe("3 × 2 h deep, 1 × 2 h talk");
});
