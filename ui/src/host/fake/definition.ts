// The fake agent's definition of done: enough of the rules to show every screen, said in the same
// words the real agent uses. The truth is `domain`; nothing here is ever shipped inside the window.
import type {
  CriterionChoice,
  CriterionView,
  DefinitionChoice,
  SentencePart,
  ShapeChoice,
  Snapshot,
} from "../../protocol";

/** The criteria a choice stands for, flattened, and how many of them are needed. */
export interface Rule {
  need: "all" | "any" | number;
  criteria: CriterionChoice[];
}

/** The rule behind a definition. */
export function rule(choice: DefinitionChoice): Rule {
  if (choice.as === "shape") return shapeRule(choice.shape);
  const criteria = choice.clauses.flatMap((one) => (one.is === "one" ? [one.criterion] : one.criteria));
  return { need: typeof choice.need === "string" ? choice.need : choice.need.at_least, criteria };
}

function shapeRule(shape: ShapeChoice): Rule {
  switch (shape.shape) {
    case "standard_hours":
      return { need: "all", criteria: [{ measure: "clock", time: shape.until }] };
    case "on_off_hours":
      return {
        need: "all",
        criteria: [
          { measure: "focus", minutes: shape.deep_blocks * shape.deep_minutes },
          ...(shape.talk_blocks
            ? [{ measure: "communication" as const, minutes: shape.talk_blocks * shape.talk_minutes }]
            : []),
        ],
      };
    case "tasks_or_time":
    case "half_day":
      return { need: "any", criteria: [{ measure: "all_items" }, { measure: "clock", time: shape.until }] };
    default:
      return { need: "all", criteria: shape.shape === "task_goals" ? [{ measure: "all_items" }] : [] };
  }
}

/** Measures one criterion against the day. */
export function measure(criterion: CriterionChoice, day: Snapshot, now: number): CriterionView {
  const reached = (kind: CriterionView["kind"], words: SentencePart[], value: number, target: number) => ({
    kind,
    text: words.map((part) => part.text).join(""),
    met: target > 0 && value >= target,
    value,
    target,
  });
  const words = criterionParts(criterion, day);
  const { today } = day;
  switch (criterion.measure) {
    case "all_items":
      return reached("items", words, today.items_done, today.items_total);
    case "items":
      return reached("items", words, today.items_done, criterion.count);
    case "focus":
      return reached("focus", words, today.focus_s, criterion.minutes * 60);
    case "communication":
      return reached("communication", words, today.meeting_s, criterion.minutes * 60);
    case "sessions":
      return reached("sessions", words, today.sessions, criterion.count);
    case "clock": {
      const midnight = Date.parse(`${day.day.date}T00:00:00Z`);
      return reached("clock", words, Math.floor((now - midnight) / 1000), clockSeconds(criterion.time));
    }
    case "item": {
      const ticked = day.items.some((one) => one.id === criterion.item && one.state === "done");
      return reached("item", words, ticked ? 1 : 0, 1);
    }
  }
}

/** Seconds since midnight of `16:30`. */
export function clockSeconds(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 3600 + minutes * 60;
}

/** The rule as a sentence in parts. */
export function sentence({ need, criteria }: Rule, day: Snapshot): SentencePart[] {
  const joint = need === "any" ? ", or " : ", and ";
  const parts = criteria.flatMap((one, n) => [...(n ? [plain(joint)] : []), ...criterionParts(one, day)]);
  return typeof need === "number" ? [strong(`${need} of`), plain(": "), ...parts] : parts;
}

function criterionParts(criterion: CriterionChoice, day: Snapshot): SentencePart[] {
  const count = day.today.items_total;
  switch (criterion.measure) {
    case "all_items":
      if (count === 0) return [plain("all "), strong("items"), plain(" are ticked")];
      if (count === 1) return [strong("1 item"), plain(" is ticked")];
      return [plain("all "), strong(`${count} items`), plain(" are ticked")];
    case "items":
      return [strong(`${criterion.count} items`), plain(" are ticked")];
    case "focus":
      return [strong(`${criterion.minutes / 60} h`), plain(" of focus are done")];
    case "communication":
      return [strong(`${criterion.minutes / 60} h`), plain(" of communication are done")];
    case "sessions":
      return [strong(`${criterion.count} sessions`), plain(" are finished")];
    case "clock":
      return [plain("it is "), strong(criterion.time)];
    case "item":
      return [strong(`“${day.items.find((one) => one.id === criterion.item)?.title}”`), plain(" is ticked")];
  }
}

const plain = (text: string): SentencePart => ({ text, strong: false });
const strong = (text: string): SentencePart => ({ text, strong: true });
