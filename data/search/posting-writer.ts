import { NAME, type PostingLists, SUBJECT, WEIGHT_UNIT } from './posting-lists.ts';

const inByte = (weight: number) => Math.min(255, Math.max(0, Math.round(weight)));

/** Writes lists of postings one after the other. */
export class PostingWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;
  #previous = -1;
  readonly #offsets: number[] = [0];

  /** Adds a posting to the list that is being written; documents must come in rising order. */
  add(document: number, subject: number, name: number): void {
    const said = inByte(subject);
    const called = inByte(name);
    const isOnce = said === WEIGHT_UNIT && called === 0;
    const kinds = isOnce ? 0 : called === 0 ? SUBJECT : said === 0 ? NAME : SUBJECT | NAME;
    let rest = (document - this.#previous) * 4 + kinds;
    this.#previous = document;
    while (rest > 0x7f) {
      this.#push((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.#push(rest);
    if (kinds & SUBJECT) this.#push(said);
    if (kinds & NAME) this.#push(called);
  }

  /** Ends the list that is being written and begins the next. */
  endList(): void {
    this.#offsets.push(this.#length);
    this.#previous = -1;
  }

  finish(): PostingLists {
    return { offsets: Uint32Array.from(this.#offsets), bytes: this.#bytes.slice(0, this.#length) };
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}
