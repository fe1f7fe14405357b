import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleView } from '../data/model/hit.ts';
import type { Desk, Shown } from './desk.ts';
import { HitArticle } from './HitArticle.tsx';
import { isOfRegister } from './origin.ts';

const HEADINGS = {
  quote: 'library.quotes',
  initiative: 'library.initiatives',
  register: 'library.register',
} as const;

/** Rows of the register are headed as what they are; an article is a source of these or an interview, never both. */
const headingOf = (type: Shown['type'], records: readonly Shown[]) =>
  HEADINGS[records.some(({ article }) => isOfRegister(article)) ? 'register' : type];

const NO_MARKS = { sv: [], en: [] };

interface SectionProps {
  type: Shown['type'];
  records: readonly Shown[];
  /** The record that was asked for. */
  record: string;
  desk: Desk;
  /** Where a record's words are from. */
  creditOf: (shown: Shown) => string;
}

function Section({ type, records, record, desk, creditOf }: SectionProps) {
  const id = `all-${type}`;
  if (records.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {i18n.t(headingOf(type, records))} <span class="n">{records.length}</span>
      </h2>
      {records.map((shown) => (
        <div
          key={shown.record.id}
          data-source={creditOf(shown)}
          class={shown.record.id === record ? 'place here' : 'place'}
          aria-current={shown.record.id === record ? 'location' : undefined}
        >
          {shown.record.id === record && <p class="here-note">{i18n.t('library.here')}</p>}
          <HitArticle entry={{ shown, marks: NO_MARKS }} desk={desk} />
        </div>
      ))}
    </section>
  );
}

type ArticleRecordsProps = Pick<SectionProps, 'record' | 'desk' | 'creditOf'> & { view: ArticleView };

/** An article's quotes and initiatives in their order; the one that was asked for is marked and scrolled to. */
export function ArticleRecords({ view: { records }, record, desk, creditOf }: ArticleRecordsProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = root.current?.querySelector<HTMLElement>('.here article');
    here?.focus({ preventScroll: true });
    here?.parentElement?.scrollIntoView({ block: 'center' });
  }, [record]);
  return (
    <div ref={root}>
      {(['quote', 'initiative'] as const).map((type) => (
        <Section
          key={type}
          type={type}
          records={records.filter((shown) => shown.type === type)}
          record={record}
          desk={desk}
          creditOf={creditOf}
        />
      ))}
    </div>
  );
}
