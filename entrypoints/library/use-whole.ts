import { useEffect, useRef, useState } from 'preact/hooks';

/** A view has rested so long when what is not on the screen is fetched, so that it is there when one prints. */
const REST_MS = 1_500;

/** What there is beyond the page on the screen, and how it is had. */
interface Wanted<T> {
  total: number;
  /** How many stand on a page. */
  size: number;
  /** So many are printed at most. */
  most: number;
  /** The page that begins after so many; `null` where it can't be had. */
  pageAt: (from: number) => Promise<readonly T[] | null>;
}

/** A list as it is printed. */
export interface Whole<T> {
  /** All of it, or as many as are printed at most; `null` where it is not there yet, or the page on the screen is all. */
  entries: readonly T[] | null;
  /** Whether somebody waits for it to be printed. */
  gathering: boolean;
  /** Prints it, once it is there; where it can't be had, the page on the screen. */
  print: () => void;
}

/** Whether keys ask to print. */
const asksToPrint = ({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'p';

/**
 * Fetches a list page by page when its first answer has rested, so that whichever way one prints, all of it can be drawn
 * before the sheets are laid out: a browser waits for nothing then.
 * @param answer what is on the screen; `null` while another is on its way. The list is fetched anew when it changes
 */
export function useWhole<T>(answer: object | null, { total, size, most, pageAt }: Wanted<T>): Whole<T> {
  const [entries, setEntries] = useState<readonly T[] | null>(null);
  const [gathering, setGathering] = useState(false);
  const gather = useRef<(() => Promise<void>) | null>(null);
  useEffect(() => {
    setEntries(null);
    if (answer === null || total <= size) return;
    let wanted = true;
    const fetchAll = async () => {
      const found: T[] = [];
      for (let from = 0; wanted && from < Math.min(total, most); from += size) {
        const page = await pageAt(from);
        if (page === null) return;
        found.push(...page);
      }
      if (wanted) setEntries(found.slice(0, most));
    };
    let fetched: Promise<void> | undefined;
    const start = () => {
      fetched ??= fetchAll();
      return fetched;
    };
    gather.current = start;
    const timer = setTimeout(start, REST_MS);
    return () => {
      wanted = false;
      gather.current = null;
      clearTimeout(timer);
    };
  }, [answer]);
  const onPrint = async () => {
    setGathering(true);
    await gather.current?.();
    setGathering(false);
    // Once what came is drawn.
    setTimeout(() => print());
  };
  const isMissing = entries === null && total > size;
  useEffect(() => {
    if (!isMissing) return;
    const onKey = (event: KeyboardEvent) => {
      if (!asksToPrint(event)) return;
      event.preventDefault();
      void onPrint();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isMissing]);
  return { entries, gathering, print: () => void onPrint() };
}
