// Every key of the window, once: where it works, what it does, how the `?` sheet says it.
// Screens bind actions to it by name (`bindKeys`); a key that is not in this table does not exist.

/** Where a key works. */
export type Scope =
  | "everywhere"
  | "welcome"
  | "morning"
  | "today"
  | "item"
  | "focus"
  | "strip"
  | "gap"
  | "forgotten"
  | "end"
  | "closed"
  | "history"
  | "review";

/** A row of the table. */
export interface Key {
  scope: Scope;
  /** What it does, named for `bindKeys`. */
  action: string;
  /** As the keyboard names them; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  keys: string[];
  /** The message that says it on the sheet. */
  words: string;
}

/** The scopes in the order the sheet shows them. */
export const scopes: Scope[] = [
  "everywhere",
  "welcome",
  "morning",
  "today",
  "item",
  "focus",
  "strip",
  "gap",
  "forgotten",
  "end",
  "closed",
  "history",
  "review",
];

/** The table. */
export const keymap: Key[] = [
  { scope: "everywhere", action: "sheet", keys: ["?"], words: "ui-key-sheet" },
  { scope: "everywhere", action: "today", keys: ["T"], words: "ui-key-today" },
  { scope: "everywhere", action: "history", keys: ["H"], words: "ui-key-history" },
  { scope: "everywhere", action: "waiting", keys: ["Shift+W"], words: "ui-key-waiting" },
  { scope: "everywhere", action: "settings", keys: ["Mod+,"], words: "ui-key-settings" },
  { scope: "everywhere", action: "park", keys: ["P"], words: "ui-key-park" },
  { scope: "everywhere", action: "end", keys: ["E"], words: "ui-key-end" },
  { scope: "everywhere", action: "undo", keys: ["Mod+Z"], words: "ui-key-undo" },
  { scope: "everywhere", action: "redo", keys: ["Mod+Shift+Z"], words: "ui-key-redo" },
  { scope: "everywhere", action: "away", keys: ["Escape"], words: "ui-key-away" },

  { scope: "welcome", action: "next", keys: ["Enter"], words: "ui-key-welcome" },

  { scope: "morning", action: "start", keys: ["Mod+Enter"], words: "ui-key-start-day" },
  { scope: "morning", action: "add", keys: ["A"], words: "ui-key-add" },
  { scope: "morning", action: "definition", keys: ["D"], words: "ui-key-definition" },
  { scope: "morning", action: "meeting", keys: ["M"], words: "ui-key-meeting" },

  { scope: "today", action: "focus", keys: ["F"], words: "ui-key-focus" },
  { scope: "today", action: "open_ended", keys: ["Shift+F"], words: "ui-key-open-ended" },
  { scope: "today", action: "break", keys: ["B"], words: "ui-key-break" },
  { scope: "today", action: "meeting", keys: ["M"], words: "ui-key-meeting" },
  { scope: "today", action: "interrupted", keys: ["I"], words: "ui-key-interrupted" },
  { scope: "today", action: "interrupted_myself", keys: ["Shift+I"], words: "ui-key-interrupted-myself" },
  { scope: "today", action: "add", keys: ["A"], words: "ui-key-add" },
  { scope: "today", action: "definition", keys: ["D"], words: "ui-key-definition" },

  { scope: "item", action: "previous", keys: ["ArrowUp"], words: "ui-key-previous" },
  { scope: "item", action: "next", keys: ["ArrowDown"], words: "ui-key-next" },
  { scope: "item", action: "tick", keys: ["X"], words: "ui-key-tick" },
  { scope: "item", action: "focus", keys: ["F"], words: "ui-key-focus-item" },
  { scope: "item", action: "rename", keys: ["R", "F2"], words: "ui-key-rename" },
  { scope: "item", action: "estimate", keys: ["L"], words: "ui-key-estimate" },
  { scope: "item", action: "details", keys: ["N"], words: "ui-key-details" },
  { scope: "item", action: "tomorrow", keys: ["W"], words: "ui-key-tomorrow" },
  { scope: "item", action: "more", keys: ["."], words: "ui-key-more" },
  { scope: "item", action: "up", keys: ["Alt+ArrowUp"], words: "ui-key-up" },
  { scope: "item", action: "down", keys: ["Alt+ArrowDown"], words: "ui-key-down" },
  { scope: "item", action: "drop", keys: ["Delete"], words: "ui-key-drop" },

  { scope: "focus", action: "pause", keys: ["Space"], words: "ui-key-pause" },
  { scope: "focus", action: "extend", keys: ["+", "="], words: "ui-key-extend" },
  { scope: "focus", action: "finish", keys: ["Enter"], words: "ui-key-finish" },
  { scope: "focus", action: "meeting", keys: ["M"], words: "ui-key-meeting" },
  { scope: "focus", action: "interrupted", keys: ["I"], words: "ui-key-interrupted" },
  { scope: "focus", action: "interrupted_myself", keys: ["Shift+I"], words: "ui-key-interrupted-myself" },
  { scope: "focus", action: "strip", keys: ["K"], words: "ui-key-strip" },

  { scope: "strip", action: "back", keys: ["Enter", "Escape"], words: "ui-key-strip-back" },

  { scope: "gap", action: "focus", keys: ["F"], words: "ui-key-gap-focus" },
  { scope: "gap", action: "break", keys: ["B"], words: "ui-key-gap-break" },
  { scope: "gap", action: "drop", keys: ["Enter"], words: "ui-key-gap-drop" },

  { scope: "forgotten", action: "accept", keys: ["Enter"], words: "ui-key-forgotten-accept" },
  { scope: "forgotten", action: "keep", keys: ["K"], words: "ui-key-forgotten-keep" },

  { scope: "end", action: "close", keys: ["Mod+Enter"], words: "ui-key-close-day" },
  { scope: "end", action: "not_yet", keys: ["Escape"], words: "ui-key-not-yet" },

  { scope: "closed", action: "reopen", keys: ["R"], words: "ui-key-reopen" },

  { scope: "history", action: "earlier", keys: ["ArrowLeft"], words: "ui-key-earlier" },
  { scope: "history", action: "later", keys: ["ArrowRight"], words: "ui-key-later" },
  { scope: "history", action: "date", keys: ["D"], words: "ui-key-day-date" },
  { scope: "history", action: "day", keys: ["1"], words: "ui-key-view-day" },
  { scope: "history", action: "week", keys: ["2"], words: "ui-key-view-week" },
  { scope: "history", action: "month", keys: ["3"], words: "ui-key-view-month" },
  { scope: "history", action: "year", keys: ["4"], words: "ui-key-view-year" },
  { scope: "history", action: "trends", keys: ["5"], words: "ui-key-view-trends" },
  { scope: "history", action: "review", keys: ["R"], words: "ui-history-review" },
  { scope: "history", action: "find", keys: ["/"], words: "ui-history-find" },
  { scope: "history", action: "table", keys: ["V"], words: "ui-key-view-table" },
  { scope: "history", action: "add_session", keys: ["S"], words: "ui-key-add-session" },
  { scope: "history", action: "add_break", keys: ["B"], words: "ui-key-add-break" },
  { scope: "history", action: "add_meeting", keys: ["M"], words: "ui-key-add-meeting" },

  { scope: "review", action: "try", keys: ["W"], words: "ui-key-question-try" },
  { scope: "review", action: "keep", keys: ["K"], words: "ui-key-question-keep" },
  { scope: "review", action: "not_now", keys: ["N"], words: "ui-key-question-not-now" },
  { scope: "review", action: "let_go", keys: ["L"], words: "ui-key-question-let-go" },
];

/** The keys of an action. Empty when there is none, which a test refuses. */
export function keysOf(scope: Scope, action: string): string[] {
  return keymap.find((key) => key.scope === scope && key.action === action)?.keys ?? [];
}
