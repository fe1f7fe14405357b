import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Desk } from './desk.ts';
import { clustered } from './groups.ts';
import { type ArticleEntry, HitArticle } from './HitArticle.tsx';

interface ArticleListProps {
  entries: readonly ArticleEntry[];
  /** So many stand open; the rest unfold on request. Rows on one initiative are one. */
  first: number;
  desk: Desk;
}

/** The initiative that a row of the register shares with other rows; `null` where it stands alone. */
const initiativeOf = ({ shown }: ArticleEntry): string | null =>
  shown.type === 'initiative' ? (shown.record.group ?? null) : null;

/** The entries as they are read: rows on one initiative that stand side by side as one. */
export const inClusters = (entries: readonly ArticleEntry[]): ArticleEntry[][] =>
  clustered(entries, initiativeOf);

/** One article, or several on one initiative, the further ones said to be so. */
function Cluster({ entries, desk }: { entries: readonly ArticleEntry[]; desk: Desk }) {
  const articles = entries.map((entry, place) => (
    <HitArticle key={entry.shown.record.id} entry={entry} further={place > 0} desk={desk} />
  ));
  return entries.length > 1 ? <div class="cluster">{articles}</div> : articles[0];
}

/** Articles, some first and then all; the reader's place moves to the first of those just unfolded. */
export function ArticleList({ entries, first, desk }: ArticleListProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (all) list.current?.querySelectorAll<HTMLElement>('article')[openArticles]?.focus();
  }, [all]);
  const clusters = inClusters(entries);
  const openArticles = clusters.slice(0, first).flat().length;
  const shown = all ? clusters : clusters.slice(0, first);
  return (
    <div ref={list}>
      {shown.map((cluster) => (
        <Cluster key={cluster[0]?.shown.record.id} entries={cluster} desk={desk} />
      ))}
      {clusters.length > shown.length && (
        <button type="button" class="quiet show-all" onClick={() => setAll(true)}>
          {i18n.t('group.showAll', { count: clusters.length })}
        </button>
      )}
    </div>
  );
}
