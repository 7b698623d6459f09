// The messages of this language, in a piece of the page of their own.
export const files = import.meta.glob<string>(
  ["../../../../src-tauri/words/es/*.ftl", "!../../../../src-tauri/words/es/cli-*.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
