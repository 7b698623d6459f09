// What a day's timeline holds, in words: the stretches and meetings of the picture, in order. The stretches are the
// agent's; the records of the day, where they are there, say what each was about. Pure.
import type { DayDetail, ForeseenView, SessionRecord, Snapshot, Stretch } from "../../protocol";
import { clockTime, duration, listed, say } from "../../words";
import { title as meetingTitle, offRules, times } from "../foreseen/foreseen";
import { reasonWords } from "../today/reasons";

/** What a block is drawn as; `ahead` is what a session that goes on has still before it. */
export type BlockKind = "focus" | "meeting" | "break" | "gap" | "foreseen" | "ahead";

/** One block of the day. */
export interface Block {
  kind: BlockKind;
  /** Milliseconds. */
  from: number;
  to: number;
  /** "09:20–10:40". */
  when: string;
  /** What it was about. */
  words: string;
  /** How long it was and what is to be said of it; may be empty. */
  more: string;
  /** What is off the person's rules about it. */
  off: string;
}

/** The day's blocks up to `now` and those that are foreseen, by their beginning. */
export function blocksOf(snapshot: Snapshot, lived: DayDetail | null, now: number): Block[] {
  const { zone } = snapshot.day;
  const path = snapshot.path.map((one) => stretchBlock(one, snapshot, lived, now));
  const open = snapshot.foreseen.filter((one) => one.state === "open");
  const all = [...path, ...ahead(snapshot, now), ...open.map((one) => foreseenBlock(one, zone))];
  return all.sort((a, b) => a.from - b.from || a.to - b.to);
}

function stretchBlock(stretch: Stretch, snapshot: Snapshot, lived: DayDetail | null, now: number): Block {
  const { kind, from } = stretch;
  const { zone } = snapshot.day;
  // What still runs ends at the picture's instant, and the picture is a little older than now.
  const runs = snapshot.session !== null && stretch.to === snapshot.at;
  const to = runs ? Math.max(Date.parse(stretch.to), now) : Date.parse(stretch.to);
  const begins = Date.parse(from);
  const length = to - begins >= 60_000 ? duration((to - begins) / 1000) : "";
  const block: Block = {
    kind,
    from: begins,
    to,
    when: `${clockTime(from, zone)}–${clockTime(to, zone)}`,
    words: say(kind === "gap" ? "ui-gap" : `ui-session-${kind}`),
    more: length,
    off: "",
  };
  const holds = (one: { from: string; to: string | null }) =>
    Date.parse(one.from) <= begins && (one.to === null || Date.parse(one.to) >= Date.parse(stretch.to));
  if (kind === "focus") {
    const session = lived?.sessions.find(holds);
    const title = session ? session.title : runs ? snapshot.session?.title : undefined;
    if (title !== undefined) block.words = title ?? say("ui-focus-on-nothing");
    if (lived && session)
      block.more = [length, interrupted(lived, session, block)].filter(Boolean).join(" · ");
  } else if (kind === "meeting") {
    const meeting = lived?.meetings.find(holds);
    if (meeting?.title) block.words = meeting.title;
    if (meeting?.reason) block.more = [length, reasonWords(meeting.reason)].filter(Boolean).join(" · ");
  }
  return block;
}

function interrupted(lived: DayDetail, session: SessionRecord, { from, to }: Block): string {
  const within = lived.interruptions.filter(
    (one) => one.session === session.id && Date.parse(one.at) >= from && Date.parse(one.at) <= to,
  );
  return within.length > 0 ? say("ui-sum-interruptions", { count: within.length }) : "";
}

/** What a running session with an end has still before it. */
function ahead({ session, day }: Snapshot, now: number): Block[] {
  if (session?.state !== "running" || !session.ends_at) return [];
  const to = Date.parse(session.ends_at);
  if (to - now < 60_000) return [];
  const words = say("ui-ends", { time: clockTime(to, day.zone) });
  return [{ kind: "ahead", from: now, to, when: "", words, more: "", off: "" }];
}

function foreseenBlock(one: ForeseenView, zone: string): Block {
  const [from, to] = [Date.parse(one.starts_at), Date.parse(one.ends_at)];
  return {
    kind: "foreseen",
    from,
    to,
    when: times(one, zone),
    words: meetingTitle(one),
    more: "",
    off: listed(offRules(one)),
  };
}
