// Which mark of a picture the pointer or the keyboard is on, so that the picture can say below itself what
// the mark means. The marks are buttons whose accessible name says everything; this shows it to eyes too.

/** Spread its listeners on the element that holds the marks. */
export class Pointed {
  /** The name of the mark, empty without one. */
  words = $state("");

  /** What moves on and off the marks; one that has the keyboard is told on when the pointer leaves. */
  readonly listeners = {
    onpointerover: (event: Event) => this.#at(event.target),
    onfocusin: (event: Event) => this.#at(event.target),
    onfocusout: () => {
      this.words = "";
    },
    onpointerleave: (event: Event) => {
      this.words = nameOf((event.currentTarget as Element).querySelector("button:focus-visible"));
    },
  };

  #at(target: EventTarget | null) {
    this.words = nameOf((target as Element).closest("button"));
  }
}

function nameOf(mark: Element | null): string {
  return mark?.getAttribute("aria-label") ?? mark?.querySelector(".unseen")?.textContent ?? "";
}
