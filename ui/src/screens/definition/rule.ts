// A rule of one's own while it is being said: flat, over the criteria of the wire.
import type { CriterionChoice, CriterionView, DefinitionChoice, Need } from "../../protocol";

/** The rule under the editor's hands. */
export interface Rule {
  need: Need;
  criteria: CriterionChoice[];
}

/** A measure's name. */
export type Measure = CriterionChoice["measure"];

/** The place of each measure among those that are offered; a record, so that none can be forgotten. */
const places: Record<Measure, number> = {
  all_items: 0,
  items: 1,
  focus: 2,
  sessions: 3,
  communication: 4,
  clock: 5,
  item: 6,
};

/** The measures one can choose, in the order they are offered. */
export const measures = (Object.keys(places) as Measure[]).sort((a, b) => places[a] - places[b]);

/** A criterion with the value it starts from; `item` is the item to name first. */
export function criterionOf(measure: Measure, item = ""): CriterionChoice {
  switch (measure) {
    case "items":
      return { measure, count: 2 };
    case "focus":
      return { measure, minutes: 180 };
    case "communication":
      return { measure, minutes: 60 };
    case "sessions":
      return { measure, count: 4 };
    case "clock":
      return { measure, time: "16:30" };
    case "item":
      return { measure, item };
    case "all_items":
      return { measure };
  }
}

/** The rule most people start from. */
export function firstRule(): Rule {
  return { need: "any", criteria: [criterionOf("all_items"), criterionOf("clock")] };
}

/** The rule as the wire wants it. A needed number never exceeds what there is. */
export function choiceOf({ need, criteria }: Rule): DefinitionChoice {
  const wanted = typeof need === "string" ? need : { at_least: Math.min(need.at_least, criteria.length) };
  return { as: "rule", need: wanted, clauses: criteria.map((criterion) => ({ is: "one", criterion })) };
}

/** A rule to start changing from, read off what is in force. Named items and groups are not told apart there. */
export function ruleFrom(criteria: CriterionView[]): Rule {
  const read = criteria.map(criterionFrom);
  return read.length > 0 ? { need: "any", criteria: read } : firstRule();
}

function criterionFrom({ kind, target }: CriterionView): CriterionChoice {
  switch (kind) {
    case "items":
    case "item":
      return { measure: "all_items" };
    case "clock":
      return { measure: "clock", time: clock(target) };
    case "focus":
    case "communication":
      return { measure: kind, minutes: Math.round(target / 60) };
    case "sessions":
      return { measure: "sessions", count: target };
  }
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
