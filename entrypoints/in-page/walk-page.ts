import { browser } from 'wxt/browser';

const NEVER_DRAWN = new Set([
  'HEAD',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'LINK',
  'META',
  'SOURCE',
  'TRACK',
]);

/** The next element outwards as it is drawn: a slot, a parent, or the host of a shadow root. */
export function drawnParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * Visits the elements that take part in the page's layout, in document order, through shadow roots.
 * @param visit gets each element with its rect; false ends the walk
 * @returns whether all were seen: false where there are more than `limit`
 */
export function walkPage(
  root: Element,
  skip: Element,
  limit: number,
  visit: (element: Element, rect: DOMRect) => boolean,
): boolean {
  const stack: Element[] = [root];
  let seen = 0;
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element === skip || NEVER_DRAWN.has(element.tagName)) continue;
    const rect = element.getBoundingClientRect();
    if (rect.width === 0 && rect.height === 0 && !hasDrawnChildren(element)) continue;
    seen += 1;
    if (seen > limit) return false;
    if (!visit(element, rect)) return true;
    pushChildren(stack, element);
  }
  return true;
}

/** An element without a size may still hold some that have one, unless it has no box at all. */
function hasDrawnChildren(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

function pushChildren(stack: Element[], element: Element): void {
  const { children } = element;
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child) stack.push(child);
  }
  const inner = shadowOf(element)?.children;
  for (let index = (inner?.length ?? 0) - 1; index >= 0; index -= 1) {
    const child = inner?.[index];
    if (child) stack.push(child);
  }
}

/** Cookie banners like to live in closed shadow roots, which extensions may look into. */
function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const mayBeClosed =
    element.tagName.includes('-') || (element.tagName === 'DIV' && !element.firstElementChild);
  if (!mayBeClosed || !(element instanceof HTMLElement)) return null;
  // Firefox gives its content scripts a property instead of the API.
  if ('openOrClosedShadowRoot' in element) {
    const inner: unknown = element.openOrClosedShadowRoot;
    return inner instanceof ShadowRoot ? inner : null;
  }
  try {
    return browser.dom.openOrClosedShadowRoot(element);
  } catch {
    return null;
  }
}
