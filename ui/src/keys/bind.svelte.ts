// Joins the table with what a screen can do. One listener on the window; the innermost bound scope
// wins. Letter keys can be switched off (WCAG 2.1.4), and never fire while someone types; held with Alt
// they always do.

import { mayRepeat } from "./debounce";
import { keymap, type Scope } from "./keymap";
import { isBare, matches, modified } from "./press";
import { isLetter, TYPED, takeLetter } from "./typing";

/** What a scope's actions do, by name. Absent actions leave their key alone. */
export type Actions = Record<string, (() => void) | undefined>;

interface Binding {
  scope: Scope;
  actions: () => Actions;
}

const bound: Binding[] = [];

/** Binds a scope's actions for as long as the calling component lives. Call while it initialises. */
export function bindKeys(scope: Scope, actions: () => Actions): void {
  $effect(() => {
    const binding = { scope, actions };
    bound.push(binding);
    return () => {
      bound.splice(bound.indexOf(binding), 1);
    };
  });
}

/** Handles a key anywhere in the window; put it on `<svelte:window>`. */
export function pressAnywhere(event: KeyboardEvent): void {
  if (event.defaultPrevented || takeLetter(event) || document.querySelector("dialog[open]")) return;
  for (const { scope, actions } of [...bound].reverse()) {
    if (act(event, scope, actions())) return;
  }
}

/** Handles a key inside an element that has a scope of its own, such as an item's row. */
export function pressWithin(scope: Scope, actions: () => Actions): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.defaultPrevented) act(event, scope, actions());
  };
}

function act(event: KeyboardEvent, scope: Scope, actions: Actions): boolean {
  for (const key of keymap) {
    const action = key.scope === scope ? actions[key.action] : undefined;
    if (!action || !key.keys.some((keys) => matches(event, keys) || matches(event, modified(keys)))) continue;
    if (!mayAct(event)) return false;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat || mayRepeat(event)) action();
    return true;
  }
  return false;
}

/** A bare key belongs to the field or button that has the focus, if that wants it. */
function mayAct(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (matches(event, "Mod+Z") || matches(event, "Mod+Shift+Z")) return !target?.closest(TYPED);
  if (!isBare(event) || event.key === "Escape") return true;
  if (target?.closest(`${TYPED}, select`)) return false;
  if (event.key.startsWith("Arrow") && target?.closest("[type=radio]")) return false;
  if (event.key === "Enter") return !target?.closest("button, a, summary, input, [role=spinbutton]");
  if (event.key === " ") {
    return (letters.on || event.shiftKey) && !target?.closest("button, a, summary, input, [role=spinbutton]");
  }
  return !isLetter(event) || letters.on;
}

const letters = $state({ on: true });

/** Whether single letters do things, as the settings say. */
export const letterKeys = {
  get on(): boolean {
    return letters.on;
  },
  set on(on: boolean) {
    letters.on = on;
  },
};
