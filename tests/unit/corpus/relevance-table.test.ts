import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../data/corpus/fault.ts';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { readRelevance, relevanceTable } from '../../../data/corpus/relevance-table.ts';
import { packRelevance } from '../../../data/model/pack-relevance.ts';
import type { Relevance } from '../../../data/model/relevance.ts';

const TAUGHT: Relevance = {
  ...{ records: ['are-1', 'boden-10'], judged: 40, beginnings: ['fiber', 'larmk'], counts: [12, 5] },
  leads: [
    [0, 5, 1, 17],
    [1, 4],
  ],
  matter: { any: 70, adds: [12, -3] },
};

const read = (text: string) => {
  const faults: Fault[] = [];
  return { packed: readRelevance({ file: 'relevance.tsv', text }, faults), faults };
};

describe('the table of what judgments taught', () => {
  test('can be read by people: a word leads to records by so many grades', () => {
    expect(relevanceTable(TAUGHT).split('\n')).toContain('fiber\t12\t0.12\tare-1:0.25 boden-10:0.85');
  });

  test('is read as it was written', () => {
    expect(read(relevanceTable(TAUGHT))).toEqual({ packed: packRelevance(TAUGHT), faults: [] });
  });

  test.each([
    ['has no head', ''],
    ['lacks a number', 'beginning\tjudged\tmatter\tleads to\n*\t40\t0.70\t\nfiber\t\t0.12\tare-1:0.25\n'],
    [
      'leads by no number',
      'beginning\tjudged\tmatter\tleads to\n*\t40\t0.70\t\nfiber\tx\t0.12\tare-1:much\n',
    ],
  ])('is one fault where it %s', (_, text) => {
    expect(read(text).faults).toMatchObject([{ file: 'relevance.tsv' }]);
  });

  test('names no record that is gone', () => {
    const { quotes, initiatives, relevance } = readCorpus();
    const known = new Set([...quotes, ...initiatives].map(({ id }) => id));
    expect(relevance.records.filter((id) => !known.has(id))).toEqual([]);
  });
});
