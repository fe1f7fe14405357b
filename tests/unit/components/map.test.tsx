import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));
// jsdom knows no media; on screen nothing is printed.
vi.stubGlobal('matchMedia', () => new EventTarget());

import { CoverageTable } from '../../../components/collection/CoverageTable.tsx';
import { FilterBar } from '../../../components/collection/FilterBar.tsx';
import { coverageWords, MapPage } from '../../../components/collection/MapPage.tsx';
import { USUAL_MAP } from '../../../components/collection/places.ts';
import { SwedenMap } from '../../../components/collection/SwedenMap.tsx';
import { FACETS, type LibraryMap, type LibraryPage, type MapPlace } from '../../../data/model/library.ts';
import { mount, one, texts } from './mount.ts';

const place = (changes: Partial<MapPlace>): MapPlace => ({
  ...{ code: '2582', name: 'Boden', county: 'Norrbottens län', centre: [66.1, 21.4], within: true },
  ...{ by: 'interview', interviews: 22, own: 0, rows: 0, latest: '2016-10-18' },
  ...changes,
});
const PLACES = [
  place({}),
  place({ code: '2514', name: 'Kalix', by: 'register', interviews: 0, rows: 2, latest: null }),
  place({ code: '2505', name: 'Arvidsjaur', by: 'peers', interviews: 0, latest: null }),
];
const OWN = place({ code: '2505', name: 'Arvidsjaur', by: 'own', interviews: 0, own: 3 });

describe('what the map shows', () => {
  it('is said in figures, and one’s own only where one has taken any in', () => {
    expect(coverageWords(PLACES, 'sv')).toBe(
      '3 kommuner: 1 med intervju, 1 med uppgift ur öppna källor och 1 utan något eget.',
    );
    expect(coverageWords([...PLACES, OWN], 'sv')).toContain('1 med en intervju som du har tagit in');
  });

  it('has a shape of its own for each, and where it is pointed at leads to the municipality with the same limits', () => {
    mount(
      <SwedenMap
        places={[...PLACES, OWN]}
        filter={{ county: '25', theme: 'moln' }}
        part={null}
        pointed="2582"
      />,
    );
    const shapes = ['interview', 'own', 'register', 'peers'].map((by) => {
      const mark = one(document, `.country .${by}`);
      return `${mark.tagName} ${mark.getAttribute('points')?.split(' ').length ?? ''}`.trim();
    });
    expect(shapes).toEqual(['circle', 'polygon 4', 'polygon 4', 'circle']);
    expect(one(document, '.country a').getAttribute('href')).toBe(
      '?view=browse&plats=2582&koppling=egen&tema=moln',
    );
    expect(texts(document, '.country title')).toEqual(['Boden: Intervju, 22 poster']);
    expect(texts(document, '.country .name')).toEqual(['Boden']);
    expect(texts(document, '.legend .coverage')).toEqual([
      ...['Intervju', 'Egen intervju', 'Öppna källor', 'Bara andra kommuner'],
    ]);
  });

  it('lets a county’s neighbours lie round it, and lead nowhere', () => {
    mount(
      <SwedenMap
        places={[place({}), place({ code: '2482', within: false })]}
        filter={{ county: '25' }}
        part={null}
        pointed="2482"
      />,
    );
    expect(document.querySelectorAll('.country .beyond')).toHaveLength(1);
    expect(document.querySelectorAll('.country .mark')).toHaveLength(1);
    expect(document.querySelector('.country a')).toBeNull();
    expect(texts(document, '.legend .coverage')).not.toContain('Egen intervju');
  });

  it('stands in a table of the same, which sorts by every column and keeps the limits', () => {
    mount(
      <CoverageTable
        rows={PLACES}
        place={{ ...USUAL_MAP, filter: { theme: 'moln' } }}
        hasOwn={false}
        language="sv"
      />,
    );
    expect(texts(document, 'thead th')).toEqual([
      ...['Kommun', 'Län', 'Underlag ↓', 'Intervju', 'Öppna källor', 'Senast'],
    ]);
    expect([...document.querySelectorAll('thead a')].map((link) => link.getAttribute('href'))).toEqual([
      '?view=map&tema=moln&ordning=namn&fallande=nej',
      '?view=map&tema=moln&ordning=lan&fallande=nej',
      '?view=map&tema=moln&ordning=underlag&fallande=nej',
      '?view=map&tema=moln&ordning=intervju&fallande=ja',
      '?view=map&tema=moln&ordning=register&fallande=ja',
      '?view=map&tema=moln&ordning=senast&fallande=ja',
    ]);
    expect(texts(document, 'tbody tr:nth-child(2) > *')).toEqual([
      ...['Kalix', 'Norrbottens län', 'Öppna källor', '–', '2', '–'],
    ]);
  });
});

describe('the table beside the map', () => {
  it('says that it counts a municipality’s own, and that the lists hold more', () => {
    const facets = Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as LibraryMap['facets'];
    mount(
      <MapPage
        answer={{ phase: 'shown', fresh: true, value: { places: PLACES, facets, names: {}, records: 24 } }}
        place={USUAL_MAP}
        {...{ size: 50, faults: [], known: {}, language: 'sv', today: '2026-11-22' }}
        onFilter={() => {}}
        onRetry={() => {}}
      />,
    );
    expect(texts(document, '.map-and-table .hint')[0]).toBe(
      'Räknar det som är kommunens eget. Poster som bara nämner den, och de ur öppna källor om fler än sju kommuner, står i listorna men inte här.',
    );
  });
});

describe('the table within a county', () => {
  it('has no column that says it again, and one for what the reader took in where there is any', () => {
    mount(
      <CoverageTable rows={[OWN]} place={{ ...USUAL_MAP, filter: { county: '25' } }} hasOwn language="sv" />,
    );
    expect(texts(document, 'thead th')).toEqual([
      ...['Kommun', 'Underlag ↓', 'Intervju', 'Egen intervju', 'Öppna källor', 'Senast'],
    ]);
    expect(texts(document, 'tbody td')).toEqual(['Egen intervju', '–', '3', '–', 'oktober 2016']);
  });
});

describe('the field of kinds', () => {
  const counted = (id: string, records: number) => ({ id, name: { sv: id, en: id }, records });
  const none: LibraryPage['facets'] = {
    ...{ county: [], municipality: [], person: [], vendor: [], theme: [], year: [], origin: [] },
    kind: [counted('initiative', 9), counted('quote', 4), counted('e-tjänst', 6), counted('avsikt', 3)],
  };

  it('has quotes and initiatives first, and under them each kind of initiative in our words', async () => {
    mount(
      <FilterBar
        filter={{}}
        facets={none}
        language="sv"
        names={{}}
        clearHref="?view=map"
        fields={['kind']}
        onFilter={() => {}}
      />,
    );
    await expect
      .poll(() => texts(document, '#filter-kind > option'))
      .toEqual(['Alla', 'Initiativ (9)', 'Citat (4)']);
    expect(texts(document, '#filter-kind optgroup option')).toEqual(['E-tjänst (6)', 'Avsikt (3)']);
    expect(document.querySelector('#filter-words')).toBeNull();
  });
});
