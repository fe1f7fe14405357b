import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { LibraryList, ListBy, ListRow } from '../../data/model/library.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { Notice } from '../Notice.tsx';
import { AddressFaults } from './AddressFaults.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import type { Answered } from './answered.ts';
import { LISTS, NameTable, sortedList } from './NameTable.tsx';
import { Pages } from './Pages.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { type ListPlace, listAddress } from './places.ts';
import { usePrinting } from './use-printing.ts';

export interface ListPageProps {
  answer: Answered<LibraryList>;
  place: ListPlace;
  /** As many rows as stand on a page. */
  size: number;
  /** All rows that are printed, where they are more than the page on the screen. */
  whole: readonly ListRow[] | null;
  faults: readonly string[];
  /** What the list stands there for, where it was not asked for. */
  said?: string | undefined;
  language: Language;
  today: string;
  onRetry: () => void;
}

/** Everyone and everything the collection knows, with how much there is of each. */
export function ListPage({
  answer,
  place,
  size,
  whole,
  faults,
  said,
  language,
  today,
  onRetry,
}: ListPageProps) {
  const { by } = place;
  const printing = usePrinting();
  return (
    <LibraryPage view="collection">
      <h1>{i18n.t('collection.list.title')}</h1>
      <AddressFaults faults={faults} href={listAddress(by)} />
      {said !== undefined && <Notice said={said} />}
      <PrintedHead
        address={listAddress(by, whole ? { ...place, page: 1 } : place)}
        language={language}
        today={today}
      />
      <nav class="filters" aria-label={i18n.t('collection.list.by')}>
        {(Object.keys(LISTS) as ListBy[]).map((each) => (
          <a
            key={each}
            class="quiet"
            href={listAddress(each)}
            aria-current={each === by ? 'true' : undefined}
          >
            {i18n.t(LISTS[each])}
          </a>
        ))}
      </nav>
      <AnswerBody answer={answer} onRetry={onRetry}>
        {({ rows, total, from }) => (
          <>
            {total === 0 && <Notice said={i18n.t('collection.list.empty')} />}
            {rows.length > 0 && (
              <NameTable
                rows={(printing && whole) || rows}
                place={place}
                language={language}
                href={sortedList(by)}
              />
            )}
            <Pages
              total={total}
              size={size}
              from={from}
              printed={whole?.length}
              href={(page) => listAddress(by, { column: place.column, falling: place.falling, page })}
            />
          </>
        )}
      </AnswerBody>
    </LibraryPage>
  );
}
