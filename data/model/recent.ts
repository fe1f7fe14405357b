/**
 * Keeps values under the keys that were asked for last: with each letter of a query nearly the same is asked again.
 * In two generations, the older one dropped whole: taking single entries out would cost more than most of them save.
 */
export class Recent<Value> {
  readonly #most: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** @param most so many are kept at most, and of those that are asked for at least half of them */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.put(key, old);
    return old;
  }

  put(key: string, value: Value): void {
    if (this.#young.size >= this.#most / 2) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  /** What is kept under a key, or else what `make` gives, which is kept then. */
  take(key: string, make: (key: string) => Value): Value {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    this.put(key, made);
    return made;
  }
}
