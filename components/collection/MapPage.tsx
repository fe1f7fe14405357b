import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Language, listed } from '../../data/locales/language.ts';
import type { CoveredBy, LibraryMap, MapPlace } from '../../data/model/library.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { Notice } from '../Notice.tsx';
import { AddressFaults } from './AddressFaults.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import type { Answered } from './answered.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { FilterBar } from './FilterBar.tsx';
import { filterName } from './facet-words.ts';
import { NothingLeft } from './NothingLeft.tsx';
import { Pages } from './Pages.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { MAP_FIELDS, type MapAddress, type MapFilter, type MapPart, mapAddress } from './places.ts';
import { COVERED_BY, SwedenMap } from './SwedenMap.tsx';
import { TurnedYears } from './TurnedYears.tsx';
import { usePrinting } from './use-printing.ts';

export interface MapPageProps {
  answer: Answered<LibraryMap>;
  place: MapAddress;
  /** As many rows as stand on a page. */
  size: number;
  faults: readonly string[];
  /** The filter without what nobody knows. */
  known: MapFilter;
  language: Language;
  today: string;
  onFilter: (filter: MapFilter) => void;
  onRetry: () => void;
}

const HAVING = {
  interview: 'collection.map.having.interview',
  own: 'collection.map.having.own',
  register: 'collection.map.having.register',
  peers: 'collection.map.having.peers',
} as const satisfies Record<CoveredBy, string>;

/** "290 kommuner: 9 med intervju, 152 med uppgift ur öppna källor och 129 utan något eget." */
export function coverageWords(places: readonly MapPlace[], language: Language): string {
  const parts = COVERED_BY.flatMap((by) => {
    const count = places.filter((place) => place.by === by).length;
    return count === 0 ? [] : [i18n.t(HAVING[by], { count })];
  });
  return i18n.t('collection.map.sum', { count: places.length, parts: listed(parts, language) });
}

/** What the map is of: "Karta: Skåne län". */
export function mapTitle(map: Pick<LibraryMap, 'names'>, language: Language): string {
  const name = filterName(map, language);
  return name === '' ? i18n.t('collection.map.title') : i18n.t('collection.map.titleOf', { name });
}

const PARTS = {
  norrland: 'collection.map.norrland',
  svealand: 'collection.map.svealand',
  gotaland: 'collection.map.gotaland',
} as const satisfies Record<MapPart, string>;

/** The parts of the country that the map can be drawn of; the table stays as it is. */
function MapParts({ place }: { place: MapAddress }) {
  const parts = [null, ...(Object.keys(PARTS) as MapPart[])];
  return (
    <nav class="map-parts" aria-label={i18n.t('collection.map.parts')}>
      {parts.map((part) => (
        <a
          key={part}
          class="quiet"
          href={mapAddress({ ...place, part })}
          aria-current={part === place.part ? 'true' : undefined}
          data-stay
        >
          {i18n.t(part === null ? 'collection.map.whole' : PARTS[part])}
        </a>
      ))}
    </nav>
  );
}

/** The municipality whose row of the table has the pointer or the focus: the map names it. */
function usePointed() {
  const [pointed, setPointed] = useState<string | null>(null);
  const point = ({ target }: Event) =>
    setPointed((target instanceof Element && target.closest<HTMLElement>('tr')?.dataset.code) || null);
  const leave = () => setPointed(null);
  const pointing = { onPointerOver: point, onFocusIn: point, onPointerLeave: leave, onFocusOut: leave };
  return { pointed, pointing };
}

function Covered({ page, value }: { page: MapPageProps; value: LibraryMap }) {
  const { place, language, size } = page;
  const { filter } = place;
  const places = value.places.filter(({ within }) => within);
  const from = (place.page - 1) * size;
  const printing = usePrinting();
  const rows = printing ? places : places.slice(from, from + size);
  const { pointed, pointing } = usePointed();
  return (
    <>
      <p class="found sum" role="status">
        {coverageWords(places, language)}
      </p>
      {(filter.since ?? filter.until) !== undefined && <p class="hint">{i18n.t('collection.map.undated')}</p>}
      {value.records === 0 && (
        <NothingLeft
          filter={filter}
          names={value.names}
          language={language}
          href={(other) => mapAddress({ ...place, filter: other, page: 1 })}
        />
      )}
      <div class="map-and-table">
        <div>
          {filter.county === undefined && <MapParts place={place} />}
          <SwedenMap
            places={value.places}
            filter={filter}
            part={filter.county === undefined ? place.part : null}
            pointed={pointed}
          />
        </div>
        <div {...pointing}>
          <p class="hint">{i18n.t('collection.map.ownOnly')}</p>
          {rows.length > 0 && (
            <CoverageTable
              rows={rows}
              place={place}
              hasOwn={value.places.some(({ own }) => own > 0)}
              language={language}
            />
          )}
          {!printing && (
            <Pages
              total={places.length}
              size={size}
              from={from}
              href={(number) => mapAddress({ ...place, page: number })}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** What each municipality in the country is covered by, as a map and as a table of the same. */
export function MapPage(page: MapPageProps) {
  const { answer, place, faults, known, language, today, onFilter, onRetry } = page;
  return (
    <LibraryPage view="collection">
      <h1>{answer.phase === 'shown' ? mapTitle(answer.value, language) : i18n.t('collection.map.title')}</h1>
      <AddressFaults faults={faults} href={mapAddress({ ...place, filter: known })} />
      <TurnedYears filter={known} href={(filter) => mapAddress({ ...place, filter, page: 1 })} />
      <p class="lead">{i18n.t('collection.map.note')}</p>
      <AnswerBody answer={answer} onRetry={onRetry}>
        {(value) => (
          <>
            <FilterBar
              filter={place.filter}
              facets={value.facets}
              names={value.names}
              language={language}
              clearHref={mapAddress()}
              fields={MAP_FIELDS}
              onFilter={onFilter}
            />
            <PrintedHead
              address={mapAddress(place)}
              filter={place.filter}
              names={value.names}
              language={language}
              today={today}
            />
            {value.places.some(({ within }) => within) ? (
              <Covered page={page} value={value} />
            ) : (
              <Notice said={i18n.t('collection.map.noCounty')} />
            )}
          </>
        )}
      </AnswerBody>
    </LibraryPage>
  );
}
