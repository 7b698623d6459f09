// From a pressed key to a name in the table. Pure, so that every layout's oddities can be tested.

/** True where keyboards have ⌘. */
export const mac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** What of a keyboard event the table cares about. */
export type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Whether `press` is the key written as `keys` (`Mod+Enter`, `Alt+ArrowUp`, `?`, `F`). */
export function matches(press: Press, keys: string): boolean {
  const parts = keys === "+" ? ["+"] : keys.split("+");
  const name = parts.at(-1) ?? "";
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const otherMod = mac ? press.ctrlKey : press.metaKey;
  if (mod !== wants("Mod") || otherMod || press.altKey !== wants("Alt")) return false;
  const pressed = press.key === " " ? "Space" : press.key;
  if (/^[A-Z]$/.test(name)) return pressed.toUpperCase() === name && press.shiftKey === wants("Shift");
  // Signs such as `?` and `+` need Shift on some keyboards and not on others.
  return pressed === name;
}

/** Whether the key is a bare character, which typing in a field must never trigger. */
export function isBare(press: Press): boolean {
  return !press.ctrlKey && !press.metaKey && !press.altKey;
}

const signs: Record<string, string> = {
  Enter: "⏎",
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Delete: "Del",
  Shift: "⇧",
};

/** How the key is drawn on a keycap: `⌘ ⏎`, `Ctrl ⏎`, `Space`. */
export function keyLabel(keys: string): string {
  if (keys === "+") return keys;
  return keys
    .split("+")
    .map((part) =>
      part === "Mod" ? (mac ? "⌘" : "Ctrl") : part === "Alt" && mac ? "⌥" : (signs[part] ?? part),
    )
    .join(" ");
}

/** The same for `aria-keyshortcuts`: `Control+Enter`. */
export function ariaKeys(keys: string[]): string {
  return keys.map((key) => (key === "+" ? "Plus" : key.replace("Mod", mac ? "Meta" : "Control"))).join(" ");
}
