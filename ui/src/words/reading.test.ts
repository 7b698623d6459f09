import { afterEach, describe, expect, it } from "vitest";
import table from "../../../src-tauri/types/numbers.json?raw";
import type { Locale } from "../protocol";
import { long, turned } from "../testing/pseudo";
import { reading } from "./reading.svelte";
import { clockShown, clockTime, dayName, monthName, shortDate, weekdayName } from "./time";
import { say } from "./words";

const usual: Locale = { language: "en", clock: "h23", first_day: "monday", digits: "latn" };
const numbers: Record<Locale["language"], Record<string, string>> = JSON.parse(table);
const languages = Object.keys(numbers) as Locale["language"][];

afterEach(() => reading.follow(usual));

describe("the window", () => {
  it.each(languages)("says a day in %s, with the digits that can be typed", async (language) => {
    await reading.follow({ ...usual, language });
    expect(document.documentElement.lang).toBe(language);
    expect(document.documentElement.dir).toBe(language === "ar" ? "rtl" : "ltr");
    const said = [dayName("2026-11-24"), shortDate("2026-11-24"), monthName("2026-11-24")];
    expect(said.join(" ")).toMatch(/24/);
    expect(said.join(" "), "Latin digits").not.toMatch(/[\u0660-\u0669]/);
    if (language !== "en") expect(weekdayName("2026-11-24")).not.toBe("Tuesday");
  });

  it.each(languages)("writes numbers in %s as the agent does", async (language) => {
    const { FluentBundle, FluentResource } = await import("@fluent/bundle");
    const bundle = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: false });
    bundle.addResource(new FluentResource("n = { $n }"));
    const pattern = bundle.getMessage("n")?.value ?? "";
    for (const [number, shown] of Object.entries(numbers[language])) {
      expect(bundle.formatPattern(pattern, { n: Number(number) }), number).toBe(shown);
    }
  });

  it("goes by the person's clock", async () => {
    await reading.follow({ ...usual, clock: "h12" });
    const shown = ["00:05", "09:30", "12:00", "16:30"].map(clockShown);
    expect(shown).toEqual(["12:05\u00a0am", "9:30\u00a0am", "12:00\u00a0pm", "4:30\u00a0pm"]);
    expect(clockTime("2026-11-24T16:30:00Z", "UTC")).toBe("4:30\u00a0pm");
    expect(clockShown("items")).toBe("items");
  });

  it("isolates what runs against its sentence", async () => {
    const removed = () => say("ui-settings-zone-remove", { zone: "تونس" });
    expect(removed()).toContain("\u2068تونس\u2069");
    await reading.follow({ ...usual, language: "ar" });
    expect(removed()).not.toContain("\u2068");
    expect(say("ui-settings-zone-remove", { zone: "Lisbon" })).toContain("\u2068Lisbon\u2069");
  });

  it("says in English what a language does not have", async () => {
    await reading.follow({ ...usual, language: "ja" });
    expect(say("ui-nothing-like-it")).toBe("ui-nothing-like-it");
  });
});

describe("the languages of tests", () => {
  it("are longer, and turned", () => {
    expect(long("Start focus").length).toBeGreaterThan("Start focus".length * 1.25);
    expect(turned("ab 12")).toBe("\u202eab\u202c 12");
  });
});
