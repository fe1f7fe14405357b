import { useCallback, useEffect, useState } from 'preact/hooks';

/** The part of an address within the library that a click on a link leads to; null where it leads elsewhere. */
function innerLink(event: MouseEvent): string | null {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.target !== '' || link.hasAttribute('download')) return null;
  const url = new URL(link.href);
  const isHere = url.origin === location.origin && url.pathname === location.pathname && url.hash === '';
  return isHere ? url.search : null;
}

/**
 * The library's address, kept true while one goes back and forth. A link within the library changes the view and
 * not the page, for the worker that reads an import lives as long as the page does.
 * @returns the address's query; `moved`, false until one has gone somewhere; and how to go
 */
export function useAddress() {
  const [place, setPlace] = useState({ search: location.search, moved: false });
  const go = useCallback((href: string) => {
    history.pushState(null, '', `${location.pathname}${href === '?' ? '' : href}`);
    scrollTo(0, 0);
    setPlace({ search: location.search, moved: true });
  }, []);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    addEventListener('popstate', () => setPlace({ search: location.search, moved: true }), { signal });
    document.addEventListener(
      'click',
      (event) => {
        const href = innerLink(event);
        if (href === null) return;
        event.preventDefault();
        go(href === '' ? '?' : href);
      },
      { signal },
    );
    return () => end.abort();
  }, [go]);
  return { ...place, go };
}
