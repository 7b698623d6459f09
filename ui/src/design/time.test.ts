import { expect, test } from "vitest";
import { clockTimeFrom } from "./time";

test.each([
  ["16:30", "16:30"],
  ["16.30", "16:30"],
  ["1630", "16:30"],
  ["930", "09:30"],
  [" 9 ", "09:00"],
  ["0:05", "00:05"],
])("%s is read as %s", (written, time) => {
  expect(clockTimeFrom(written)).toBe(time);
});

test.each(["", "25:00", "12:60", "noon", "16:3", "-1"])("“%s” is no time of day", (written) => {
  expect(clockTimeFrom(written)).toBeNull();
});
