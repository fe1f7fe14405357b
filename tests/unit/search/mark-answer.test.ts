import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import { stem } from '../../../data/language/stem.ts';
import { tokens } from '../../../data/language/tokens.ts';
import type { MarkedAnswer, SearchHit } from '../../../data/model/search.ts';
import { askQuery } from '../../../data/related/asked-query.ts';
import { markAnswer } from '../../../data/search/mark-answer.ts';
import { type Markable, markedWords } from '../../../data/search/marked-words.ts';

const CORPUS = nodeCorpus();

const answerTo = async (query: string): Promise<MarkedAnswer> =>
  markAnswer(await askQuery(query, CORPUS)('ranked'));

const textOf = ({ shown }: SearchHit) =>
  shown.type === 'quote' ? shown.record.text : shown.record.summary.sv;

/** All words that are marked in the Swedish texts of an answer, in lower case. */
async function markedBy(query: string): Promise<string[]> {
  const { hits } = await answerTo(query);
  return hits.flatMap((hit) =>
    hit.marks.sv.flatMap(([from, to]) => tokens(textOf(hit).slice(from, to)).map(({ lower }) => lower)),
  );
}

describe('in an answer', () => {
  test.each([
    ['kommuner som bytt leverantör', 'som'],
    ['"drift och service"', 'och'],
    ['moln AND säkerhet', 'sakernas'],
    ['Västra Götaland', 'västerviks'],
  ])('to %s no stray %s is marked', async (query, word) => {
    const phrase = query.startsWith('"');
    const { hits } = await answerTo(query);
    const marked = await markedBy(query);
    expect(hits.length).toBeGreaterThan(0);
    if (phrase)
      for (const hit of hits)
        for (const [from, to] of hit.marks.sv)
          expect(textOf(hit).slice(from, to).toLowerCase()).toBe('drift och service');
    else expect(marked).not.toContain(word);
  });

  test.each([
    ['säkerhet', 'informationssäkerhetskompetens'],
    ['sakerhet', 'säkerhet'],
    ['molnet', 'moln'],
    ['it-chef', 'it-chef'],
  ])('to %s such words are marked: %s', async (query, word) => {
    const marked = await markedBy(query);
    expect(
      marked.some((each) => each === word || stem(each) === stem(word)),
      marked.join(' '),
    ).toBe(true);
  });

  test.each([
    'vem:Frank moln',
    'ramavtal',
    'GDPR',
    'fiber -boden',
    '"öppen källkod"',
    'Västra Götaland',
    'cloud',
  ])('to %s every record in whose text nothing is marked says why it is there', async (query) => {
    const { hits } = await answerTo(query);
    expect(hits.length).toBeGreaterThan(0);
    for (const { marks, why, shown } of hits)
      for (const language of ['sv', 'en'] as const) {
        const isQuote = shown.type === 'quote';
        const seen = isQuote ? marks.sv : [...marks[language], ...(marks.name?.[language] ?? [])];
        expect(seen.length > 0 ? why[language] : why[language]?.by, shown.record.id).toEqual(
          seen.length > 0 ? undefined : expect.any(String),
        );
      }
  });

  test('a search word that is not seen is told as it is written', async () => {
    const { hits } = await answerTo('GDPR');
    expect(hits[0]?.why.sv).toEqual({ by: 'keyword', said: 'GDPR' });
  });

  test('nothing is said of a narrowing alone, which one has chosen oneself', async () => {
    const { hits } = await answerTo('vem:Frank');
    expect(hits.length).toBeGreaterThan(0);
    for (const { why } of hits) expect(why).toEqual({});
  });
});

test('marks lie in their text, whatever is asked and said', () => {
  const word = fc.constantFrom('moln', 'säkerhet', 'sakernas', 'och', 'it-chef', 'Västra', 'e-tjänst');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.array(word), (said, asked) => {
      const words = tokens(asked.join(' '));
      const known: Markable = { words, phrases: [words], terms: new Set(words.map(({ folded }) => folded)) };
      for (const [from, to] of markedWords(said, known))
        expect(0 <= from && from < to && to <= said.length).toBe(true);
    }),
  );
});
