// What an item, or what waits, holds besides its title.
import type { ListedId, Step } from "../../protocol";
import { say } from "../../words";

/** An item of today, or what waits, as far as its note and its steps go. */
export interface Detailed {
  id: ListedId;
  title: string;
  note: string | null;
  steps: Step[];
}

/** The most steps that one thing can have; the agent refuses more (`types/src/details.rs`). */
export const STEP_LIMIT = 7;

/** The first step that is not ticked. */
export function nextStep(steps: Step[]): Step | undefined {
  return steps.find((step) => !step.done);
}

/** How far the steps are, "2 of 4 steps". */
export function stepsDone(steps: Step[]): string {
  return say("say-steps", { done: steps.filter((step) => step.done).length, count: steps.length });
}

/** What a row says of them: how far, and the next one; of a note alone, that there is one. */
export function inOneLine({ note, steps }: Detailed): string | null {
  if (steps.length === 0) return note === null ? null : say("ui-details-has-note");
  const next = nextStep(steps);
  return next ? say("ui-details-next", { steps: stepsDone(steps), next: next.title }) : stepsDone(steps);
}
