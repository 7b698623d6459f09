// The messages of this language, in a piece of the page of their own.
export const files = import.meta.glob<string>(
  ["../../../../src-tauri/words/ja/*.ftl", "!../../../../src-tauri/words/ja/cli-*.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
