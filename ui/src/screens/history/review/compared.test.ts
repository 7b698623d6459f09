// Rows of the review: what occurred in either week, and nothing else.
import { describe, expect, it } from "vitest";
import { totals } from "../../../testing/rows";
import { meetingsSentence } from "../figure/sums";
import { compared } from "./compared";

const HOUR = 3600;
const row = (name: string, ...weeks: Parameters<typeof compared>) =>
  compared(...weeks).find((one) => one.name === name);

describe("a week beside the week before", () => {
  const week = totals({
    days: 5,
    meeting_s: 5 * HOUR,
    meeting_percent: 18,
    final_decision_s: HOUR,
    needless_s: 2 * HOUR,
    foreseen_s: 5 * HOUR,
    foreseen_held_s: 4 * HOUR + 600,
    foreseen_meetings: 6,
    given_back_s: HOUR,
    off_rules: 2,
    longest_clear_s: 3 * HOUR,
  });

  it("has the share of meetings with the own aim beside it, if there is one", () => {
    expect(row("Share of meetings", week, null, 10)).toMatchObject({
      now: "18 %",
      more: "your aim is 10 %",
    });
    expect(row("Share of meetings", week, null, 0)).not.toHaveProperty("more");
  });

  it("has only reasons that occur in one of the two, as parts of the meetings", () => {
    const before = totals({ days: 5, urgent_s: HOUR });
    const rows = compared(week, before);
    const names = rows.map(({ name }) => name);
    const from = names.indexOf("Meetings");
    expect(names.slice(from, from + 4)).toEqual([
      "Meetings",
      "final decision",
      "urgent",
      "could have been asynchronous",
    ]);
    expect(rows[from + 2]).toMatchObject({ now: "0 min", before: "1 h", part: true });
    expect(names).not.toContain("hype call");
  });

  it("has what was announced beside what was held, given back and off the rules", () => {
    expect(row("Announced meetings", week, null)?.now).toBe("5 h");
    expect(row("held", week, null)?.now).toBe("4 h 10");
    expect(row("given back", week, null)?.now).toBe("1 h");
    expect(row("off your rules", week, null)?.now).toBe("2 of 6");
    expect(row("Longest clear time", week, null)?.now).toBe("3 h");
  });

  it("has none of it without a calendar and without meetings", () => {
    const names = compared(totals({ days: 5 }), totals({ days: 5 })).map(({ name }) => name);
    expect(names).toEqual([
      "Days that were enough",
      "The usual end",
      "Items",
      "Focus",
      "Meetings",
      "Other work",
      "Interruptions",
    ]);
  });

  it("says the same in a sentence below the week", () => {
    expect(meetingsSentence(week, 10)).toBe(
      "Meetings took 18 % of the work; your aim is 10 %. Announced: 5 h. Held of it: 4 h 10. " +
        "Given back: 1 h, answered otherwise than in real time. 2 announced meetings were off your rules. " +
        "Longest clear time: 3 h.",
    );
    expect(meetingsSentence(totals({ days: 5, longest_clear_s: 6 * HOUR }), 0)).toBeNull();
  });
});
