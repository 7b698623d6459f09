// What can be answered when the agent asks back: each answer is the refused command with the choice filled in.
import type {
  Command,
  CriterionChoice,
  DefinitionChoice,
  Snapshot,
  StopOver,
  WhenFull,
} from "../../protocol";
import { clockShown, nextDay, say } from "../../words";
import { startFocus } from "../today/commands";

/** One answer. */
export interface Answer {
  words: string;
  command: Command;
}

/** The day holds no more: swap one out, make it a bonus, or put it on tomorrow. */
export function fullAnswers(refused: Command, day: Snapshot): Answer[] {
  const open = day.items.filter((one) => one.kind === "must" && one.state === "open");
  const swaps = open.map((one) => ({
    words: say("ui-choice-swap", { title: one.title, ...nextDay(day) }),
    command: withRoom(refused, { choose: "swap", out: one.id }),
  }));
  return [...swaps, ...beyond(refused, day)].filter(hasCommand);
}

/** The day is enough: a bonus, or tomorrow. */
export function enoughAnswers(refused: Command, day: Snapshot): Answer[] {
  if (refused.do === "start_focus") {
    const goOn: Answer = { words: say("ui-choice-bonus-focus"), command: { ...refused, bonus: true } };
    if (refused.item === null) return [goOn];
    const later: Command = { do: "place", what: refused.item, place: { to: "tomorrow" } };
    return [goOn, { words: say("ui-choice-next", nextDay(day)), command: later }];
  }
  return beyond(refused, day).filter(hasCommand);
}

/** The session would pass the day's end: the length that fits (minutes), past it, or open-ended. */
export function crossingAnswers(refused: Command, fits: number | null): Answer[] {
  if (refused.do !== "start_focus") return [];
  const past = { words: say("ui-choice-past"), command: { ...refused, past_end: "allow" as const } };
  if (!fits || fits < 5) return [past];
  const short = startFocus({ item: refused.item, minutes: fits, past_end: "fit", bonus: refused.bonus });
  return [{ words: say("ui-choice-fit", { minutes: fits }), command: short }, past];
}

/** The stop time is over in this day: let the day go on past its boundary to it, or take one that lies ahead. */
export function overAnswers(refused: Command, stop: StopOver | undefined, { day }: Snapshot): Answer[] {
  if (!stop || !("definition" in refused || refused.do === "reopen_day")) return [];
  const answers: Answer[] = [];
  if (stop.would_end) {
    const words = say("ui-choice-past-boundary", { time: clockShown(stop.time) });
    answers.push({ words, command: { ...refused, past_boundary: true } });
  }
  // A closed day is opened again as it was, but for its time.
  const asWas: DefinitionChoice | null =
    refused.do === "reopen_day" && "until" in day.shape ? { as: "shape", shape: day.shape } : null;
  const definition = refused.definition ?? asWas;
  if (stop.ahead && definition) {
    const words = say("ui-choice-ahead", { time: clockShown(stop.ahead) });
    const later = stoppingAt(definition, stop.time, stop.ahead);
    answers.push({ words, command: { ...refused, definition: later } });
  }
  return answers;
}

/** The same definition with another stop time in the place of one. */
function stoppingAt(definition: DefinitionChoice, was: string, now: string): DefinitionChoice {
  const one = (criterion: CriterionChoice): CriterionChoice =>
    criterion.measure === "clock" && criterion.time === was ? { ...criterion, time: now } : criterion;
  if (definition.as === "shape") {
    const { shape } = definition;
    return { as: "shape", shape: "until" in shape && shape.until === was ? { ...shape, until: now } : shape };
  }
  const clauses = definition.clauses.map((clause) =>
    clause.is === "one"
      ? { ...clause, criterion: one(clause.criterion) }
      : { ...clause, criteria: clause.criteria.map(one) },
  );
  return { ...definition, clauses };
}

function beyond(refused: Command, day: Snapshot) {
  const answers: { words: string; command: Command | null }[] = [
    { words: say("ui-choice-bonus"), command: withRoom(refused, { choose: "bonus" }) },
  ];
  if (refused.do === "add_item") {
    const later: Command = {
      do: "add_for_later",
      title: refused.title,
      due: null,
      ...(refused.estimate_minutes === null ? {} : { estimate_minutes: refused.estimate_minutes }),
    };
    answers.push({ words: say("ui-choice-next", nextDay(day)), command: later });
  }
  return answers;
}

function withRoom(refused: Command, when_full: WhenFull): Command | null {
  if (refused.do === "add_item" || refused.do === "take_waiting") return { ...refused, when_full };
  return null;
}

function hasCommand(answer: { words: string; command: Command | null }): answer is Answer {
  return answer.command !== null;
}
