import type { Berth } from '../../data/page/room/strip.ts';

/** The property that makes room at a side. */
type Property = 'margin-left' | 'margin-right';
const IMPORTANT = 'important';

/** By how much a page's own style magnifies its root element (CSS Viewport 1, `zoom`). */
export const zoomOf = (root: HTMLElement): number => root.currentCSSZoom || 1;

/** What the root element had before: its style attribute, and within it this property. */
interface Before {
  attribute: string | null;
  value: string;
  priority: string;
}

/**
 * The margin by which a page is narrowed: an inline style on its root element, set by CSSOM, which no Content
 * Security Policy forbids. Given back exactly, and what the page itself has changed meanwhile is kept.
 */
export class Margin {
  readonly #document: Document;
  /** Carries what was before, for the case that this script dies without giving back. */
  readonly #note: HTMLElement;
  #root: HTMLElement | undefined;
  #before: Before = { attribute: null, value: '', priority: '' };
  #ours = { attribute: '', value: '', property: 'margin-right' as Property };

  constructor(document: Document, note: HTMLElement) {
    this.#document = document;
    this.#note = note;
  }

  get isTaken(): boolean {
    return this.#root !== undefined && this.#root === this.#document.documentElement;
  }

  /** Narrows the page at a side by the given width in CSS pixels. */
  take({ side, width }: Berth): void {
    const property = `margin-${side}` as const;
    // No longer than the browser itself would write it: it is compared with what stands there.
    const wished = `${+(width / zoomOf(this.#document.documentElement)).toFixed(2)}px`;
    if (this.isTaken && this.#ours.property === property && this.#ours.value === wished) return;
    this.giveBack();
    const root = this.#document.documentElement;
    const { style } = root;
    this.#before = {
      attribute: root.getAttribute('style'),
      value: style.getPropertyValue(property),
      priority: style.getPropertyPriority(property),
    };
    this.#note.dataset.marginSide = side;
    this.#note.dataset.margin = this.#before.value;
    this.#note.dataset.priority = this.#before.priority;
    atOnce(root, () => style.setProperty(property, wished, IMPORTANT));
    this.#ours = { attribute: root.getAttribute('style') ?? '', value: wished, property };
    this.#root = root;
  }

  /** Gives the width back. Where the page has set this margin anew, its own stays. */
  giveBack(): void {
    const root = this.#root;
    if (!root) return;
    this.#root = undefined;
    const isUntouched = root.getAttribute('style') === this.#ours.attribute;
    const { property } = this.#ours;
    if (root.style.getPropertyValue(property) === this.#ours.value) {
      atOnce(root, () => restore(root, property, this.#before.value, this.#before.priority));
    }
    if (isUntouched) restoreAttribute(root, this.#before.attribute);
    else if (this.#before.attribute === null && root.style.length === 0) root.removeAttribute('style');
    delete this.#note.dataset.margin;
    delete this.#note.dataset.priority;
    delete this.#note.dataset.marginSide;
  }
}

/** Gives back the margin of a script that is gone, by the note on the host that it left in the page. */
export function giveBackLeftover(root: HTMLElement, note: HTMLElement): void {
  const { margin, priority, marginSide } = note.dataset;
  const property = marginSide === 'left' ? 'margin-left' : 'margin-right';
  if (margin === undefined || root.style.getPropertyPriority(property) !== IMPORTANT) return;
  restore(root, property, margin, priority ?? '');
  if (root.style.length === 0) root.removeAttribute('style');
}

function restore(root: HTMLElement, property: Property, value: string, priority: string): void {
  if (value === '') root.style.removeProperty(property);
  else root.style.setProperty(property, value, priority);
}

/** The attribute as the page wrote it: CSSOM would leave the same declarations in its own spelling. */
function restoreAttribute(root: HTMLElement, attribute: string | null): void {
  if (attribute === null) root.removeAttribute('style');
  else if (root.getAttribute('style') !== attribute) root.setAttribute('style', attribute);
}

/** Changes the root's style without letting a transition of the page's play: rects are read right after. */
function atOnce(root: HTMLElement, change: () => void): void {
  const { transitionDuration, transitionDelay } = getComputedStyle(root);
  if (!/[1-9]/.test(transitionDuration + transitionDelay)) {
    change();
    return;
  }
  const value = root.style.getPropertyValue('transition-property');
  const priority = root.style.getPropertyPriority('transition-property');
  root.style.setProperty('transition-property', 'none', IMPORTANT);
  change();
  root.getBoundingClientRect();
  if (value === '') root.style.removeProperty('transition-property');
  else root.style.setProperty('transition-property', value, priority);
}
