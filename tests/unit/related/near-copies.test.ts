import { describe, expect, test } from 'vitest';
import { withoutCopies } from '../../../data/related/near-copies.ts';
import { begun, said } from '../search/records.ts';

const TEXT = 'Vi bygger fiber till alla byar och vill att alla ska kunna ringa hemifrån';

const left = (...stored: Parameters<typeof withoutCopies>[0][number]['stored'][]) =>
  withoutCopies(stored.map((each) => ({ stored: each }))).map((each) => each.stored.record.id);

describe('of two that say nearly the same the first stays', () => {
  test.each([
    ['word by word', TEXT],
    ['in another order', TEXT.split(' ').reverse().join(' ')],
    ['in capitals and without accents', TEXT.toUpperCase().replace('Å', 'A')],
    ['but for a word', TEXT.replace('ringa', 'mejla')],
  ])('%s', (_, text) => {
    expect(left(said('a', { text: TEXT }), said('b', { text }))).toEqual(['a']);
    expect(left(said('b', { text }), said('a', { text: TEXT }))).toEqual(['b']);
  });
});

describe('both stay', () => {
  test.each([
    ['where one says half as much', TEXT.slice(0, TEXT.length / 2)],
    [
      'where one says twice as much',
      `${TEXT} men det tar många år innan grävningen når fjällen i väster och norr`,
    ],
    ['where they say nothing alike', 'Molnet är bra'],
    ['where one says nothing', ' – '],
  ])('%s', (_, text) => {
    expect(left(said('a', { text: TEXT }), said('b', { text }))).toEqual(['a', 'b']);
  });

  test('where one is a quote and the other an initiative', () => {
    const initiative = begun('i', { summary: { sv: TEXT, en: '-' } });
    expect(left(said('a', { text: TEXT }), initiative)).toEqual(['a', 'i']);
    expect(left(initiative, begun('j', { summary: { sv: TEXT, en: 'Other' } }))).toEqual(['i']);
  });
});

test('the rest keep their order, however many alike stand between', () => {
  const other = said('c', { text: 'Molnet är bra' });
  const copy = (id: string) => said(id, { text: TEXT });
  expect(left(copy('a'), copy('b'), other, copy('d'))).toEqual(['a', 'c']);
  expect(left()).toEqual([]);
});
