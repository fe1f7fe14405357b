import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { FilterBar } from '../../../components/collection/FilterBar.tsx';
import { browseAddress } from '../../../components/collection/places.ts';
import { Relations } from '../../../components/collection/Relations.tsx';
import type { LibraryFilter, LibraryPage } from '../../../data/model/library.ts';
import { doing, mount, one, texts } from './mount.ts';

describe('the fields that narrow', () => {
  const facets: LibraryPage['facets'] = {
    ...{
      county: [],
      municipality: [{ id: '2582', name: { sv: 'Boden', en: 'Boden' }, records: 26 }],
      person: [],
      vendor: [],
    },
    ...{ theme: [], year: [], origin: [] },
    kind: [{ id: 'quote', name: { sv: 'quote', en: 'quote' }, records: 10 }],
  };

  it('say how many records a choice would leave, in words of ours, and keep one that leaves none', async () => {
    const asked: LibraryFilter[] = [];
    mount(
      <FilterBar
        filter={{ municipality: '2582', vendor: 'atea' }}
        facets={facets}
        names={{ vendor: { sv: 'Atea', en: 'Atea' } }}
        language="sv"
        clearHref="?view=browse"
        onFilter={(filter) => asked.push(filter)}
      />,
    );
    await expect.poll(() => texts(document, '#filter-municipality option')).toEqual(['Alla', 'Boden (26)']);
    await expect.poll(() => texts(document, '#filter-kind option')).toEqual(['Alla', 'Citat (10)']);
    expect(one<HTMLSelectElement>(document, '#filter-vendor').value).toBe('atea');
    expect(texts(document, '#filter-vendor option')).toEqual(['Alla', 'Atea']);
    const place = one<HTMLSelectElement>(document, '#filter-municipality');
    await doing(() => {
      place.value = '';
      place.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(asked).toEqual([{ vendor: 'atea' }]);
  });
});

describe('the years of a filter', () => {
  const years = ['2024', '2023', '2016'].map((id) => ({ id, name: { sv: id, en: id }, records: 2 }));
  const draw = (filter: LibraryFilter) =>
    mount(
      <FilterBar
        filter={filter}
        facets={{ year: years }}
        names={{}}
        language="sv"
        clearHref="?view=browse"
        onFilter={() => {}}
      />,
    );
  const options = (field: string) => texts(document, `#filter-${field} option`).slice(1);

  it('count what each would leave as the first or as the last', async () => {
    draw({});
    await expect.poll(() => options('since')).toEqual(['2024 (2)', '2023 (4)', '2016 (6)']);
    expect(options('until')).toEqual(['2024 (6)', '2023 (4)', '2016 (2)']);
  });

  it('count between the ends that are chosen, and not where an end is a month', async () => {
    draw({ until: '2023' });
    await expect.poll(() => options('since')).toEqual(['2024', '2023 (2)', '2016 (4)']);
    draw({ until: '2023-05' });
    await expect.poll(() => options('since')).toEqual(['2024', '2023', '2016']);
  });
});

describe('the ways to what is a municipality’s own', () => {
  const draw = (filter: LibraryFilter, counts: { own: number; named: number }) =>
    mount(<Relations filter={filter} counts={counts} name="Boden" href={(next) => browseAddress(next)} />);

  it('say how many there are of each, and lead to precisely those', () => {
    draw({ municipality: '2582', relation: 'own', theme: 'moln' }, { own: 22, named: 4 });
    const ways = [...document.querySelectorAll('a')];
    expect(ways.map(({ textContent }) => textContent)).toEqual([
      'Alla (26)',
      'Kommunens eget (22)',
      'Andra som nämner Boden (4)',
    ]);
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      '?view=browse&plats=2582&tema=moln',
      '?view=browse&plats=2582&koppling=egen&tema=moln',
      '?view=browse&plats=2582&koppling=namnd&tema=moln',
    ]);
    expect(document.querySelector('[aria-current]')?.textContent).toBe('Kommunens eget (22)');
  });

  it('are not there where all is of one kind, but where somebody asked for the other', () => {
    draw({ municipality: '2582' }, { own: 22, named: 0 });
    expect(document.querySelector('nav')).toBeNull();
    draw({ municipality: '2582', relation: 'named' }, { own: 22, named: 0 });
    expect(document.querySelector('[aria-current]')?.textContent).toBe('Andra som nämner Boden (0)');
  });
});
