import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../data/corpus/compile-corpus.ts';
import { CorpusError } from '../../../data/corpus/fault.ts';
import { changed, expectFault, faultsOf, SOURCES } from './sample-corpus.ts';

/** What is changed in boden.yaml, by the field that is told; the last word is of the problem. */
const FAULTS: Record<string, [what: string, from: string, to: string, problem: string][]> = {
  'boden published': [
    ['an impossible date', '"2016-10-18"', '"2023-02-30"', 'impossible date'],
    ['the same without quotation marks', '"2016-10-18"', '2023-02-30', 'impossible date'],
    ['a leap day in no leap year', '"2016-10-18"', '"2023-02-29"', 'impossible date'],
    ['a date in words', '"2016-10-18"', '18 oktober 2016', 'Invalid format'],
  ],
  'boden address': [
    ['one that runs a script', 'https://example.se/boden', 'javascript:alert(1)', 'not an http(s) address'],
    ['one by ftp', 'https://example.se/boden', 'ftp://example.se/boden', 'not an http(s) address'],
    ['one with data in it', 'https://example.se/boden', 'data:text/html,x', 'not an http(s) address'],
    ['one without scheme', 'https://example.se/boden', 'example.se/boden', 'not an http(s) address'],
  ],
  'boden editor': [['an unknown key', 'reporter: Rut', 'editor: Åke\nreporter: Rut', 'Invalid key']],
  'boden people': [['none at all', 'people:', 'folk:', '"people"']],
  'boden-1 speaker': [['none at all', '    speaker: per-olsson\n', '', '"speaker"']],
  'boden-1 themes': [['an empty list', 'themes: [it-drift]', 'themes: []', 'Invalid length']],
  'boden-1 text': [['only white space', 'text: Vi äger', 'text: "  " # Vi äger', 'Invalid length']],
  'boden-1 vendor': [['an unknown key', '    vendors: [atea]', '    vendor: atea', 'Invalid key']],
  'boden-1 asked.en': [['a language that lacks', 'servrar, en: About servers', 'servrar', '"en"']],
  'Boden-1 id': [['a capital letter', 'id: boden-1', 'id: Boden-1', 'Invalid format']],
  'i-boden-1 places': [
    ['an empty list', 'places: ["2582", "2581"]', 'places: []', 'Invalid length'],
    ['none at all', '    places: ["2582", "2581"]\n', '', '"places"'],
  ],
  'i-boden-1 places.0': [['a code without quotation marks', '["2582", "2581"]', '[2582]', 'Expected string']],
  'i-boden-1 evidence': [
    ['none at all', '    evidence: [boden-1]\n', '', '"evidence"'],
    ['an empty list', '[boden-1]', '[]', 'Invalid'],
    ['a word that is no reason', 'evidence: [boden-1]', 'evidence: artikeln', 'Invalid'],
  ],
  'i-boden-1 kind': [['an unknown one', 'kind: organisation', 'kind: projekt', '"projekt"']],
  'i-boden-1 status.state': [['an unknown one', 'state: i drift', 'state: klar', '"klar"']],
  'i-boden-1 status.asOf': [['an impossible date', 'asOf: "2016-10-18"', 'asOf: "2016-13-01"', 'impossible']],
};

for (const [place, changes] of Object.entries(FAULTS)) {
  const [record = '', field = ''] = place.split(' ');
  describe(`boden.yaml is refused for ${record}, ${field}:`, () => {
    test.each(changes)('%s', (_, from, to, problem) => {
      expectFault('boden.yaml', from, to, { record, field, problem });
    });
  });
}

describe('a file that is no YAML is told as a whole:', () => {
  test.each([
    ['a bracket that never closes', 'boden.yaml', 'about: ["2582"]', 'about: ["2582"'],
    ['a key twice', 'boden.yaml', 'reporter: Rut', 'title: Igen\nreporter: Rut'],
    ['an alias of nothing', 'boden.yaml', 'reporter: Rut Skrivare', 'reporter: *rut'],
    ['a tab for indentation', 'boden.yaml', '  - id: per-olsson', '\t- id: per-olsson'],
    ['themes without an end', 'themes.yaml', 'strong: [it-drift*]', 'strong: [it-drift*'],
  ] as const)('%s', (_, file, from, to) => {
    expectFault(file, from, to, { record: '(file)', field: '(whole)', problem: '' });
  });

  test('nothing in it', () => {
    const [fault] = faultsOf({ ...SOURCES, interviews: [{ file: 'tom.yaml', text: '' }] });
    expect(fault).toMatchObject({ file: 'tom.yaml', record: '(file)', field: '(whole)' });
  });
});

test('every fault is told at once, one a line', () => {
  const broken = { ...changed('boden.yaml', '[atea]', '[ateae]'), hashes: new Map() };
  expect(() => compileCorpus(broken)).toThrow(CorpusError);
  expect(() => compileCorpus(broken)).toThrow(
    'boden.yaml: boden-1: vendors: unknown vendor “ateae”\nboden.yaml: boden-1: text: no hash',
  );
});
