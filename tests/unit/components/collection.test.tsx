import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));
// jsdom knows no media; on screen nothing is printed.
vi.stubGlobal('matchMedia', () => new EventTarget());

import { AddressFaults } from '../../../components/collection/AddressFaults.tsx';
import { NameTable, sortedList } from '../../../components/collection/NameTable.tsx';
import { Pages } from '../../../components/collection/Pages.tsx';
import { PickBar } from '../../../components/collection/PickBar.tsx';
import { timelineAddress } from '../../../components/collection/places.ts';
import { RecordList } from '../../../components/collection/RecordList.tsx';
import { TimelineChart } from '../../../components/collection/TimelineChart.tsx';
import { TurnedYears } from '../../../components/collection/TurnedYears.tsx';
import { usePicks } from '../../../components/collection/use-picks.ts';
import { PanelWay } from '../../../components/PanelWay.tsx';
import type { LibraryFilter, ListRow, Timeline } from '../../../data/model/library.ts';
import { button, doing, mount, one, texts } from './mount.ts';
import { article, hit, shownInitiative, view } from './records.ts';

const ROW: ListRow = {
  ...{ id: '2582', name: { sv: 'Boden', en: 'Boden' }, note: 'Norrbottens län' },
  ...{ quotes: 10, initiatives: 0, register: 4, latest: '2023-01' },
};

const desk = (copied: string[][] = []) => ({
  ...{ language: 'sv' as const, today: '2026-11-22', site: null, themeLabels: {} },
  onCopy: async () => ({ copied: true, text: '' }),
  onCopyAll: async (all: readonly { record: { id: string } }[]) => {
    copied.push(all.map(({ record }) => record.id));
    return { copied: true, text: '' };
  },
  onPrint: () => {},
  gathering: false,
  creditOf: () => 'Voister 2024',
  sourceLink: () => null,
  correctionLink: () => null,
  hiding: null,
});

describe('a table of names', () => {
  const draw = (falling: boolean) =>
    mount(
      <NameTable
        rows={[ROW]}
        place={{ by: 'municipality', column: 'quotes', falling, page: 1 }}
        language="sv"
        href={sortedList('municipality')}
      />,
    );

  it('says by which column it is sorted and which way, and turns it by that column’s link', () => {
    draw(true);
    const sorted = one(document, 'th[aria-sort]');
    expect([sorted.getAttribute('aria-sort'), sorted.textContent]).toEqual(['descending', 'Citat ↓']);
    expect(one<HTMLAnchorElement>(sorted, 'a').getAttribute('href')).toContain('fallande=nej');
    draw(false);
    expect(one(document, 'th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
  });

  it('leads to the records of a row, and shows nothing as a dash', () => {
    draw(true);
    expect(one<HTMLAnchorElement>(document, 'tbody a').getAttribute('href')).toBe(
      '?view=browse&plats=2582&koppling=egen',
    );
    expect(texts(document, 'tbody td')).toEqual(['Norrbottens län', '10', '–', '4', 'januari 2023']);
  });
});

describe('records', () => {
  function Picking({ copied }: { copied: string[][] }) {
    const picks = usePicks();
    const shown = ['q-1', 'q-2', 'q-3'].map((id) => hit(id, ['own']).shown);
    return <RecordList shown={shown} picks={picks} desk={desk(copied)} />;
  }

  it('are picked out one by one or all at once, and copied in the order of picking', async () => {
    const copied: string[][] = [];
    mount(<Picking copied={copied} />);
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.item > input')];
    await doing(() => boxes()[2]?.click());
    await doing(() => boxes()[0]?.click());
    expect(texts(document, '.pick-bar span')).toContain('2 poster är valda');
    await doing(() => button(document, 'Kopiera med källor').click());
    expect(copied).toEqual([['q-3', 'q-1']]);
    await doing(() => one<HTMLInputElement>(document, '.pick-bar input').click());
    expect(boxes().every(({ checked }) => checked)).toBe(true);
    await doing(() => button(document, 'Avmarkera').click());
    expect(boxes().some(({ checked }) => checked)).toBe(false);
  });

  it('lead to their article, and rows of the register to their municipality’s others, where one is not among these', () => {
    const eight = Array.from({ length: 8 }, (_, at) => `Kommun ${at}`);
    const row = (id: string, names?: string[]) => ({
      ...shownInitiative({ id }, names),
      article: article({ origin: 'register' }),
    });
    function Rows({ here }: { here?: string }) {
      const shown = [hit('q-1', ['own']).shown, row('r-1'), row('r-2', eight)];
      return <RecordList shown={shown} here={here} picks={usePicks()} desk={desk()} />;
    }
    const ways = () => [...document.querySelectorAll('.context')].map((way) => way.getAttribute('href'));
    mount(<Rows />);
    expect(ways()).toEqual([
      expect.stringContaining('record=q-1'),
      '?view=browse&plats=1980&ursprung=register',
    ]);
    expect(texts(document, '.context')).toContain('Mer ur öppna källor om Västerås');
    mount(<Rows here="1980" />);
    expect(ways()).toHaveLength(1);
  });

  it('that are rows on one initiative side by side say so, as in the panel', () => {
    function Rows() {
      const picks = usePicks();
      const shown = ['a', 'b', 'c'].map((id) => ({
        ...shownInitiative({ id, ...(id === 'c' ? {} : { group: 'g' }) }),
        article: article({ origin: 'register' }),
      }));
      return <RecordList shown={shown} picks={picks} desk={desk()} />;
    }
    mount(<Rows />);
    expect(texts(document, '.origin')).toEqual([
      'Initiativ ur öppna källor',
      'Hör ihop med posten före',
      'Initiativ ur öppna källor',
    ]);
  });

  it('that could not be copied are shown to be copied by hand', async () => {
    function Refused() {
      const picks = usePicks();
      const shown = [hit('q-1', ['own']).shown];
      const refusing = { ...desk(), onCopyAll: async () => ({ copied: false, text: 'Texten' }) };
      return <PickBar shown={shown} picks={picks} desk={refusing} />;
    }
    mount(<Refused />);
    await doing(() => one<HTMLInputElement>(document, '.pick-bar input').click());
    await doing(() => button(document, 'Kopiera med källor').click());
    expect(one<HTMLTextAreaElement>(document, 'textarea').value).toBe('Texten');
  });
});

describe('years the wrong way round', () => {
  const draw = (since?: string, until?: string) => {
    const filter: LibraryFilter = { theme: 'moln', ...(since && { since }), ...(until && { until }) };
    mount(<TurnedYears filter={filter} href={timelineAddress} />);
    return texts(document, '.said');
  };

  it('are said to be so, with a link that turns them and keeps the rest', () => {
    expect(draw('2020', '2016')).toEqual(['Åren står i fel ordning: från 2020 till 2016.']);
    expect(one(document, 'a').getAttribute('href')).toBe('?view=timeline&tema=moln&fran=2016&till=2020');
    expect(draw('2020-07', '2020-06')).toHaveLength(1);
  });

  it.each([
    ['2016', '2020'],
    ['2020', '2020'],
    ['2020', '2020-03'],
    ['2020-03', '2020'],
    ['2020', undefined],
    [undefined, '2016'],
  ])('are none from %s to %s', (since, until) => {
    expect(draw(since, until)).toEqual([]);
  });
});

describe('a timeline', () => {
  const timeline: Timeline = {
    step: 'year',
    periods: [
      { period: '2015', quotes: 1, initiatives: 3, register: 0 },
      { period: '2016', quotes: 0, initiatives: 0, register: 0 },
      { period: '2017', quotes: 0, initiatives: 0, register: 2 },
    ],
    undated: 0,
  };

  it('has a link for every year with something, which says how much, and how old the first and the last are', () => {
    mount(<TimelineChart timeline={timeline} filter={{ theme: 'moln' }} language="sv" today="2026-11-22" />);
    const links = [...document.querySelectorAll('svg a')];
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      '2015: 4 totalt, 1 citat och 3 initiativ',
      '2017: 2 totalt, 2 ur öppna källor',
    ]);
    expect(links[0]?.getAttribute('href')).toBe('?view=browse&tema=moln&fran=2015&till=2015');
    expect(texts(document, '.ages span')).toEqual(['för 11 år sedan', 'för 9 år sedan']);
  });
});

