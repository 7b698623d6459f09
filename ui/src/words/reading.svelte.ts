// How the person reads, as the agent decided it: the language, the clock, the digits. Every `Intl` object of the
// window is made from it, and from nothing the web view believes.
import type { Language, Locale } from "../protocol";
import { direct } from "./isolate";
import { type Files, pretend, speak, type Transform } from "./words";

const usual: Locale = { language: "en", clock: "h23", first_day: "monday", digits: "latn" };

/** The languages beside English, each a piece of the page that is loaded when it is spoken. */
const catalogues: Record<Exclude<Language, "en">, () => Promise<{ files: Files }>> = {
  de: () => import("./catalogues/de"),
  fr: () => import("./catalogues/fr"),
  es: () => import("./catalogues/es"),
  "pt-BR": () => import("./catalogues/pt-BR"),
  ja: () => import("./catalogues/ja"),
  ar: () => import("./catalogues/ar"),
};

/** Where the language of the last time is kept, so that the next window begins in it. */
const KEPT = "daydone-language";

class Reading {
  locale = $state.raw<Locale>(usual);
  /** For tests: the name of a language that only they speak. */
  #pretended = $state<string | null>(null);

  /** Begins in the language of the last time; the agent's first answer may say another one. */
  async begin(): Promise<void> {
    const kept = globalThis.localStorage?.getItem(KEPT);
    if (kept && kept in catalogues) await this.follow({ ...usual, language: kept as Language });
  }

  /** Takes up what the agent says. Returns when the language is spoken. */
  async follow(locale: Locale | undefined): Promise<void> {
    const next = { ...usual, ...locale };
    const now = this.locale;
    if (this.#pretended) return;
    if (next.language !== now.language) {
      if (next.language === "en") speak(null);
      else speak(next.language, (await catalogues[next.language]()).files);
      globalThis.localStorage?.setItem(KEPT, next.language);
    }
    const same =
      next.language === now.language && next.clock === now.clock && next.first_day === now.first_day;
    if (!same) this.locale = next;
    this.#mark();
  }

  /** Speaks English as `transform` makes it; `tag` says how it is written. */
  pretend(tag: string, rightToLeft: boolean, transform: Transform): void {
    pretend(tag, transform);
    this.#pretended = rightToLeft ? "ar" : tag;
    this.#mark();
  }

  /** What changes when anything has to be said anew. */
  get key(): string {
    return `${this.#pretended ?? this.locale.language} ${this.locale.clock}`;
  }

  /** The locale for `Intl`: dates in English are written as its sentences are, the day before the month. */
  get tag(): string {
    const { language, clock, digits } = this.locale;
    return `${language === "en" ? "en-GB" : language}-u-hc-${clock}-nu-${digits}`;
  }

  /** Whether lines run from right to left. */
  get mirrored(): boolean {
    return (this.#pretended ?? this.locale.language) === "ar";
  }

  #mark(): void {
    direct(this.mirrored);
    const root = globalThis.document?.documentElement;
    if (!root) return;
    root.lang = this.#pretended ?? this.locale.language;
    root.dir = this.mirrored ? "rtl" : "ltr";
  }
}

/** The one place that knows it. */
export const reading = new Reading();
