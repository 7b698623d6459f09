// A week's sums beside those of the week before, as rows of words. Pure.
import type { TotalsView } from "../../../protocol";
import { duration, say, timeOfDay } from "../../../words";
import { NONE } from "../figure/table";

/** One sum, now and before. */
export interface Compared {
  name: string;
  /** A quieter word about the name. */
  more?: string;
  now: string;
  before: string;
  /** It is a part of the sum above it. */
  part: boolean;
}

/** A sum: what it is called, how it reads, and where it is shown only sometimes, when. */
interface Sum {
  name: string;
  more?: string;
  words: (totals: TotalsView) => string;
  /** Whether there is anything of it to say; always unless given. */
  occurs?: (totals: TotalsView) => boolean;
  part?: boolean;
}

/** A length in seconds that is said once it is a minute. */
function length(name: string, of: (totals: TotalsView) => number, part = false): Sum {
  return { name, words: (totals) => duration(of(totals)), occurs: (totals) => of(totals) >= 60, part };
}

/** The part of the meetings that had a reason. */
function reason(name: string, of: (totals: TotalsView) => number): Sum {
  return length(say(`say-reason-${name}`), of, true);
}

const named = (name: string) => say(`ui-history-sum-${name}`);

/** Every sum, in the order of the page. */
const sums = (aim: number): Sum[] => [
  { name: named("enough"), words: (totals) => say("ui-of", { done: totals.enough, total: totals.asked }) },
  {
    name: named("close"),
    words: (totals) => (totals.usual_close_s === null ? NONE : timeOfDay(totals.usual_close_s)),
  },
  {
    name: named("items"),
    words: (totals) => say("ui-of", { done: totals.items_done, total: totals.items_total }),
  },
  { name: named("focus"), words: (totals) => duration(totals.focus_s) },
  { name: named("meetings"), words: (totals) => duration(totals.meeting_s) },
  reason("performance-review", (totals) => totals.performance_review_s),
  reason("final-decision", (totals) => totals.final_decision_s),
  reason("urgent", (totals) => totals.urgent_s),
  reason("hype-call", (totals) => totals.hype_call_s),
  reason("hangout", (totals) => totals.hangout_s),
  reason("celebration", (totals) => totals.celebration_s),
  reason("ordinary", (totals) => totals.ordinary_s),
  reason("could-have-been-async", (totals) => totals.needless_s),
  {
    name: named("share"),
    ...(aim > 0 ? { more: say("ui-history-sum-aim", { percent: aim }) } : {}),
    words: ({ meeting_percent: percent }) =>
      percent === null ? NONE : say("ui-history-percent", { percent }),
    occurs: (totals) => totals.meeting_percent !== null,
  },
  length(named("announced"), (totals) => totals.foreseen_s),
  {
    name: named("held"),
    words: (totals) => duration(totals.foreseen_held_s),
    occurs: (totals) => totals.foreseen_s >= 60,
    part: true,
  },
  length(named("given-back"), (totals) => totals.given_back_s, true),
  {
    name: named("off-rules"),
    words: (totals) => say("ui-of", { done: totals.off_rules, total: totals.foreseen_meetings }),
    occurs: (totals) => totals.off_rules > 0,
    part: true,
  },
  length(named("clear"), (totals) => totals.longest_clear_s),
  { name: named("shallow"), words: (totals) => duration(totals.shallow_s) },
  { name: named("interruptions"), words: (totals) => String(totals.interruptions) },
];

/**
 * The sums of a week, and those of the week before where there was one; what neither had anything of is left
 * out. `aim` is the share in percent that meetings are to take at most, 0 for none.
 */
export function compared(totals: TotalsView, before: TotalsView | null, aim = 0): Compared[] {
  const weeks = before ? [totals, before] : [totals];
  return sums(aim)
    .filter(({ occurs }) => !occurs || weeks.some(occurs))
    .map(({ name, more, words, part }) => ({
      name,
      ...(more ? { more } : {}),
      now: words(totals),
      before: before ? words(before) : NONE,
      part: part ?? false,
    }));
}
