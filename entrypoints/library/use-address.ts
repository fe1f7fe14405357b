import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How one goes to an address. */
export interface Going {
  /** Only what is shown of the same view changes: focus and place on the page stay. */
  stay?: boolean;
}

/**
 * The part of an address within the library that a click on a link leads to, and whether it stays where it is, which
 * `data-stay` says; null where it leads elsewhere.
 */
function innerLink(event: MouseEvent): { search: string; stay: boolean } | null {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null;
  // By its attributes: the links of a map or a chart are of SVG, where properties are objects.
  const link = target instanceof Element ? target.closest<HTMLElement | SVGElement>('a[href]') : null;
  if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return null;
  const url = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const isHere = url.origin === location.origin && url.pathname === location.pathname && url.hash === '';
  return isHere ? { search: url.search, stay: link.dataset.stay !== undefined } : null;
}

/**
 * Tells whether an address takes the place of the one before: while one goes through the values of a field by keys, each
 * is an address, and together they are one step back.
 */
function useFieldSteps() {
  const changing = useRef<EventTarget | null>(null);
  const chosenIn = useRef<EventTarget | null>(null);
  const leave = useCallback(() => {
    changing.current = null;
    chosenIn.current = null;
  }, []);
  const goesOn = useCallback(() => {
    const field = changing.current;
    const isSame = field !== null && field === chosenIn.current;
    changing.current = null;
    chosenIn.current = field;
    return isSame;
  }, []);
  useEffect(() => {
    const end = new AbortController();
    const options = { signal: end.signal, capture: true };
    const change = ({ target }: Event) => {
      changing.current = target instanceof HTMLSelectElement ? target : null;
    };
    document.addEventListener('change', change, options);
    document.addEventListener('focusout', leave, options);
    addEventListener('popstate', leave, options);
    return () => end.abort();
  }, [leave]);
  return goesOn;
}

/**
 * The library's address, kept true while one goes back and forth. A link within the library changes the view and
 * not the page, for the worker that reads an import lives as long as the page does.
 * @returns the address's query; `moved`, whether one has gone there from elsewhere; and how to go
 */
export function useAddress() {
  const [place, setPlace] = useState({ search: location.search, moved: false });
  const goesOn = useFieldSteps();
  const go = useCallback(
    (href: string, { stay = false }: Going = {}) => {
      const address = `${location.pathname}${href === '?' ? '' : href}`;
      if (goesOn()) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      if (!stay) scrollTo(0, 0);
      setPlace({ search: location.search, moved: !stay });
    },
    [goesOn],
  );
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    addEventListener('popstate', () => setPlace({ search: location.search, moved: true }), { signal });
    document.addEventListener(
      'click',
      (event) => {
        const link = innerLink(event);
        if (link === null) return;
        event.preventDefault();
        go(link.search === '' ? '?' : link.search, link);
      },
      { signal },
    );
    return () => end.abort();
  }, [go]);
  return { ...place, go };
}
