// What the pointer drags: one row, over the other rows or over a day. The row moves in the page while it is dragged,
// and a moved element loses a captured pointer: so the window listens, not the grip. Escape lets everything be.

/** A row and what can become of it. */
export interface Dragged {
  /** Which row it is. */
  key: string;
  /** Hears where the pointer is, and whether it is over a day. */
  follow?: (y: number, overDay: boolean) => void;
  /** It was let go over a day (`2026-12-03`), or over none. */
  drop: (date: string | null) => Promise<unknown>;
  /** It is over, whatever came of it. */
  end?: () => void;
}

/** Where the middles of rows are, from the top of the window. */
export function middlesOf(rows: Iterable<Element>): number[] {
  return Array.from(rows, (row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
}

/** The rows of one list, of which one at most is dragged. */
export class Dragging {
  /** Which row is dragged. */
  key = $state<string | null>(null);
  /** The day it is over. */
  date = $state<string | null>(null);

  /** A press on a grip. */
  begin(event: PointerEvent, { key, follow, drop, end }: Dragged): void {
    event.preventDefault();
    const over = new AbortController();
    const heard = { signal: over.signal };
    this.key = key;
    const stop = () => {
      over.abort();
      // The next one may be dragged already.
      if (this.key !== key) return;
      this.key = null;
      this.date = null;
      end?.();
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      const at = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-day]");
      this.date = at?.dataset.day ?? null;
      follow?.(clientY, this.date !== null);
    };
    const release = async ({ type }: PointerEvent) => {
      over.abort();
      // The row stays where it was let go until the answer is there.
      if (type === "pointerup") await drop(this.date);
      stop();
    };
    const cancel = (press: KeyboardEvent) => {
      if (press.key !== "Escape") return;
      press.preventDefault();
      press.stopPropagation();
      stop();
    };
    window.addEventListener("pointermove", move, heard);
    window.addEventListener("pointerup", release, heard);
    window.addEventListener("pointercancel", release, heard);
    window.addEventListener("keydown", cancel, { ...heard, capture: true });
  }
}
