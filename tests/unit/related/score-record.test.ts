import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../../data/model/records.ts';
import { scoreRecord } from '../../../data/related/score-record.ts';
import { CORPUS } from './facts.ts';

const of = (id: string, evidence = 4) => ({ id, evidence, words: [], terms: [] });

async function record(id: string): Promise<StoredRecord> {
  const [stored] = await CORPUS.shelf.records([id]);
  if (!stored) throw new Error(`${id} is no record of the corpus`);
  return stored;
}

describe('a record that is about two themes of the page', () => {
  test('stands above what it would be worth for either', async () => {
    const stored = await record('are-7');
    const [first = '', second = ''] = stored.record.themes;
    const score = (...ids: string[]) => scoreRecord(stored, { themes: ids.map((id) => of(id)) }).score;
    expect(score(first, second)).toBeGreaterThan(score(first));
    expect(score(first)).toBeGreaterThan(score(second));
    expect(score(first, second)).toBeLessThan(1);
  });
});
