import { describe, expect, it } from "vitest";
import { hoursIn, hoursOf, type Lane, lanesOf, type Stretched, widened } from "./scale";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (time: string) => Date.parse(`2026-11-24T${time}:00Z`);
const block = (from: string, to: string): Stretched => ({ from: at(from), to: at(to) });

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function anyBlocks(roll: (below: number) => number): Stretched[] {
  return Array.from({ length: roll(14) }, () => {
    const from = roll(600) * MINUTE;
    return { from, to: from + roll(120) * MINUTE };
  });
}

const covers = (a: Stretched, b: Stretched, least: number) =>
  a.from < Math.max(b.to, b.from + least) && b.from < Math.max(a.to, a.from + least);

describe("the scale of a timeline", () => {
  it("begins and ends at a half hour, with everything in it", () => {
    const span = widened({ from: at("08:55"), to: at("16:30") }, [
      block("08:10", "08:20"),
      block("16:00", "17:05"),
    ]);
    expect(span).toEqual({ from: at("08:00"), to: at("17:30") });
    expect(hoursOf(span)).toBe(9.5);
  });

  it("is an hour long at least, so that nothing is divided by nothing", () => {
    expect(hoursOf(widened({ from: at("09:00"), to: at("09:00") }, []))).toBe(1);
  });

  it("names the hours as the day's clock shows them", () => {
    const span = { from: at("09:00"), to: at("11:30") };
    expect(hoursIn(span, "Europe/Lisbon")).toEqual([at("09:00"), at("10:00"), at("11:00")]);
    expect(hoursIn(span, "Asia/Kolkata"), "half an hour off").toEqual([
      at("09:30"),
      at("10:30"),
      at("11:30"),
    ]);
    expect(hoursIn(span, "Asia/Kathmandu"), "a quarter off").toEqual([at("09:15"), at("10:15"), at("11:15")]);
  });

  it("names an hour twice where a clock is set back", () => {
    const back = Date.parse("2026-10-25T01:00:00Z");
    expect(hoursIn({ from: back - HOUR, to: back }, "Europe/Berlin")).toEqual([back - HOUR, back]);
  });

  it("puts side by side what would cover each other", () => {
    const lanes = lanesOf([block("10:00", "11:00"), block("10:30", "11:30"), block("11:30", "12:00")], 0);
    expect(lanes).toEqual([
      { lane: 0, lanes: 2 },
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 1 },
    ]);
  });

  it("makes room for blocks that are drawn larger than they are", () => {
    const short = [block("10:00", "10:05"), block("10:10", "11:00")];
    expect(lanesOf(short, 0).map((one) => one.lanes)).toEqual([1, 1]);
    expect(lanesOf(short, 20 * MINUTE).map((one) => one.lanes)).toEqual([2, 2]);
  });

  it("never lets two blocks cover each other, and wastes no lane", () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const roll = dice(seed);
      const blocks = anyBlocks(roll);
      const least = roll(30) * MINUTE;
      const lanes = lanesOf(blocks, least);
      const where = (n: number): Lane => lanes[n] ?? { lane: -1, lanes: -1 };
      blocks.forEach((one, n) => {
        const mine = where(n);
        expect(mine.lane, `seed ${seed}`).toBeLessThan(mine.lanes);
        const beside = blocks.filter((other, m) => m !== n && covers(one, other, least));
        blocks.forEach((other, m) => {
          if (m === n || !covers(one, other, least)) return;
          expect(where(m).lanes, `seed ${seed}: neighbours are as wide as each other`).toBe(mine.lanes);
          if (Math.max(one.to - one.from, least) > 0 && Math.max(other.to - other.from, least) > 0) {
            expect(where(m).lane, `seed ${seed}: two blocks in one place`).not.toBe(mine.lane);
          }
        });
        if (beside.length === 0) expect(mine.lanes, `seed ${seed}: alone`).toBe(1);
      });
    }
  });
});
