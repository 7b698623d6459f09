import { describe, expect, it } from "vitest";
import { keymap, scopes } from "./keymap";
import { ariaKeys, keyLabel, matches, type Press } from "./press";

function press(key: string, held: Partial<Press> = {}): Press {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe("a key", () => {
  it.each([
    ["F", press("f"), true],
    ["F", press("F", { shiftKey: true }), false],
    ["Shift+F", press("F", { shiftKey: true }), true],
    ["F", press("f", { ctrlKey: true }), false],
    ["F", press("f", { metaKey: true }), false],
    ["F", press("f", { altKey: true }), false],
    ["?", press("?", { shiftKey: true }), true],
    ["?", press("?"), true],
    ["+", press("+", { shiftKey: true }), true],
    ["Space", press(" "), true],
    ["Mod+Enter", press("Enter", { ctrlKey: true }), true],
    ["Mod+Enter", press("Enter"), false],
    ["Mod+,", press(",", { ctrlKey: true }), true],
    ["Alt+ArrowUp", press("ArrowUp", { altKey: true }), true],
    ["ArrowUp", press("ArrowUp", { altKey: true }), false],
  ] as const)("written %s answers %o: %s", (keys, pressed, answer) => {
    expect(matches(pressed, keys)).toBe(answer);
  });

  it("is drawn the way it is printed on a keyboard", () => {
    expect(["Mod+Enter", "Space", "+", "Alt+ArrowUp"].map(keyLabel)).toEqual([
      "Ctrl ⏎",
      "Space",
      "+",
      "Alt ↑",
    ]);
  });

  it("is announced in the words of aria-keyshortcuts", () => {
    expect(ariaKeys(["Mod+Enter"])).toBe("Control+Enter");
  });
});

describe("the table of keys", () => {
  it("never gives one key two meanings in one scope", () => {
    for (const scope of scopes) {
      const keys = keymap.filter((key) => key.scope === scope).flatMap((key) => key.keys);
      expect(new Set(keys).size, `a key of ${scope} is taken twice`).toBe(keys.length);
    }
  });

  it("shows every scope it uses on the sheet", () => {
    expect(keymap.filter((key) => !scopes.includes(key.scope))).toEqual([]);
  });
});
