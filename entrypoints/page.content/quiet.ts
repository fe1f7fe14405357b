/** Milliseconds without a change that count as quiet, and the longest wait for them. */
const QUIET = 300;
const LONGEST = 2_500;

/** Resolves when the document's content has come to rest, at the latest after 2.5 s; never after an abort. */
export function whenQuiet(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(rest);
      clearTimeout(latest);
      changes.disconnect();
      signal.removeEventListener('abort', end);
      if (!signal.aborted) resolve();
    };
    const wait = () => {
      clearTimeout(rest);
      rest = setTimeout(end, QUIET);
    };
    const latest = setTimeout(end, LONGEST);
    const changes = new MutationObserver(wait);
    changes.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', end);
    wait();
  });
}

/** Resolves at the next change of the document's content, at the latest after so many milliseconds; never after an abort. */
export function whenChanged(document: Document, signal: AbortSignal, most: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(latest);
      changes.disconnect();
      signal.removeEventListener('abort', end);
      if (!signal.aborted) resolve();
    };
    const latest = setTimeout(end, most);
    const changes = new MutationObserver(end);
    changes.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', end);
  });
}

/** Resolves when the browser has nothing more urgent to do, at the latest after a second; never after an abort. */
export function whenIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const idle = () => {
      if (!signal.aborted) resolve();
    };
    requestIdleCallback(idle, { timeout: 1_000 });
  });
}

/**
 * Resolves when the document is the tab's page; at once unless the browser prepares it ahead of a click that
 * may never come (prerendering). What is told meanwhile would be taken for the page that is still shown.
 */
export function whenActivated(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (!('prerendering' in document) || !document.prerendering) resolve();
    else document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}
