/**
 * Counts changes that move the whole page. A page and an extension that each answer to the other's changes
 * would go on for ever: after `limit` changes within `withinMs` milliseconds there are no more to be had.
 */
export class ChangeBudget {
  readonly #limit: number;
  readonly #withinMs: number;
  #spent: number[] = [];

  constructor(limit: number, withinMs: number) {
    this.#limit = limit;
    this.#withinMs = withinMs;
  }

  /** Takes one change at the time `now` (milliseconds, any origin); false where none is left. */
  spend(now: number): boolean {
    this.#spent = this.#spent.filter((time) => now - time < this.#withinMs);
    if (this.#spent.length >= this.#limit) return false;
    this.#spent.push(now);
    return true;
  }

  /** Starts anew: the page is another one, or the window has another size. */
  reset(): void {
    this.#spent = [];
  }
}
