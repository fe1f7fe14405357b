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
    const score = (...ids: string[]) =>
      scoreRecord(stored, { themes: ids.map((id) => of(id)), side: [] }).score;
    expect(score(first, second)).toBeGreaterThan(score(first));
    expect(score(first)).toBeGreaterThan(score(second));
    expect(score(first, second)).toBeLessThan(1);
  });

  test('is lifted by what the page touches on, less than by a second subject, and put on no subject by it', async () => {
    const stored = await record('are-7');
    const [first = '', second = ''] = stored.record.themes;
    const alone = scoreRecord(stored, { themes: [of(first)], side: [] });
    const touched = scoreRecord(stored, { themes: [of(first)], side: [of(second, 1)] });
    const subject = scoreRecord(stored, { themes: [of(first), of(second)], side: [] });
    expect(touched.score).toBeGreaterThan(alone.score);
    expect(touched.score).toBeLessThan(subject.score);
    expect(touched.themes).toEqual(alone.themes);
    expect(scoreRecord(stored, { themes: [of('none')], side: [of(first)] })).toMatchObject({
      score: 0,
      onSubject: null,
    });
  });
});
