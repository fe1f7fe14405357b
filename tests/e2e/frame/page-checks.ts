import type { Page } from 'playwright-core';

const PANEL_HOST = 'sidoljus-panel';

/**
 * Texts and controls of a page that lie under the extension's element, at any of three scroll positions.
 * Asked of the browser itself, point by point, and not of what the extension has measured.
 */
export function coveredByPanel(page: Page): Promise<string[]> {
  return page.evaluate((host) => {
    const found = new Set<string>();
    const isCutOff = (element: Element, x: number) => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { left, right } = at.getBoundingClientRect();
        if (getComputedStyle(at).overflowX !== 'visible' && (x < left || x > right)) return true;
      }
      return false;
    };
    const probe = (element: Element, rect: DOMRect, what: string) => {
      if (rect.width < 2 || rect.height < 2) return;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
      for (const across of [0.02, 0.5, 0.97]) {
        for (const down of [0.1, 0.5, 0.9]) {
          const x = rect.left + across * rect.width;
          const hit = document.elementFromPoint(x, rect.top + down * rect.height);
          if (hit?.localName === host && !isCutOff(element, x)) found.add(what);
        }
      }
    };
    const range = document.createRange();
    const was = scrollY;
    const end = document.documentElement.scrollHeight - innerHeight;
    for (const top of [0, end / 2, end]) {
      scrollTo({ top, behavior: 'instant' });
      for (const element of document.body.querySelectorAll('*')) {
        const isControl = element.matches(
          'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]',
        );
        if (isControl)
          probe(element, element.getBoundingClientRect(), `${element.localName} "${element.textContent}"`);
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
          range.selectNodeContents(node);
          for (const line of range.getClientRects())
            probe(element, line, `text "${node.nodeValue.trim().slice(0, 40)}"`);
        }
      }
    }
    scrollTo({ top: was, behavior: 'instant' });
    return [...found];
  }, PANEL_HOST);
}

/** All that the extension must give back: the root's style attribute, every rect, and how far the page scrolls. */
export function layoutOf(page: Page): Promise<{ style: string | null; sideways: number; rects: string[] }> {
  return page.evaluate((host) => {
    const elements = [...document.querySelectorAll('*')].filter((element) => element.localName !== host);
    const scroller = document.scrollingElement ?? document.documentElement;
    return {
      style: document.documentElement.getAttribute('style'),
      sideways: scroller.scrollWidth - scroller.clientWidth,
      rects: elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${x},${y} ${width}×${height}`;
      }),
    };
  }, PANEL_HOST);
}

/** How many elements of the extension stand in a page. */
export function hostsIn(page: Page): Promise<number> {
  return page.locator(PANEL_HOST).count();
}
