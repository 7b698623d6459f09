// A day keeps its zone while its person travels. Moving it along is offered once a day and zone; "stay" is
// remembered by this window only, because it is about a line on a screen and not about the day.

/** The place a zone is named after, as people say it: "Tokyo", "New York". */
export function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

class Stays {
  #kept = $state.raw<string | null>(null);

  /** Whether the person said that the day of `date` is not to be moved to `zone`. */
  here(date: string, zone: string): boolean {
    return this.#kept === `${date} ${zone}`;
  }

  /** Remembers it. */
  stay(date: string, zone: string): void {
    this.#kept = `${date} ${zone}`;
  }
}

/** What was said about moving. */
export const stays = new Stays();
