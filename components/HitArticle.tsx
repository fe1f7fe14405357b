import type { HitRef } from '../data/model/hit.ts';
import type { Desk, Shown } from './desk.ts';
import { InitiativeArticle } from './InitiativeArticle.tsx';
import { QuoteArticle } from './QuoteArticle.tsx';

/** What an article is drawn from: `hit` says why, and is missing where the reader searched. */
export interface ArticleEntry {
  shown: Shown;
  marks: HitRef['marks'];
  hit?: HitRef;
}

interface HitArticleProps {
  entry: ArticleEntry;
  /** It tells of the same initiative as the one before it. */
  further?: boolean;
  desk: Desk;
}

/** The article for a record, whichever it is. */
export function HitArticle({ entry, further, desk }: HitArticleProps) {
  const { shown, marks, hit } = entry;
  return shown.type === 'quote' ? (
    <QuoteArticle shown={shown} marks={marks} hit={hit} desk={desk} />
  ) : (
    <InitiativeArticle shown={shown} marks={marks} hit={hit} further={further} desk={desk} />
  );
}
