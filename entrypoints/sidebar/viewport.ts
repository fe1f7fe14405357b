/** Sizes of the window in CSS pixels; `outerWidth` as media queries see it, the others without scroll bars. */
export interface Viewport {
  width: number;
  height: number;
  outerWidth: number;
}

/** Sizes of what a document's window shows. */
export function viewportOf(document: Document): Viewport {
  // In quirks mode the body answers for the window, and the root element for itself.
  const element =
    document.compatMode === 'BackCompat' && document.body ? document.body : document.documentElement;
  const { clientWidth: width, clientHeight: height } = element;
  return { width, height, outerWidth: document.defaultView?.innerWidth ?? width };
}

/** How much of a document there is to lay out: its elements, and its height in CSS pixels. */
export function sizeOf(document: Document): { elements: number; height: number } {
  const { scrollHeight: height } = document.scrollingElement ?? document.documentElement;
  return { elements: document.getElementsByTagName('*').length, height };
}

/** By how many CSS pixels the page can be scrolled sideways: none where it forbids it. */
export function sidewaysOf(document: Document): number {
  const { documentElement: root, body } = document;
  const rootOverflow = getComputedStyle(root).overflowX;
  const bodyOverflow = body ? getComputedStyle(body).overflowX : 'visible';
  // The window takes the root's overflow, and the body's only where the root has none.
  const windowOverflow = rootOverflow === 'visible' ? bodyOverflow : rootOverflow;
  const ofWindow = /hidden|clip/.test(windowOverflow) ? 0 : excess(document.scrollingElement ?? root);
  const bodyScrolls = body && rootOverflow !== 'visible' && /auto|scroll/.test(bodyOverflow);
  return ofWindow + (bodyScrolls ? excess(body) : 0);
}

const excess = (element: Element) => Math.max(0, element.scrollWidth - element.clientWidth);
