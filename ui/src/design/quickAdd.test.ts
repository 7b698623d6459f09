import { describe, expect, it } from "vitest";
import cases from "../../../src-tauri/types/quick_add.json";
import { type DayNames, quickAdd } from "./quickAdd";

const short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const long = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const names: DayNames = {
  tomorrow: ["tomorrow"],
  weekdays: short.map((name, n) => [name, long[n] ?? ""]),
};

describe("an item typed in one line", () => {
  it.each(Object.entries(cases))("%j", (text, expected) => {
    const { title, estimate, day, bonus } = quickAdd(text, names);
    const said = typeof day === "number" ? short[day] : day;
    expect([title, estimate, said, bonus]).toEqual(expected);
  });

  it("keeps what the person took back", () => {
    expect(quickAdd("Call fri 45m", names, ["45m"])).toMatchObject({ title: "Call fri 45m", estimate: null });
    expect(quickAdd("Call fri 45m", names, ["fri"])).toMatchObject({ title: "Call fri", estimate: 45 });
  });

  it("says what it took, the last first", () => {
    expect(quickAdd("Call fri 20 min", names).taken).toEqual(["20 min", "fri"]);
  });
});
