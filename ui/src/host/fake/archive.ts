// The fake agent's answers about the past, from its made-up year and the days that were written in detail.
import type {
  DayDetail,
  DayWorth,
  Found,
  HistoryQuery,
  HistoryView,
  InsightsView,
  ReviewView,
  TrendPoint,
  TrendsQuery,
} from "../../protocol";
import { laterDate } from "../../words";
import { monday } from "./lived";
import { totalsOf, worthOfLived } from "./past";
import { DATE } from "./picture";

/** A word that stands nowhere. */
const NOWHERE = "zebra";

/** Everything that is over. */
export class Archive {
  constructor(
    private readonly past: DayWorth[],
    private readonly lived: DayDetail[],
  ) {}

  /** The rows between two dates; with a filter, every third of them, or none. */
  history({ from, to, filter }: HistoryQuery, now: string): HistoryView {
    const days = this.#between(from, to).filter((_, n) => !filter || (filter !== NOWHERE && n % 3 === 0));
    const first = this.#rows()[0]?.date ?? null;
    return { at: now, today: DATE, from, to, first, days_off: [], days, totals: totalsOf(days) };
  }

  /** What they come to, step by step. */
  trends({ from, to, by, filter }: TrendsQuery, now: string): TrendPoint[] {
    const points: TrendPoint[] = [];
    for (let start = from; start <= to; ) {
      const next =
        by === "week" ? laterDate(start, 7) : `${laterDate(`${start.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
      const until = laterDate(next, -1) > to ? to : laterDate(next, -1);
      points.push({
        from: start,
        to: until,
        totals: this.history({ from: start, to: until, filter }, now).totals,
      });
      start = next;
    }
    return points;
  }

  /** What the days say, once there are ten. */
  says(limit: number): InsightsView {
    if (this.#rows().length < 10) return { findings: [], offer: null };
    return {
      findings: [
        {
          text: "Of 3 items a day you finish 2.4, usually by 16:40.",
          rests_on: "from 20 days",
          numbers: [
            { name: "items asked for", value: "3.0" },
            { name: "items ticked", value: "2.4" },
            { name: "by", value: "16:40" },
          ],
        },
        {
          text: "Estimates on #writing run 1.6 times short.",
          rests_on: "from 12 days",
          numbers: [{ name: "times the estimate", value: "1.6" }],
        },
        {
          text: "After an interruption it takes 22 minutes to the next undisturbed quarter of an hour.",
          rests_on: "from 18 days",
          numbers: [{ name: "interruptions", value: "31" }],
        },
      ],
      offer: limit === 2 ? null : { text: "Plan 2 items a day from now on?", item_limit: 2 },
    };
  }

  /** A week on one page. */
  review(date: string, limit: number): ReviewView {
    const from = laterDate(date, -((new Date(`${date}T12:00Z`).getUTCDay() + 6) % 7));
    const to = laterDate(from, 6);
    const days = this.#between(from, to);
    const before = this.#between(laterDate(from, -7), laterDate(from, -1));
    const done = { date: from, title: "Write the migration plan", became: null, focused_s: 4800 };
    const left = { ...done, title: "Rename the staging bucket", became: "moved to Wed 25 Nov", focused_s: 0 };
    return {
      from,
      to,
      days,
      totals: totalsOf(days),
      before: before.length > 0 ? totalsOf(before) : null,
      done:
        days.length > 0 ? [done, { ...done, title: "Draft the release note #writing", focused_s: 3960 }] : [],
      left: days.length > 0 ? [left] : [],
      says: this.says(limit),
      markdown: "# The week\n",
    };
  }

  /** Words that were written, from the days in detail. */
  search(text: string): Found[] {
    const wanted = text.trim().toLowerCase();
    if (!wanted) return [];
    return this.lived.flatMap((day) => {
      const words = [
        ...day.items.map(({ title }) => ({ kind: "item" as const, title })),
        ...day.meetings.map(({ title }) => ({ kind: "meeting" as const, title: title ?? "" })),
        { kind: "first_step" as const, title: day.first_step ?? "" },
      ];
      return words.flatMap(({ kind, title }) => {
        const at = title.toLowerCase().indexOf(wanted);
        if (at < 0) return [];
        const end = at + wanted.length;
        const part = (from: number, to: number, strong: boolean) => ({ text: title.slice(from, to), strong });
        const parts = [part(0, at, false), part(at, end, true), part(end, title.length, false)];
        return [{ kind, date: day.date, parts: parts.filter((one) => one.text) }];
      });
    });
  }

  /** The days of a date in detail; of a made-up one, a day like any other. */
  day(date: string | null): DayDetail[] {
    const wanted = date ?? this.lived.at(-1)?.date;
    const found = this.lived.filter((one) => one.date === wanted);
    if (found.length > 0 || !wanted) return found;
    const known = this.past.some((one) => one.date === wanted && !one.off && one.closed_at);
    if (!known) return [];
    const like = monday();
    const moved = JSON.parse(JSON.stringify(like).replaceAll(like.date, wanted)) as DayDetail;
    return [{ ...moved, id: wanted, correctable: false }];
  }

  #rows(): DayWorth[] {
    const lived = this.lived.map(worthOfLived);
    const told = new Set(lived.map((one) => one.date));
    return [...this.past.filter((one) => !told.has(one.date)), ...lived].sort((a, b) =>
      a.date.localeCompare(b.date),
    );
  }

  #between(from: string, to: string): DayWorth[] {
    return this.#rows().filter((one) => one.date >= from && one.date <= to);
  }
}
