import { describe, expect, test } from 'vitest';
import { changed, expectFault, faultsOf, SOURCES } from './sample-corpus.ts';

describe('a record that points to nothing is told with its file and field:', () => {
  test.each([
    ['a theme', 'boden-1', 'themes', '[it-drift]', '[it-drfit]', 'unknown theme “it-drfit”'],
    ['a municipality', 'boden-1', 'places', 'places: ["2582"]', 'places: ["2599"]', '“2599”'],
    ['one that the article is about', 'boden', 'about', 'about: ["2582"]', 'about: ["2599"]', '“2599”'],
    ['one of an initiative', 'i-boden-1', 'places', '"2581"]', '"2599"]', 'unknown municipality “2599”'],
    ['a vendor', 'boden-1', 'vendors', '[atea]', '[ateae]', 'unknown vendor “ateae”'],
    ['an employer', 'per-olsson', 'employer', '{ municipality: "2582" }', '{ vendor: ateae }', '“ateae”'],
    ['a speaker', 'boden-1', 'speaker', 'speaker: per-olsson', 'speaker: per-olson', '“per-olson”'],
    ['evidence', 'i-boden-1', 'evidence', '[boden-1]', '[boden-2]', 'unknown quote “boden-2”'],
    ['another interview’s quote', 'i-boden-1', 'evidence', '[boden-1]', '[pitea-1]', '“pitea-1”'],
  ])('%s', (_, record, field, from, to, problem) => {
    expectFault('boden.yaml', from, to, { record, field, problem });
  });
});

describe('a quotation is refused', () => {
  test.each([
    ['a word was added', 'flyttade driften', 'flyttade ut driften'],
    ['one letter has another case', 'Vi äger', 'vi äger'],
    ['the full stop is gone', 'driften.\n', 'driften\n'],
    ['a letter looks the same and is another', 'servrar', 'ѕervrar'],
  ])('when %s', (_, from, to) => {
    const problem = 'differs from the quotation that was committed; quotations are verbatim';
    expectFault('boden.yaml', from, to, { record: 'boden-1', field: 'text', problem });
  });

  test('when its hash was never committed', () => {
    const fault = { field: 'text', problem: expect.stringContaining('no hash in quotations.sha256') };
    expect(faultsOf({ ...SOURCES, hashes: new Map() })).toEqual([
      { file: 'boden.yaml', record: 'boden-1', ...fault },
      { file: 'pitea.yaml', record: 'pitea-1', ...fault },
    ]);
  });

  test('and not when only its lines are broken elsewhere', () => {
    expect(
      faultsOf(
        changed('boden.yaml', 'text: Vi äger våra servrar', 'text: >-\n      Vi äger\n      våra servrar'),
      ),
    ).toEqual([]);
  });
});

describe('an id that stands twice is told with the file where it stood first:', () => {
  const person =
    '  - { id: per-olsson, name: Per O, role: chef, organisation: Boden, employer: { vendor: atea } }';
  const theme = '- { id: it-drift, label: { sv: A, en: A }, short: { sv: A, en: A }, strong: [], weak: [] }';

  test.each([
    ['a quote of two files', 'pitea.yaml', 'id: pitea-1', 'id: boden-1', 'boden-1'],
    ['an interview of two files', 'pitea.yaml', 'id: pitea\n', 'id: boden\n', 'boden'],
    ['an initiative and a quote of one file', 'boden.yaml', 'id: i-boden-1', 'id: boden-1', 'boden-1'],
    ['a person of one file', 'boden.yaml', 'people:\n', `people:\n${person}\n`, 'per-olsson'],
    ['a theme', 'themes.yaml', '- id: it-drift', `${theme}\n- id: it-drift`, 'it-drift'],
  ] as const)('%s', (_, file, from, to, record) => {
    const first = file === 'themes.yaml' ? file : 'boden.yaml';
    expectFault(file, from, to, { record, field: 'id', problem: `stands in ${first} as well` });
  });

  test('but the same person may speak in two interviews', () => {
    expect(faultsOf(changed('pitea.yaml', 'id: eva-berg', 'id: per-olsson'))).toMatchObject([
      { record: 'pitea-1', field: 'speaker' },
    ]);
  });
});