describe('a timeline by month', () => {
  const draw = (months: string[]) => {
    const periods = months.map((period) => ({ period, quotes: 1, initiatives: 0, register: 0 }));
    const timeline: Timeline = { step: 'month', periods, undated: 0 };
    mount(<TimelineChart timeline={timeline} filter={{}} language="sv" today="2026-11-22" />);
    return texts(document, '.when');
  };

  it('names its months, each year under its first', () => {
    expect(draw(['2021-01'])).toEqual(['jan2021']);
    expect(draw(['2020-11', '2020-12', '2021-01', '2021-02'])).toEqual(['nov2020', 'dec', 'jan2021', 'feb']);
  });
});

describe('pages', () => {
  const draw = (total: number, from: number) =>
    mount(<Pages total={total} size={30} from={from} href={(page) => `?sida=${page}`} />);

  it('lead on and back, and are not there for what stands on one', () => {
    draw(30, 0);
    expect(document.querySelector('nav')).toBeNull();
    draw(61, 30);
    expect(texts(document, 'nav > :not(.printed)')).toEqual(['Föregående', '31–60 av 61', 'Nästa']);
    draw(61, 60);
    expect(texts(document, 'nav > :not(.printed)')).toEqual(['Föregående', '61–61 av 61']);
  });

  it('say which is the last from beyond it, and lead there', () => {
    draw(61, 3_000);
    expect(texts(document, '.said')).toEqual(['Sidan 101 finns inte. Den sista är 3.']);
    expect(one<HTMLAnchorElement>(document, '.notice a').getAttribute('href')).toBe('?sida=3');
    expect(document.querySelector('nav')).toBeNull();
  });
});

describe('an address', () => {
  it('with faults says them shortly and leads on; without any nothing is said', () => {
    mount(<AddressFaults faults={['farg=bla', 'x'.repeat(200)]} href="?view=browse" />);
    expect(one(document, '.said').textContent).toMatch(/farg=bla, x+ …\.$/);
    mount(<AddressFaults faults={[]} href="?view=browse" />);
    expect(document.querySelector('.notice')).toBeNull();
  });
});

describe('the way from the panel', () => {
  const wayOf = (site: 'municipality' | 'vendor' | 'body' | null) => {
    const named = site && { kind: site, id: site === 'municipality' ? '2281' : 'atea', name: 'Namn' };
    mount(<PanelWay view={view({ site: named, themes: ['oppenhet'] })} libraryAddress={(query) => query} />);
    return document.querySelector('a')?.getAttribute('href');
  };

  it('is to who says what of a vendor, to others beside a municipality, and none from elsewhere', () => {
    expect(wayOf('vendor')).toBe('?view=vendor&id=atea');
    expect(wayOf('municipality')).toBe('?view=compare&platser=2281&tema=oppenhet');
    expect(wayOf('body')).toBeUndefined();
    expect(wayOf(null)).toBeUndefined();
  });
});
