import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from './desk.ts';
import { type ArticleEntry, HitArticle } from './HitArticle.tsx';

interface ArticleListProps {
  entries: readonly ArticleEntry[];
  /** So many stand open; the rest unfold on request. */
  first: number;
  desk: Desk;
}

/** Articles, some first and then all; the reader's place moves to the first of those just unfolded. */
export function ArticleList({ entries, first, desk }: ArticleListProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (all) list.current?.querySelectorAll<HTMLElement>('article')[first]?.focus();
  }, [all]);
  const shown = all ? entries : entries.slice(0, first);
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
