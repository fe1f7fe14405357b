import { i18n } from '#i18n';
import type { Site } from '../data/model/gazetteer.ts';
import { ArticleList, inClusters } from './ArticleList.tsx';
import type { Desk } from './desk.ts';
import type { Group } from './groups.ts';

/** So many stand open; the rest unfold on request. Off the page's subject, fewer. */
const FIRST = 6;
const FIRST_OF_MORE = 2;
/**
 * So many of others, where what the register has on the site itself stands behind them: the best alone where nobody is
 * heard on the site, for then the register's is what one came for.
 */
const FIRST_BEFORE_ROWS = { heard: 3, unheard: 1 } as const;

/** What of the site itself stands behind the records of others: rows of the register, where it is heard itself or not. */
export type RowsBehind = keyof typeof FIRST_BEFORE_ROWS | 'none';

function firstOf({ name }: Group, behind: RowsBehind): number {
  if (name === 'more' || name === 'moreRows') return FIRST_OF_MORE;
  return name === 'subject' && behind !== 'none' ? FIRST_BEFORE_ROWS[behind] : FIRST;
}

/** Whether nobody who worked for the site is heard: an interview with another about it. */
const isOnlyAbout = ({ hits }: Group) => !hits.some(({ ref }) => ref.evidence.voice === true);

function headingOf(group: Group, site: Site | null): string {
  switch (group.name) {
    case 'own':
      if (site && isOnlyAbout(group)) return i18n.t('group.ownAbout', { name: site.name });
      return !site || site.kind === 'municipality'
        ? i18n.t('group.ownMunicipality')
        : i18n.t('group.ownOther', { name: site.name });
    case 'named':
      return i18n.t('group.named', { name: site?.name ?? '' });
    case 'subject':
      return i18n.t('group.subject');
    case 'more':
      return i18n.t('group.more', { name: site?.name ?? '' });
    case 'rows':
      return i18n.t('group.rows', { name: site?.name ?? '' });
    case 'otherRows':
      return i18n.t('group.otherRows');
    case 'moreRows':
      return i18n.t('group.moreRows', { name: site?.name ?? '' });
    case 'peer':
      return i18n.t('group.peer');
  }
}

interface HitSectionProps {
  group: Group;
  behind: RowsBehind;
  desk: Desk;
}

/** The records that are shown for one reason, under a heading with their number; rows on one initiative count as one. */
export function HitSection({ group, behind, desk }: HitSectionProps) {
  const id = `group-${group.name}`;
  const entries = group.hits.map(({ ref, shown }) => ({ shown, marks: ref.marks, hit: ref }));
  const left = entries.filter(({ shown }) => !desk.hiding?.has(shown.record.id));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {headingOf(group, desk.site)} <span class="n">{inClusters(left).length}</span>
      </h2>
      <ArticleList entries={entries} first={firstOf(group, behind)} desk={desk} />
    </section>
  );
}
