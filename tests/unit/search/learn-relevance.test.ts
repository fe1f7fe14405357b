import { describe, expect, test } from 'vitest';
import { packRelevance } from '../../../data/model/pack-relevance.ts';
import { expectedGrades } from '../../../data/search/expected-grades.ts';
import {
  type JudgedWords,
  type LearningOptions,
  learnRelevance,
} from '../../../data/search/learn-relevance.ts';
import { relevanceModel } from '../../../data/search/relevance-model.ts';

const OPTIONS: LearningOptions = { ridge: 0.1, leastJudged: 2, leastWeight: 5, leastAdded: 1 };

const said = (words: string, grades: JudgedWords['grades'], opens?: boolean): JudgedWords => ({
  words: words.split(' ').map((stem) => ({ stem, worth: 1 })),
  grades,
  weight: 1,
  ...(opens === undefined ? {} : { opens }),
});

/** Pages on alarms, on fibre, and on bathing; what they have in common is the word for inhabitants. */
const JUDGED = [
  said('larm knapp invån', { alarm: 2 }, true),
  said('larm natt invån', { alarm: 2 }, true),
  said('fiber kabel invån', { fibre: 2 }, true),
  said('fiber schakt invån', { fibre: 1 }, true),
  said('badplats brygga invån', {}, false),
  said('badplats vatten invån', {}, false),
];

const learned = learnRelevance(JUDGED, ['alarm', 'fibre'], OPTIONS);
const expected = (words: string) =>
  expectedGrades(
    relevanceModel(packRelevance(learned)),
    words.split(' ').map((stem) => ({ stem, worth: 1 })),
  );

describe('of judged pages is learned', () => {
  test('to which record a word leads: a page that nobody judged is told by it', () => {
    const { grades } = expected('larm dörr');
    expect(grades.get('alarm')?.grade).toBeGreaterThan(1);
    expect(grades.get('fibre')?.grade ?? 0).toBeLessThan(0.1);
  });

  test('more of what was the best than of what was welcome', () => {
    const of = (word: string, record: string) => expected(word).grades.get(record)?.grade ?? 0;
    expect(of('larm', 'alarm')).toBeGreaterThan(of('fiber', 'fibre'));
  });

  test('nothing of a word that stands on every page, nor of one that stands on a single one', () => {
    expect(learned.beginnings).toEqual(['badpl', 'fiber', 'invån', 'larm']);
    expect(expected('invån').grades.size).toBe(0);
    expect(expected('kabel').grades.size).toBe(0);
  });

  test('whether there is any matter of ours', () => {
    expect(expected('larm').matter).toBeGreaterThan(expected('').matter);
    expect(expected('badplats').matter).toBeLessThan(expected('').matter);
  });

  test('of a page whose records nobody graded no more than that', () => {
    const ungraded = learnRelevance(
      [...JUDGED, said('larm sensor', null, true)],
      ['alarm', 'fibre'],
      OPTIONS,
    );
    const sure = learnRelevance([...JUDGED, said('larm sensor', {}, true)], ['alarm', 'fibre'], OPTIONS);
    const weight = ({ beginnings, leads }: typeof learned) => leads[beginnings.indexOf('larm')]?.[1] ?? 0;
    expect(weight(ungraded)).toBeGreaterThan(weight(sure));
  });

  test('the same whatever the order in which they are given', () => {
    expect(learnRelevance(JUDGED.toReversed(), ['alarm', 'fibre'], OPTIONS)).toEqual(learned);
  });

  test('nothing where nothing was judged', () => {
    expect(learnRelevance([], ['alarm'], OPTIONS)).toMatchObject({ beginnings: [], leads: [] });
  });
});
