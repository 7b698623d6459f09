// From a pressed key to a name in the table. Pure, so that every layout's oddities can be tested.

/** True where keyboards have ⌘. */
export const mac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** What of a keyboard event the table cares about. */
export type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"> & {
  code?: string;
  target?: EventTarget | null;
};

/** The key, where a line runs from right to left with left and right as the eye has them: “on” is to the left. */
export function keyAlong({ key, target }: Press): string {
  const line = target instanceof Element ? target.closest("[dir]") : null;
  if (line?.getAttribute("dir") !== "rtl") return key;
  return key === "ArrowLeft" ? "ArrowRight" : key === "ArrowRight" ? "ArrowLeft" : key;
}

/** Whether `press` is the key written as `keys` (`Mod+Enter`, `Alt+ArrowUp`, `?`, `F`). */
export function matches(press: Press, keys: string): boolean {
  const parts = partsOf(keys);
  const name = parts.at(-1) ?? "";
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const otherMod = mac ? press.ctrlKey : press.metaKey;
  if (mod !== wants("Mod") || otherMod || press.altKey !== wants("Alt")) return false;
  const pressed = press.key === " " ? "Space" : keyAlong(press);
  if (/^[A-Z]$/.test(name)) return letterOf(press) === name && press.shiftKey === wants("Shift");
  // Signs such as `?` and `+` need Shift on some keyboards and not on others.
  return pressed === name;
}

/** The modifiers and the key itself; the key may be the sign that stands between them. */
function partsOf(keys: string): string[] {
  if (keys === "+") return [keys];
  return keys.endsWith("++") ? [...keys.slice(0, -2).split("+"), "+"] : keys.split("+");
}

/** The letter that was pressed. On a Mac ⌥ makes another sign of it; the key's place still names it. */
function letterOf({ key, code, altKey }: Press): string {
  return mac && altKey && code?.startsWith("Key") ? code.slice(3) : key.toUpperCase();
}

/**
 * The form of a key that is not a single letter or sign: held with Alt, which also works in a field. Space is
 * held with Shift, because desktops keep the other for themselves. Keys that have a name stay as they are.
 */
export function modified(keys: string): string {
  const parts = partsOf(keys);
  const name = parts.at(-1) ?? "";
  if (name === "Space") return "Shift+Space";
  const held = parts.some((part) => part === "Mod" || part === "Alt");
  return name.length === 1 && !held ? `Alt+${keys}` : keys;
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
  return partsOf(keys)
    .map((part) =>
      part === "Mod" ? (mac ? "⌘" : "Ctrl") : part === "Alt" && mac ? "⌥" : (signs[part] ?? part),
    )
    .join(" ");
}

/** The same for `aria-keyshortcuts`: `Control+Enter`. */
export function ariaKeys(keys: string[]): string {
  const named = (part: string) =>
    part === "Mod" ? (mac ? "Meta" : "Control") : part === "+" ? "Plus" : part;
  return keys.map((key) => partsOf(key).map(named).join("+")).join(" ");
}
