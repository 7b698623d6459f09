// Offers that were let go. A matter of this window, kept beside it.
const KEPT = "daydone-offer-let-go";

/** Whether the offer of so many items a day was let go. */
export function isLetGo(items: number): boolean {
  return localStorage.getItem(KEPT) === String(items);
}

/** Lets the offer of so many items a day go; another number may still be offered. */
export function letGo(items: number): void {
  localStorage.setItem(KEPT, String(items));
}
