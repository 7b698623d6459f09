// Light, dark, or as the system says. One attribute on the root decides; the tokens do the rest.
import type { Theme } from "../protocol";

/** Shows `theme` now and keeps following the system when it says so. Gives the way to stop. */
export function applyTheme(theme: Theme): () => void {
  const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
  const show = () => {
    const shown = theme === "system" ? (dark?.matches ? "dark" : "light") : theme;
    document.documentElement.dataset.theme = shown;
  };
  show();
  dark?.addEventListener("change", show);
  return () => dark?.removeEventListener("change", show);
}
