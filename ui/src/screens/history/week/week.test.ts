// From the agent's rows to bars, sentences and the table beside them.
import { describe, expect, it } from "vitest";
import { playing, shownIn } from "../../../host/scenes";
import type { DayWorth, Settings } from "../../../protocol";
import { totals, viewOf, worthOf } from "../../../testing/rows";
import { duration, shortDate, timeOfDay } from "../../../words";
import { dayRows, workedOn } from "../dayRows";
import { enoughSentence, sumsSentence } from "../figure/sums";
import { asText, dateTable } from "../figure/table";
import { columnsOf, KINDS, worth } from "./columns";

const { week } = (await shownIn("history")).settings as Settings;
const [from, to] = ["2026-11-16", "2026-11-22"] as const;

function lived(days: DayWorth[], begins: string = from, ends: string = to) {
  return dayRows(viewOf(days, begins, ends), week);
}

/** The week before in a scene. */
async function recorded(scene: string) {
  const host = await playing(scene);
  return dayRows(await host.request({ method: "history", params: { from, to, filter: null } }), week);
}

const plain = { closed_s: 60_000, closed_at: "2026-11-17T16:40:00Z" };

describe("the dates of a week", () => {
  it("are seven, and a date lived twice is one of them", async () => {
    const dates = await recorded("history-twice");
    expect(dates).toHaveLength(7);
    const twice = dates.find((one) => one.date === "2026-11-17");
    expect(twice).toMatchObject({ times: 2, focus_s: 14_400, closed_s: 64_800, enough: true, items_done: 2 });
  });

  it("take the usual days off, and those taken, for rest", () => {
    const dates = lived([worthOf("2026-11-16", {}), worthOf("2026-11-18", { off: true })]);
    expect(dates.map((one) => one.is)).toEqual([
      "lived",
      "nothing",
      "rest",
      "nothing",
      "nothing",
      "rest",
      "rest",
    ]);
  });

  it("do not call what lies ahead, or before the first day, anything", () => {
    const dates = lived([worthOf("2026-11-24", {})], "2026-11-21", "2026-11-29");
    expect(dates.map((one) => one.is)).toEqual([
      ...Array(3).fill("untold"),
      "lived",
      ...Array(5).fill("untold"),
    ]);
  });
});

const dates = await recorded("history");

describe("the bars", () => {
  const { columns } = columnsOf(dates);

  it("stand on the ground and are as high as what was worked", () => {
    const heights = columns.map(({ pieces }) => pieces.reduce((sum, piece) => sum + piece.height, 0));
    const scale = heights[0] ?? 0;
    columns.forEach(({ lived, top }, n) => {
      const share = workedOn(lived) / workedOn(dates[0] as (typeof dates)[0]);
      expect(heights[n], "in proportion").toBeCloseTo(scale * share, 6);
      expect(top + (heights[n] ?? 0), "on the ground").toBeCloseTo(100, 6);
    });
  });

  it("never leave the picture, also on the longest day", () => {
    const long = columnsOf(lived([worthOf("2026-11-17", { ...plain, focus_s: 20 * 3600 })]));
    expect(Math.min(...long.columns.map(({ top }) => top))).toBeGreaterThan(0);
  });

  it("say everything in words, and rest is not a zero", () => {
    expect(columns[0]?.words).toMatch(
      /^Monday.*16.*: .* of focus, .* in meetings, .* of other work, ended at \d\d:\d\d/,
    );
    expect(columns[6]?.words).toMatch(/22.*: rest$/);
  });
});

describe("the table beside the bars", () => {
  const table = dateTable(dates, "Where the time went");

  it("holds exactly what the picture is drawn from", () => {
    const { columns } = columnsOf(dates);
    const drawn = columns.map(({ lived, pieces }) => [
      shortDate(lived.date),
      ...KINDS.map((kind) => duration(pieces.some((one) => one.kind === kind) ? worth(lived, kind) : 0)),
      lived.closed_s === null ? "–" : timeOfDay(lived.closed_s),
    ]);
    expect(table.rows.map(([day, , ...rest]) => [day, ...rest.slice(0, 4)])).toEqual(drawn);
  });

  it("is copied the way spreadsheets take it", () => {
    const lines = asText(table).split("\n");
    expect(lines).toHaveLength(8);
    expect(lines[1]?.split("\t")[0], "a date that stands for itself").toBe("2026-11-16");
    expect(lines[0]).toBe("Day\tEnough\tFocus\tMeetings\tOther work\tEnded\tItems");
    expect(new Set(lines.map((line) => line.split("\t").length))).toEqual(new Set([7]));
  });
});

describe("the sentence above", () => {
  it.each([
    [{}, "Nothing is written down for this week, and that is fine."],
    [{ off: 1 }, "Only rest. That is what it is for."],
    [{ days: 1, going_on: 1 }, "The day goes on. It is looked back on when it is over."],
    [{ days: 2, going_on: 1, asked: 1, enough: 1 }, "One day, and it was enough."],
    [
      { days: 1, asked: 1, usual_close_s: plain.closed_s },
      "One day. It ended at 16:40; what was left could wait.",
    ],
    [
      { days: 2, asked: 2, enough: 1, usual_close_s: plain.closed_s },
      "1 of 2 days was enough; the usual end was 16:40.",
    ],
  ])("says sums %# plainly", (sums, sentence) => {
    expect(enoughSentence(totals(sums), "week")).toBe(sentence);
  });

  it("says that no item has the words, where only such items count", () => {
    expect(enoughSentence(totals(), "week", "zebra")).toBe("No item with “zebra” in this week.");
  });

  it("is followed by what there was, and not by what there was nothing of", () => {
    const sums = totals({ days: 1, asked: 1, focus_s: 7200, items_done: 1, items_total: 2 });
    expect(sumsSentence(sums)).toMatch(/^2 h of focus\. 1 of 2 items\.\s*$/);
  });
});
