import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnArticle } from '../../data/model/import.ts';
import {
  type ArticleDraft,
  type Fault,
  firstDoubtful,
  isDoubtful,
  type QuoteDraft,
  quoteField,
} from './draft.ts';

/** As many cards as are drawn at once: twenty took a tenth of a second on a slow machine. */
const PAGE = 12;

/** The cards in their order: those with something doubtful first, else as in the article. */
function cardOrder(draft: ArticleDraft, quotes: OwnArticle['quotes']): QuoteDraft[] {
  const doubtful = new Set(quotes.filter(({ doubts }) => isDoubtful(doubts)).map(({ quote }) => quote.id));
  return [
    ...draft.quotes.filter(({ key }) => doubtful.has(key)),
    ...draft.quotes.filter(({ key }) => !doubtful.has(key)),
  ];
}

/**
 * The cards of a review: how many are drawn, in which of them one is, and how to lead to a field in one that may not
 * be drawn yet.
 */
export function useCards(draft: ArticleDraft, { quotes }: OwnArticle) {
  const [from, setFrom] = useState(0);
  const [active, setActive] = useState<string | null>(null);
  const wanted = useRef<Pick<Fault, 'field' | 'quote'> | null>(null);
  const [asked, setAsked] = useState(0);
  const [sought, setSought] = useState(false);
  const order = cardOrder(draft, quotes);

  /** Leads to a field by its id; of a card where it stands in one. */
  const leadTo = (field: string, quote: string | null) => {
    wanted.current = { field, quote };
    setAsked((count) => count + 1);
  };
  useEffect(() => {
    if (!wanted.current) return;
    const { field, quote } = wanted.current;
    const place = order.findIndex(({ key }) => key === quote);
    if (place >= 0 && (place < from || place >= from + PAGE)) {
      setFrom(Math.floor(place / PAGE) * PAGE);
      return;
    }
    const found = document.getElementById(field);
    if (!found) return;
    wanted.current = null;
    found.focus();
    found.scrollIntoView({ block: 'center' });
  }, [asked, from, draft.quotes.length]);

  const doubtful = quotes.filter(
    ({ quote, doubts }) =>
      isDoubtful(doubts) && draft.quotes.some(({ key, removed }) => key === quote.id && !removed),
  );
  const pick = (quote: string) => leadTo(quoteField(quote, 'text'), quote);
  const pageAt = (place: number) => {
    const first = order[place];
    return first ? () => pick(first.key) : null;
  };
  const nextDoubtful = () => {
    const here = doubtful.findIndex(({ quote }) => quote.id === active);
    const next = doubtful[(here + 1) % doubtful.length];
    setSought(true);
    if (next) leadTo(firstDoubtful(next.quote.id, next.doubts), next.quote.id);
  };
  return {
    shown: order.slice(from, from + PAGE),
    /** How to go to the cards before and after those that are drawn; null where there are none. */
    before: pageAt(from - PAGE),
    after: pageAt(from + PAGE),
    active,
    setActive,
    leadTo,
    pick,
    toFault: ({ field, quote }: Fault) => leadTo(field, quote),
    doubtful: doubtful.length,
    /** The next doubt was asked for, and there is none. */
    noneLeft: sought && doubtful.length === 0,
    nextDoubtful,
  };
}
