// Where an item's row would land: pure, so that dragging and keys share one arithmetic.

/**
 * The place (0-based) a row dragged from `from` would take when its middle is at `y`, given the middles
 * of all rows from top to bottom.
 */
export function landing(middles: number[], from: number, y: number): number {
  const above = middles.filter((middle, n) => n !== from && middle < y).length;
  return Math.min(above, Math.max(0, middles.length - 1));
}

/** The list with one entry moved. */
export function movedTo<T>(list: T[], from: number, to: number): T[] {
  const rest = list.filter((_, n) => n !== from);
  const moving = list[from];
  if (moving === undefined) return list;
  return [...rest.slice(0, to), moving, ...rest.slice(to)];
}
