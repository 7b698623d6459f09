import { describe, expect, it } from "vitest";
import { pictureOf } from "../../host/scenes";
import type { Snapshot } from "../../protocol";
import { face } from "./face";
import { beforeEnd, named, spoken, under } from "./words";

const names = ["focus", "focus-open", "overtime", "paused", "break", "meeting", "today"] as const;
const pictures = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await pictureOf(name)])),
);

function shown(name: (typeof names)[number]): Snapshot {
  return pictures[name];
}

const at = (time: string) => Date.parse(`2026-11-24T${time}Z`);

describe("the face of a session", () => {
  it("counts down to the end's instant", () => {
    expect(face(shown("focus"), at("15:00:36"))).toEqual({
      mode: "down",
      seconds: 1884,
      sign: "",
      share: 0.628,
    });
  });

  it("goes on counting from the picture without a new one", () => {
    expect(face(shown("focus"), at("15:10:36"))?.seconds, "ten minutes later").toBe(1284);
  });

  it("counts past the end with a plus", () => {
    const over = face(shown("overtime"), at("15:36:20"));
    expect(over).toMatchObject({ mode: "over", seconds: 260, sign: "+" });
  });

  it("turns to overtime by itself when the end passes before the agent speaks", () => {
    expect(face(shown("focus"), at("15:33:00"))?.mode).toBe("over");
  });

  it("counts up when no end is set", () => {
    expect(face(shown("focus-open"), at("15:00:46"))).toMatchObject({ mode: "up", seconds: 1126 });
  });

  it("stands still while held", () => {
    const early = face(shown("paused"), at("15:04:00"));
    expect(face(shown("paused"), at("16:04:00"))).toEqual(early);
    expect(early).toMatchObject({ mode: "held", seconds: 1884 });
  });

  it("is nothing when nothing goes on", () => {
    expect(face(shown("today"), 0)).toBeNull();
  });
});

describe("the words of a session", () => {
  const words = (name: Parameters<typeof shown>[0], time: string) => {
    const snapshot = shown(name);
    const session = snapshot.session;
    const seen = face(snapshot, at(time));
    if (!session || !seen) throw new Error("the scene has lost its session");
    return { named: named(session), under: under(snapshot, session, seen), spoken: spoken(seen) };
  };

  it("name the session, its length and what is left", () => {
    expect(words("focus", "15:00:36")).toEqual({
      named: "Focus · 4th today",
      under: "of 50 minutes",
      spoken: "31 min left",
    });
  });

  it("say since when it is held", () => {
    expect(words("paused", "15:04:00").under).toBe("paused since 15:01");
  });

  it("say how the session's end lies to the day's", () => {
    const snapshot = { ...shown("focus"), ends_at: "2026-11-24T16:30:00Z" };
    const { session } = snapshot;
    if (!session) throw new Error("the scene has lost its session");
    expect(beforeEnd(snapshot, session)).toBe("58 min before your day does");
    expect(beforeEnd({ ...snapshot, ends_at: "2026-11-24T15:20:00Z" }, session)).toBe(
      "12 min after your day",
    );
    expect(beforeEnd({ ...snapshot, ends_at: session.ends_at }, session)).toBe("with your day");
    expect(beforeEnd({ ...snapshot, ends_at: null }, session)).toBe("");
  });
});
