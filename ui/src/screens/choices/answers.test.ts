import { describe, expect, it } from "vitest";
import { pictureOf } from "../../host/scenes";
import type { Command, DefinitionChoice } from "../../protocol";
import { addItem, startFocus } from "../today/commands";
import { crossingAnswers, enoughAnswers, fullAnswers, overAnswers } from "./answers";
import { choiceFor } from "./codes";

const day = await pictureOf("enough");

describe("the choices after a refusal", () => {
  it("open only for the four codes that are questions", () => {
    const codes = ["day_is_full", "day_is_enough", "crosses_day_end", "stop_time_over"];
    expect(codes.map(choiceFor)).toEqual(["full", "enough", "crosses", "over"]);
    expect([choiceFor("day_is_closed"), choiceFor(undefined)]).toEqual([null, null]);
  });

  it("offer to swap each open item out, a bonus, or tomorrow when the day is full", async () => {
    const day = await pictureOf("today");
    const answers = fullAnswers(addItem("One more"), day);
    expect(answers.map((one) => one.command)).toEqual([
      { ...addItem("One more"), when_full: { choose: "swap", out: "i3" } },
      { ...addItem("One more"), when_full: { choose: "bonus" } },
      { do: "add_for_later", title: "One more", due: null },
    ]);
  });

  it("let the day go on past its boundary, or take a time that lies ahead, when the stop time is over", async () => {
    const day = await pictureOf("today");
    const stop = { time: "06:00", day_ends: "04:00", would_end: "10:00", ahead: "00:00" };
    const until = (time: string): DefinitionChoice => ({
      as: "shape",
      shape: { shape: "standard_hours", until: time },
    });
    const refused: Command = { do: "start_day", definition: until("06:00"), items: [] };
    expect(overAnswers(refused, stop, day).map((one) => one.command)).toEqual([
      { ...refused, past_boundary: true },
      { ...refused, definition: until("00:00") },
    ]);
  });

  it("open a closed day again with a time that lies ahead", async () => {
    const day = await pictureOf("today");
    const stop = { time: "16:30", day_ends: "04:00", would_end: null, ahead: "20:00" };
    const refused: Command = { do: "reopen_day", reason: "A late call" };
    const [only] = overAnswers(refused, stop, day);
    expect(only?.command).toMatchObject({ definition: { shape: { until: "20:00" } } });
  });

  it("offer a bonus when the day is enough", () => {
    expect(enoughAnswers(startFocus(), day).map((one) => one.command)).toEqual([startFocus({ bonus: true })]);
  });

  it("offer a bonus or tomorrow for an item that is left when the day is enough", () => {
    expect(enoughAnswers(startFocus({ item: "i3" }), day).map((one) => one.command)).toEqual([
      startFocus({ item: "i3", bonus: true }),
      { do: "place", what: "i3", place: { to: "tomorrow" } },
    ]);
  });

  it("offer the length that fits, or to run past the end", () => {
    const refused = startFocus({ item: "i3", minutes: 50 });
    expect(crossingAnswers(refused, 31).map((one) => one.command)).toEqual([
      startFocus({ item: "i3", minutes: 31, past_end: "fit" }),
      { ...refused, past_end: "allow" },
    ]);
  });

  it("offer no length below five minutes", () => {
    expect(crossingAnswers(startFocus(), null)).toHaveLength(1);
    expect(crossingAnswers(startFocus(), 4)).toHaveLength(1);
  });
});
