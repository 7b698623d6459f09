// What differs from one recording to the next gets a name that does not: ids by kind and order of
// appearance (`i1` is the first item), the private home `~`, and revisions by their number of acts.
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The letter of an id, by the list or field that it stands in. */
const LETTERS = {
  items: "i", item: "i", loose_ends: "i", session: "s", sessions: "s", parked: "p", waiting: "w", put_off: "w",
  gaps: "g", breaks: "b", meetings: "m", interruptions: "n", days: "d", day: "d",
  key: "a",
};

/** The names of one playing of a script. */
export class Names {
  #short = new Map();
  #long = new Map();
  #counts = {};

  constructor(home) {
    this.home = home;
  }

  /** An answer with short names; `depth` is how many acts came before it. */
  shorten(value, depth, key = "") {
    if (typeof value === "string") return ID.test(value) ? this.#name(value, key) : value.replaceAll(this.home, "~");
    if (Array.isArray(value)) return value.map((one) => this.shorten(one, depth, key));
    if (value === null || typeof value !== "object") return value;
    const named = ([name, inner]) => {
      if (name === "revision") return [name, { run: 1, number: depth }];
      return [name, this.shorten(inner, depth, name === "id" ? key : name)];
    };
    return Object.fromEntries(Object.entries(value).map(named));
  }

  /** A request with the agent's own ids. */
  lengthen(value) {
    if (typeof value === "string") return this.#long.get(value) ?? value;
    if (Array.isArray(value)) return value.map((one) => this.lengthen(one));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.lengthen(inner)]));
  }

  #name(id, key) {
    const known = this.#short.get(id);
    if (known) return known;
    const letter = LETTERS[key] ?? "x";
    this.#counts[letter] = (this.#counts[letter] ?? 0) + 1;
    const name = `${letter}${this.#counts[letter]}`;
    this.#short.set(id, name);
    this.#long.set(name, id);
    return name;
  }
}
