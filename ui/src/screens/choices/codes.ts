// Refusals that are really questions: the agent says no, and the person may say how.

/** A choice that answers a refusal. */
export type Choice = "full" | "enough" | "crosses" | "over";

const choices: Record<string, Choice> = {
  day_is_full: "full",
  day_is_enough: "enough",
  crosses_day_end: "crosses",
  stop_time_over: "over",
};

/** The codes a choice answers; other places need not say them. */
export const choiceCodes = Object.keys(choices);

/** The choice a refusal's code opens, if any. */
export function choiceFor(code: string | undefined): Choice | null {
  return (code && choices[code]) || null;
}
