/** For each of a list's texts, the documents that have it, in the order of their numbers. */
export interface PostingLists {
  /** Where each list begins in `bytes`; one more than there are lists. */
  offsets: Uint32Array;
  /**
   * Per posting a LEB128 varint of the distance to the previous document, times four, plus one where a subject
   * weight follows and two where a name weight does; then these weights, a byte each. Where neither follows, the
   * subject weight is that of one word said once, as in four postings of ten.
   */
  bytes: Uint8Array;
}

/** Weights are stored in sixteenths of a word. */
export const WEIGHT_UNIT = 16;

const SUBJECT = 1;
const NAME = 2;

/** Calls back with every posting of a list: the document, and its two weights in sixteenths of a word. */
export function eachPosting(
  { offsets, bytes }: PostingLists,
  list: number,
  visit: (document: number, subject: number, name: number) => void,
): void {
  const end = offsets[list + 1] ?? 0;
  let at = offsets[list] ?? end;
  let document = -1;
  while (at < end) {
    let value = 0;
    let scale = 1;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte & 0x80);
    document += value >>> 2;
    if ((value & (SUBJECT | NAME)) === 0) {
      visit(document, WEIGHT_UNIT, 0);
      continue;
    }
    const subject = value & SUBJECT ? (bytes[at++] ?? 0) : 0;
    const name = value & NAME ? (bytes[at++] ?? 0) : 0;
    visit(document, subject, name);
  }
}

/** How many bytes a list takes: a measure of how many documents it has. */
export const bytesOf = ({ offsets }: PostingLists, list: number): number =>
  (offsets[list + 1] ?? 0) - (offsets[list] ?? 0);

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
