/**
 * Keeps what was made for the last keys that were asked for: with each letter of a query nearly the same is asked again.
 * In two generations, the older one dropped whole: taking single entries out would cost more than most of them save.
 */
export class Recent<Value> {
  readonly #most: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** @param most so many are kept at most, and at least half of them */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under a key, or else what `make` gives, which is kept then. */
  get(key: string, make: (key: string) => Value): Value {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? make(key);
    if (this.#young.size >= this.#most / 2) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
