import { textRects } from '../in-page/page-items.ts';
import { surroundingsOf } from './surroundings.ts';
import { viewportOf } from './viewport.ts';

/** More than these are not compared: long rows of slides, hidden before as after. */
const LIMIT = 200;
/** A smaller part than this may be lost to rounding. */
const SHARE = 0.02;

interface Suspect {
  element: Element;
  kind: 'text' | 'control';
  share: number;
}

/**
 * Texts and controls that are cut off by the page or by the window's left edge while the page has the margin.
 * Slides of a carousel and menus waiting outside are so without it too: the comparison tells.
 */
export class Suspects {
  readonly #document: Document;
  readonly #suspects: Suspect[] = [];
  readonly #known = new Set<Element>();
  readonly #cleared: WeakSet<Element>;

  /** `cleared` remembers, from one measuring to the next, those that had lost nothing. */
  constructor(document: Document, cleared: WeakSet<Element>) {
    this.#document = document;
    this.#cleared = cleared;
  }

  get isEmpty(): boolean {
    return this.#suspects.length === 0;
  }

  /** Notes an element and how much of it can be seen now. */
  add(element: Element, kind: Suspect['kind']): void {
    if (this.#cleared.has(element) || this.#known.has(element) || this.#suspects.length >= LIMIT) return;
    this.#known.add(element);
    this.#suspects.push({ element, kind, share: this.#seenShare(element, kind) });
  }

  /** How much of each can be seen at the time of the call: 0–1, in the order in which they were added. */
  shares(): number[] {
    return this.#suspects.map(({ element, kind }) => this.#seenShare(element, kind));
  }

  /** Whether of any of them less is seen now than of what was given. */
  haveLost(before: readonly number[]): boolean {
    const isLost = this.#suspects.map(({ share }, index) => share < (before[index] ?? 0) - SHARE);
    this.#suspects.forEach(({ element }, index) => {
      if (!isLost[index]) this.#cleared.add(element);
    });
    return isLost.includes(true);
  }

  #seenShare(element: Element, kind: Suspect['kind']): number {
    const { width } = viewportOf(this.#document);
    let whole = 0;
    let seenArea = 0;
    for (const rect of kind === 'text' ? textRects(element) : [element.getBoundingClientRect()]) {
      const { seen } = surroundingsOf(element, rect, kind === 'text');
      const across = Math.max(0, Math.min(seen.right, width) - Math.max(seen.left, 0));
      whole += rect.width * rect.height;
      seenArea += across * Math.max(0, seen.bottom - seen.top);
    }
    return whole === 0 ? 0 : seenArea / whole;
  }
}
