import { drawnParent } from './walk-page.ts';

const CONTROL = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  'video',
  'audio[controls]',
  'iframe',
  'object',
  'embed',
  '[role=button]',
  '[role=link]',
  '[contenteditable]:not([contenteditable=false])',
  '[tabindex]:not([tabindex^="-"])',
].join();

/** A film that plays silently by itself, without controls, is a backdrop. */
const BACKDROP = 'video[autoplay][muted]:not([controls])';

/** Something of a page that a reader needs: where it stands, and whether it is an element's own text. */
export interface PageItem {
  element: Element;
  rect: DOMRect;
  kind: 'text' | 'control' | 'picture';
}

/** Whether an element is one that people act on, or another document inside the page. */
export function isControl(element: Element): boolean {
  return element.matches(CONTROL) && !element.matches(BACKDROP);
}

/** Rects of an element's own text, line by line; text of elements inside it is theirs. */
export function textRects(element: Element): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    // One by one: a listing of a hundred thousand lines is more than a call may have arguments.
    for (const line of range.getClientRects()) rects.push(line);
  }
  return rects;
}

/** What of an element itself (not of those inside it) a reader needs. */
export function itemsOf(element: Element, rect: DOMRect): PageItem[] {
  const items: PageItem[] = textRects(element).map((line) => ({ element, rect: line, kind: 'text' }));
  if (isControl(element)) items.push({ element, rect, kind: 'control' });
  else if (element.matches('img[alt]:not([alt=""])')) items.push({ element, rect, kind: 'picture' });
  return items;
}

/** Whether an element can be seen as far as styles decide, its ancestors' included. */
export function isShown(element: Element): boolean {
  return checked(element, { opacityProperty: true, visibilityProperty: true });
}

/** Whether an element is drawn; one that fades in when it is scrolled to is, though it can't be seen yet. */
export function isDrawn(element: Element): boolean {
  return checked(element, { visibilityProperty: true });
}

function checked(element: Element, options: CheckVisibilityOptions): boolean {
  if (element.checkVisibility(options)) return true;
  // Without a box of its own it is as visible as what it stands in.
  const outer = getComputedStyle(element).display === 'contents' ? drawnParent(element) : null;
  return outer !== null && checked(outer, options);
}
