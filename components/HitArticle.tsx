import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HitRef } from '../data/model/hit.ts';
import type { SearchHit } from '../data/model/search.ts';
import type { Desk, Shown } from './desk.ts';
import { HiddenArticle } from './HiddenArticle.tsx';
import { InitiativeArticle } from './InitiativeArticle.tsx';
import { QuoteArticle } from './QuoteArticle.tsx';

/** What an article is drawn from: `hit` says why, and is missing where the reader searched. */
export interface ArticleEntry {
  shown: Shown;
  marks: HitRef['marks'];
  hit?: HitRef;
  /** Of a search: why it is found, where none of its words is marked. */
  why?: SearchHit['why'];
}

/** Gives the article the focus when it is brought back: the button that did it is gone. */
function useFocusWhenBack(record: string, isHidden: boolean): void {
  const wasHidden = useRef(isHidden);
  useEffect(() => {
    if (wasHidden.current && !isHidden) {
      document.querySelector<HTMLElement>(`[data-record="${record}"]`)?.focus();
    }
    wasHidden.current = isHidden;
  }, [record, isHidden]);
}

const nameOf = (shown: Shown, { language }: Desk): string =>
  shown.type === 'quote'
    ? (shown.record.speaker?.name ?? i18n.t('quote.unknownSpeaker'))
    : shown.record.name[language];

interface HitArticleProps {
  entry: ArticleEntry;
  /** It tells of the same initiative as the one before it. */
  further?: boolean;
  desk: Desk;
}

/** The article for a record, whichever it is; in its place the way back, where it was taken away. */
export function HitArticle({ entry, further, desk }: HitArticleProps) {
  const { shown, marks, hit, why } = entry;
  const { id } = shown.record;
  const isHidden = hit !== undefined && (desk.hiding?.has(id) ?? false);
  useFocusWhenBack(id, isHidden);
  if (isHidden) {
    return <HiddenArticle name={nameOf(shown, desk)} onUndo={() => desk.hiding?.set(id, false)} />;
  }
  return shown.type === 'quote' ? (
    <QuoteArticle shown={shown} marks={marks} hit={hit} why={why} desk={desk} />
  ) : (
    <InitiativeArticle shown={shown} marks={marks} hit={hit} why={why} further={further} desk={desk} />
  );
}
