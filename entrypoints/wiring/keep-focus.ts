/** What is a place to a reader: where it is left of something that is gone, one reads on from it. */
const PLACES = 'li, article, section, ul, ol, dl, fieldset, [role=group]';

/** Milliseconds in which what takes something away may give the focus to something itself. */
const GRACE = 100;

function around(target: EventTarget | null): Element[] {
  const found: Element[] = [];
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) found.push(at);
  return found;
}

/** Gives the focus to something that does not have it by itself, for as long as it stays there. */
function focusOn(element: HTMLElement): void {
  if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus();
}

/**
 * Keeps the keyboard's place on one of our pages. Where what had the focus is taken away and nothing else is given it, it
 * goes to the nearest place around that is still there, else to `fallback`; left to the browser it would begin at the
 * top again, and a screen reader say nothing.
 * @param fallback a selector: what the focus goes to where no place is left
 */
export function keepFocus(document: Document, fallback: string): void {
  let path: Element[] = [];
  const isLost = () =>
    path[0]?.isConnected === false &&
    (document.activeElement === null || document.activeElement === document.body);
  const restore = () => {
    if (!isLost()) return;
    const place =
      path.find((each) => each.isConnected && each.matches(PLACES)) ?? document.querySelector(fallback);
    path = [];
    if (place instanceof HTMLElement) focusOn(place);
  };
  document.addEventListener('focusin', ({ target }) => {
    path = around(target);
  });
  new MutationObserver(() => {
    if (isLost()) setTimeout(restore, GRACE);
  }).observe(document.body, { childList: true, subtree: true });
}
