import { describe, expect, it, test } from 'vitest';
import { excerpt } from '../../../components/excerpt.ts';
import { answerGroups, pageGroups, type RowGroup, rowsOf } from '../../../components/result-rows.ts';
import type { NameEntry } from '../../../data/model/search.ts';
import { inReadingOrder } from '../../../data/search/reading-order.ts';
import { answer, hit, initiativeHit, quoteHit, view } from './records.ts';

const name = (kind: NameEntry['kind'], id: string) => ({
  entry: { kind, id, name: { sv: id, en: id }, aliases: [], note: '', records: 1 },
  score: 1,
});
const keys = (groups: readonly RowGroup[]) =>
  Object.fromEntries(groups.map(({ name: group, rows }) => [group, rows.map(({ key }) => key)]));
const NONE = new Set<never>();

describe('the page’s best', () => {
  it('are three, in the order of the view', () => {
    const hits = ['a', 'b', 'c', 'd'].map((id) => hit(id, ['own']));
    expect(keys(pageGroups(view({ hits })))).toEqual({ page: ['a', 'b', 'c'] });
  });

  it('are up to eight on a page that the reader had matched, and tell how many there are', () => {
    const hits = Array.from({ length: 12 }, (_, at) => hit(`q-${at}`, ['theme']));
    const [group] = pageGroups(view({ hits, site: null }));
    expect(group?.rows).toHaveLength(8);
    expect(group?.total).toBe(12);
  });

  it('make no group where there are none', () => {
    expect(pageGroups(view())).toEqual([]);
  });
});

describe('an answer', () => {
  const mixed = answer({
    hits: [
      ...[...'abc'].map(quoteHit),
      ...['i-a', 'i-b'].map(initiativeHit),
      ...[...'de'].map(quoteHit),
      ...['i-c', 'i-d'].map(initiativeHit),
    ],
    names: [name('theme', 'drift'), name('person', 'per'), name('municipality', '2582')],
  });

  it('has the best hit’s group first, then names by kind, then the rest; groups are folded', () => {
    expect(keys(answerGroups(mixed, NONE))).toEqual({
      quote: ['a', 'b', 'c', 'quote'],
      person: ['person-per'],
      municipality: ['municipality-2582'],
      theme: ['theme-drift'],
      initiative: ['i-a', 'i-b', 'initiative'],
    });
    expect(answerGroups(mixed, NONE).map(({ name: group }) => group)[0]).toBe('quote');
  });

  it('shows all of a group that was unfolded', () => {
    expect(keys(answerGroups(mixed, new Set(['quote']))).quote).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('shows one at least of each group', () => {
    const late = answer({
      hits: [...[...'abcde'].map(quoteHit), ...['i-a', 'i-b', 'i-c'].map(initiativeHit)],
    });
    expect(keys(answerGroups(late, NONE)).initiative).toEqual(['i-a', 'initiative']);
  });

  it('has what is near what was asked behind what answers, of either kind together', () => {
    const hits = [quoteHit('a'), initiativeHit('i-a'), quoteHit('b'), initiativeHit('i-b'), quoteHit('c')];
    const near = answer({ hits: hits.map((hit, at) => ({ ...hit, further: at > 1 })) });
    expect(keys(answerGroups(near, NONE))).toEqual({
      quote: ['a'],
      initiative: ['i-a'],
      further: ['b', 'i-b', 'c'],
    });
    expect(answerGroups(near, NONE).at(-1)?.name).toBe('further');
  });

  it('does not fold away a single row', () => {
    expect(keys(answerGroups(answer({ hits: [...'abcd'].map(quoteHit) }), NONE)).quote).toHaveLength(4);
  });

  it('has only names where there is nothing else', () => {
    expect(keys(answerGroups(answer({ names: [name('vendor', 'atea')] }), NONE))).toEqual({
      vendor: ['vendor-atea'],
    });
  });
});

test.each([
  [5, 4],
  [4, 3],
  [3, 9],
  [1, 0],
])(
  'of %i quotes and %i initiatives, what stands unfolded is what the reading order has first',
  (quotes, initiatives) => {
    const hits = [
      ...Array.from({ length: quotes }, (_, at) => quoteHit(`q-${at}`)),
      ...Array.from({ length: initiatives }, (_, at) => initiativeHit(`i-${at}`)),
    ];
    const read = inReadingOrder(
      hits.map(({ shown, score }) => ({
        score,
        terms: new Set(),
        ofRegister: false,
        stored:
          shown.type === 'quote'
            ? { type: 'quote', record: shown.record }
            : { type: 'initiative', record: shown.record },
      })),
    );
    const byId = new Map(hits.map((hit) => [hit.shown.record.id, hit]));
    const inOrder = read.flatMap(({ stored }) => byId.get(stored.record.id) ?? []);
    const rows = rowsOf(answerGroups(answer({ hits: inOrder }), NONE)).filter(
      ({ type }) => type === 'record',
    );
    const first = read.slice(0, rows.length).map(({ stored }) => stored.record.id);
    expect(rows.map(({ key }) => key).sort()).toEqual(first.sort());
  },
);

describe('an excerpt', () => {
  const text = `${'Ett långt stycke om annat som inte hör hit alls. '.repeat(3)}Här står leverantören mitt i. ${'Och sedan mer. '.repeat(30)}`;
  const at = text.indexOf('leverantören');

  it('begins at a sentence near its first mark, and says that something is left out', () => {
    const { text: shown, spans } = excerpt(text, [[at, at + 12]]);
    expect(shown).toMatch(/^… Här står leverantören mitt i\..* …$/);
    expect(spans.map(([start, end]) => shown.slice(start, end))).toEqual(['leverantören']);
  });

  it('leaves a short text as it is', () => {
    expect(excerpt('Kort.', [[0, 4]])).toEqual({ text: 'Kort.', spans: [[0, 4]] });
    expect(excerpt('', [])).toEqual({ text: '', spans: [] });
  });

  it('keeps every mark true to its word, however long the words are', () => {
    const long = `${'a'.repeat(500)} mål ${'b'.repeat(500)}`;
    const { text: shown, spans } = excerpt(long, [[501, 504]]);
    expect(spans.map(([start, end]) => shown.slice(start, end))).toEqual(['mål']);
  });
});
