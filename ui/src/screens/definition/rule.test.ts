import { describe, expect, it } from "vitest";
import { measures } from "./criteria";
import { choiceOf, criterionOf, ruleFrom } from "./rule";

describe("a rule of one's own", () => {
  it("becomes one clause a criterion", () => {
    expect(choiceOf({ need: "any", criteria: [criterionOf("all_items"), criterionOf("clock")] })).toEqual({
      as: "rule",
      need: "any",
      clauses: [
        { is: "one", criterion: { measure: "all_items" } },
        { is: "one", criterion: { measure: "clock", time: "16:30" } },
      ],
    });
  });

  it("never asks for more criteria than it has", () => {
    const choice = choiceOf({
      need: { at_least: 4 },
      criteria: [criterionOf("focus"), criterionOf("sessions")],
    });
    expect(choice).toMatchObject({ need: { at_least: 2 } });
  });

  it("has a first value for every measure", () => {
    expect(measures.map((measure) => criterionOf(measure, "i1").measure)).toEqual([...measures]);
  });

  it("starts from what is in force", () => {
    const read = ruleFrom([
      { kind: "focus", text: "", met: false, value: 0, target: 10_800 },
      { kind: "clock", text: "", met: false, value: 0, target: 59_400 },
    ]);
    expect(read.criteria).toEqual([
      { measure: "focus", minutes: 180 },
      { measure: "clock", time: "16:30" },
    ]);
  });
});
