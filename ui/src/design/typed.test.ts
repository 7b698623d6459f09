import { expect, test } from "vitest";
import table from "../../../src-tauri/types/typed.json?raw";
import { clockTimeFrom, lengthFrom } from "./typed";

const cases: { lengths: Record<string, number | null>; clock_times: Record<string, string | null> } =
  JSON.parse(table);

test.each(Object.entries(cases.lengths))("“%s” is read as a length of %s", (written, minutes) => {
  expect(lengthFrom(written)).toBe(minutes);
});

test.each(Object.entries(cases.clock_times))("“%s” is read as the time %s", (written, time) => {
  expect(clockTimeFrom(written)).toBe(time);
});
