// One configuration for the dev server, the production build and the unit tests.
// The build makes files only (no inlined scripts, styles or fonts), so that the window's strict
// content security policy holds without exceptions.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  // The words stand beside the Rust crate that shares them, and so does the table of typed values.
  server: { port: 1420, strictPort: true, fs: { allow: [".", "../src-tauri/types", "../src-tauri/words"] } },
  build: {
    target: ["safari16", "chrome110", "es2022"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/testing/setup.ts"],
    env: { TZ: "UTC" },
    // Looking for names among a year of squares takes seconds on a machine that builds beside it.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
