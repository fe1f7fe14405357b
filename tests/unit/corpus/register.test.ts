import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../data/corpus/compile-corpus.ts';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { MOST_OWN_PLACES } from '../../../data/model/records.ts';
import { changed, expectFault, faultsOf, SOURCES } from './sample-corpus.ts';

const FILE = 'register/norrbotten.yaml';

describe('a row of the register', () => {
  const { articles, initiatives } = compileCorpus(SOURCES);
  const rows = initiatives.filter(({ id }) => id.startsWith('r-'));

  test('is an initiative that rests on its source, with what is empty filled in', () => {
    expect(rows.find(({ id }) => id === 'r-pitea-fiber')).toMatchObject({
      ...{ evidence: 'article', vendors: [], products: [], keywords: { sv: [], en: [] } },
      ...{ confidence: 'medium', group: 'fiber', status: { state: 'okänt', asOf: null } },
    });
  });

  test('shares its source with another of the same address, which is about the places of both', () => {
    const sources = articles.filter(({ origin }) => origin === 'register');
    expect(sources).toEqual([
      {
        ...{ id: rows[0]?.article, origin: 'register', title: 'Mer fiber', publication: 'Bladet' },
        ...{ address: 'https://example.se/fiber', published: '2019-05', reporter: null, summary: null },
        about: ['2582', '2581'],
      },
    ]);
    expect(rows.map(({ article }) => article)).toEqual([sources[0]?.id, sources[0]?.id]);
  });
});

describe('a fault of the register is told with its file, record and field:', () => {
  test.each([
    ['an unknown theme', 'themes', 'themes: [it-drift]', 'themes: [it-drfit]', 'unknown theme “it-drfit”'],
    ['an unknown municipality', 'places', '["2582"]', '["2599"]', 'unknown municipality “2599”'],
    ['an unknown vendor', 'vendors', '[atea]', '[ateae]', 'unknown vendor “ateae”'],
    ['an impossible date', 'status.asOf', 'asOf: "2019"', 'asOf: "2019-13"', 'impossible date'],
    ['a date in words', 'status.asOf', 'asOf: "2019"', 'asOf: våren', 'Invalid format'],
    [
      'a state later than its source',
      'status.asOf',
      'asOf: "2019"',
      'asOf: "2019-06"',
      'later than its source',
    ],
    ['a kind there is none of', 'kind', 'kind: infrastruktur', 'kind: fiber', 'Invalid type'],
    ['a language that lacks', 'summary.en', ', en: Boden builds fibre', '', '"en"'],
    ['no source', 'source', '  source: {', '  sources: {', '"source"'],
    [
      'an address that runs a script',
      'source.address',
      'https://example.se/fiber',
      'javascript:alert(1)',
      'http(s)',
    ],
    ['a source without its date', 'source.published', ', published: "2019-05"', '', '"published"'],
    [
      'a trust there is none of',
      'confidence',
      '  group: fiber',
      '  confidence: low\n  group: fiber',
      'Invalid type',
    ],
    ['a group of one', 'group', 'group: fiber', 'group: fibre', 'no other row is of “fibre”'],
    ['an unknown key', 'evidence', '  group: fiber', '  evidence: article\n  group: fiber', 'Invalid key'],
  ])('%s', (_, field, from, to, problem) => {
    expectFault(FILE, from, to, { record: 'r-boden-fiber', field, problem });
  });

  test('a row of another county', () => {
    const others = {
      ...SOURCES.gazetteer.municipalities[0],
      code: '0180',
      name: 'Stockholm',
      countyCode: '01',
    };
    const sources = changed(FILE, '["2581"]', '["0180"]');
    const gazetteer = { ...sources.gazetteer, municipalities: [...sources.gazetteer.municipalities, others] };
    expect(faultsOf({ ...sources, gazetteer } as typeof sources)).toEqual([
      {
        ...{ file: FILE, record: 'r-pitea-fiber', field: 'places' },
        problem: expect.stringContaining('register/flera-lan.yaml'),
      },
    ]);
  });

  test.each(['title: Mer fiber', 'publication: Bladet', 'published: "2019-05"'])(
    'one source told in two ways, where the first says %s',
    (said) => {
      const [field, value = ''] = said.split(': ');
      const to = field === 'published' ? `${field}: null` : `${field}: ${value}t`;
      expectFault(FILE, said, to, {
        ...{ record: 'r-pitea-fiber', field: `source.${field}` },
        problem: 'differs from the same source in r-boden-fiber',
      });
    },
  );

  test.each([
    ['another row’s', 'id: r-pitea-fiber', 'id: r-boden-fiber', 'r-boden-fiber', FILE],
    ['an interview’s record’s', 'id: r-boden-fiber', 'id: i-boden-1', 'i-boden-1', 'boden.yaml'],
  ])('an id that is %s', (_, from, to, record, first) => {
    expectFault(FILE, from, to, { record, field: 'id', problem: `stands in ${first} as well` });
  });

  test('a file that can’t be read', () => {
    expectFault(FILE, '- id: r-boden-fiber', '- id: *rut', {
      ...{ record: '(file)', field: '(whole)', problem: 'rut' },
    });
  });
});

describe('the register', () => {
  const { articles, initiatives } = readCorpus();
  const sources = new Map(articles.map((article) => [article.id, article]));
  const rows = initiatives.filter(({ article }) => sources.get(article)?.origin === 'register');
  const idsIn = (some: typeof rows) => some.map(({ id }) => id);

  test('holds 239 rows from 230 sources, which name 242 municipalities', () => {
    const registered = articles.filter(({ origin }) => origin === 'register');
    const places = new Set(rows.flatMap(({ places }) => places));
    expect([rows.length, registered.length, places.size]).toEqual([239, 230, 242]);
  });

  test('keeps the ids it came with, apart from those of interviews', () => {
    expect(idsIn(rows).filter((id) => !id.startsWith('r-'))).toEqual([]);
  });

  test('says of no county-wide row that it is a municipality’s own', () => {
    const wide = rows.filter(({ places }) => places.length > MOST_OWN_PLACES);
    expect(wide).toHaveLength(15);
    for (const { id, article, places } of wide) {
      const about = sources.get(article)?.about ?? [];
      expect(
        places.filter((code) => about.includes(code)),
        id,
      ).toEqual([]);
    }
  });

  test('is in both languages, in words of its own: the English is no copy of the Swedish', () => {
    expect(idsIn(rows.filter(({ summary }) => summary.sv === summary.en))).toEqual([]);
    for (const { id, summary } of rows) {
      const words = summary.en.split(' ').length;
      expect(words, id).toBeGreaterThanOrEqual(15);
      expect(words, id).toBeLessThanOrEqual(60);
    }
  });

  test('quotes nobody, and names no source that has no address', () => {
    for (const { id, summary, article } of rows) {
      expect(summary.sv, id).not.toMatch(/[”“"]| (?:säger|berättar) \p{Lu}/u);
      expect(sources.get(article)?.address, id).toBeDefined();
    }
  });
});
