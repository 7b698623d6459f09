// Waiting for a condition instead of for a time: a slow machine makes these tests slow, not red.

const LIMIT_MS = 15_000;
const PAUSE_MS = 30;

/**
 * Asks again and again until `look` gives something true, and gives that. After fifteen seconds it
 * throws, saying what was waited for and what was seen last.
 */
export async function until(what, look, limit = LIMIT_MS) {
  const end = Date.now() + limit;
  let seen;
  while (Date.now() < end) {
    try {
      seen = await look();
      if (seen) return seen;
    } catch (error) {
      seen = error;
    }
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  throw new Error(`waited in vain until ${what}; last seen: ${seen?.stack ?? JSON.stringify(seen)}`);
}
