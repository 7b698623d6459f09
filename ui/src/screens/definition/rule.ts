// A rule of one's own while it is being said: flat, over the criteria of the wire.
import type { CriterionChoice, CriterionView, DefinitionChoice, Need } from "../../protocol";
import { criteria, type Measure } from "./criteria";

/** The rule under the editor's hands. */
export interface Rule {
  need: Need;
  criteria: CriterionChoice[];
}

/** A criterion with the value it starts from; `item` is the item to name first. */
export function criterionOf(measure: Measure, item = ""): CriterionChoice {
  return criteria[measure].begin(item);
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
export function ruleFrom(inForce: CriterionView[]): Rule {
  const read = inForce.map(({ kind, target }) => criteria[kind].read(target));
  return read.length > 0 ? { need: "any", criteria: read } : firstRule();
}
