// The usual week from two answers: one shape, and which days are off.
import type { ShapeChoice } from "../../protocol";

/** Seven shapes, Monday first. */
export function weekOf(shape: ShapeChoice, off: boolean[]): ShapeChoice[] {
  return off.map((free) => (free ? { shape: "day_off" } : shape));
}
