import { describe, expect, it } from "vitest";
import type { CriterionView, Snapshot } from "../../protocol";
import { known, say } from "../../words";
import { criteria, kinds, measures } from "./criteria";

/** A text that no message is missing from: a missing one shows its id. */
function isSaid(text: string): boolean {
  return text !== "" && !/\b(ui|say)-|[{}]|undefined|NaN/.test(text);
}

describe("every criterion", () => {
  it.each(measures)("of the measure %s has a name where it is chosen, and begins as itself", (measure) => {
    expect(known(`ui-measure-${measure.replaceAll("_", "-")}`)).toBe(true);
    expect(criteria[measure].begin("i1").measure).toBe(measure);
  });

  it.each(kinds.flatMap((kind) => [0, 1, 2].map((left) => [kind, left] as const)))(
    "of the kind %s says that %i of it are left",
    (kind, left) => {
      expect(criteria[kind].left(left)).toSatisfy(isSaid);
    },
  );

  it.each(kinds)("of the kind %s is read as one that can be chosen", (kind) => {
    expect(measures).toContain(criteria[kind].read(3600).measure);
  });

  it.each(kinds)("of the kind %s has a tile that says what is there of it, or none", (kind) => {
    const { tile } = criteria[kind];
    const today = {
      items_total: 2,
      items_done: 0,
      focus_s: 0,
      meeting_s: 0,
      sessions: 0,
    } as Snapshot["today"];
    for (const value of [0, 1, 2]) {
      const asked: CriterionView = { kind, text: "", met: false, value, target: 2 };
      const words = tile?.words(today, asked, false);
      expect(words === undefined, "what is asked for is shown where there is a tile").toBe(tile === null);
      expect(`${words?.label ?? say("ui-tiles")} ${words?.value ?? 0}`).toSatisfy(isSaid);
    }
  });
});
