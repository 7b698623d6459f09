// Which mark of a picture the pointer or the keyboard is on, so that the picture can say below itself what
// the mark means. The marks are buttons whose accessible name says everything; this shows it to eyes too.

/** Put its three listeners on the element that holds the marks. */
export class Told {
  /** The name of the mark, empty without one. */
  words = $state("");

  /** `onpointerover` and `onfocusin`. */
  readonly on = (event: Event): void => {
    this.words = nameOf((event.target as Element).closest("button"));
  };

  /** `onfocusout`. */
  readonly off = (): void => {
    this.words = "";
  };

  /** `onpointerleave`; a mark that has the keyboard is told on. */
  readonly leave = (event: Event): void => {
    this.words = nameOf((event.currentTarget as Element).querySelector("button:focus-visible"));
  };
}

function nameOf(mark: Element | null): string {
  return mark?.getAttribute("aria-label") ?? mark?.querySelector(".unseen")?.textContent ?? "";
}
