import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { known, say } from "./words";

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(entry.name) && !entry.name.endsWith(".test.ts") ? [path] : [];
  });
}

describe("the words", () => {
  it("hold every message the screens name", () => {
    const named = sources("src").flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/"((?:ui|say)-[a-z-]*[a-z])"/g)].map((match) => match[1] ?? ""),
    );
    expect(named.length, "the search must find the screens").toBeGreaterThan(100);
    expect([...new Set(named)].filter((id) => !known(id))).toEqual([]);
  });

  it("come from every file of the folder but those of the command line", () => {
    const folder = "../src-tauri/words/en";
    const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
    const ids = files.flatMap((name) =>
      [...readFileSync(join(folder, name), "utf8").matchAll(/^([a-z][a-z0-9-]*) *=/gm)].map(
        (match) => match[1] ?? "",
      ),
    );
    expect(ids.length, "the search must find the messages").toBeGreaterThan(1000);
    expect([...new Set(ids)], "an id is defined once").toHaveLength(ids.length);
    const first = files.map(
      (name) => readFileSync(join(folder, name), "utf8").match(/^([a-z][a-z0-9-]*) *=/m)?.[1] ?? "none",
    );
    const unknown = first.filter((id) => !known(id));
    expect(unknown).toEqual(first.filter((id) => id.startsWith("cli-")));
  });

  it("show a missing message by its id, so that it is found", () => {
    expect(say("ui-nobody-wrote-this")).toBe("ui-nobody-wrote-this");
  });

  it("say ordinals as people do", () => {
    const nth = [1, 2, 3, 4, 11, 21].map((nth) => say("ui-session-nth", { nth }));
    expect(nth.map((words) => words.split(" ")[2])).toEqual(["1st", "2nd", "3rd", "4th", "11th", "21st"]);
  });
});
