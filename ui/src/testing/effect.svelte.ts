// Runs an effect outside a component, so that reactive classes can be tested on their own.

/** Runs `effect` now and whenever what it reads changes. Gives the way to stop. */
export function effectRoot(effect: () => void): () => void {
  return $effect.root(() => {
    $effect(effect);
  });
}
