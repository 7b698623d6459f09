// The three small measures under the sentence: which ones, what they say, and how much of what the day asks for is there.
import type { CriterionKind, Snapshot } from "../../protocol";
import { criteria, kinds, type TileColour, type TileWords } from "../definition/criteria";

/** How many tiles there are whatever the definition asks for, as long as there is something to say. */
const ALWAYS = 3;

/** One measure. Its share is 1 at most. */
export interface Tile extends TileWords {
  kind: CriterionKind;
  colour: TileColour;
}

/** The measures of a day: those its definition asks for, filled up to three with what is always worth knowing. */
export function tiles({ today, definition }: Snapshot): Tile[] {
  const made: Tile[] = [];
  for (const kind of kinds) {
    const { tile } = criteria[kind];
    const asked = definition.criteria.find((one) => one.kind === kind);
    const words = tile?.words(today, asked, made.length < ALWAYS);
    if (tile && words) {
      const share = words.share === null ? null : Math.min(1, words.share);
      made.push({ ...words, kind, colour: tile.colour, share });
    }
  }
  return made;
}
