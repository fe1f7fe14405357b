import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from './desk.ts';
import { type ArticleEntry, HitArticle } from './HitArticle.tsx';

/** So many stand open; the rest unfold on request. */
const FIRST = 6;

/** Articles, six first and then all; the reader's place moves to the first of those just unfolded. */
export function ArticleList({ entries, desk }: { entries: readonly ArticleEntry[]; desk: Desk }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (all) list.current?.querySelectorAll<HTMLElement>('article')[FIRST]?.focus();
  }, [all]);
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <div ref={list}>
      {shown.map((entry) => (
        <HitArticle key={entry.shown.record.id} entry={entry} desk={desk} />
      ))}
      {entries.length > shown.length && (
        <button type="button" class="quiet show-all" onClick={() => setAll(true)}>
          {i18n.t('group.showAll', { count: entries.length })}
        </button>
      )}
    </div>
  );
}
