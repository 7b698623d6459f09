// The keyboard, gathered.
export { type Actions, bindKeys, letterKeys, pressAnywhere, pressWithin } from "./bind.svelte";
export { clickOnce, enterOnce } from "./debounce";
export { type Key, keymap, keysOf, type Scope, scopes } from "./keymap";
export { ariaKeys, isBare, keyAlong, keyLabel, mac, matches, modified } from "./press";
export { focusScreen } from "./screen";
export { endWords, noteTyping, typesHere } from "./typing";
