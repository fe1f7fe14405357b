import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../data/corpus/compile-corpus.ts';
import {
  collapseWhiteSpace,
  formatHashes,
  parseHashes,
  quotationHash,
} from '../../../data/corpus/quotation-hash.ts';
import { corpusPackage } from '../../../data/corpus/read-corpus.ts';
import { CorpusFile } from '../../../data/model/corpus.ts';
import { faultsOf, SOURCES } from './sample-corpus.ts';

describe('sound sources', () => {
  const corpus = compileCorpus(SOURCES);

  test('have no faults', () => {
    expect(faultsOf(SOURCES)).toEqual([]);
  });

  test('become records that name their article and bear their speaker whole', () => {
    expect(corpus.quotes.map(({ id, article, speaker }) => [id, article, speaker?.name])).toEqual([
      ['boden-1', 'boden', 'Per Olsson'],
      ['pitea-1', 'pitea', 'Per Olsson'],
    ]);
    const told = corpus.initiatives.filter(({ id }) => id.startsWith('i-'));
    expect(told.map(({ id, article }) => [id, article])).toEqual([
      ['i-boden-1', 'boden'],
      ['i-pitea-1', 'pitea'],
    ]);
  });

  test('get what an editor may leave out', () => {
    expect(corpus.quotes[0]?.keywords).toEqual({ sv: [], en: [] });
    expect(corpus.initiatives[0]).toMatchObject({ vendors: [], products: [], keywords: { sv: [], en: [] } });
  });

  test('become what the package’s schema says, and stay it through JSON', () => {
    const { text } = corpusPackage(corpus);
    expect(v.parse(CorpusFile, JSON.parse(text))).toEqual(corpus);
  });

  test('have a version that changes with any letter', () => {
    const { version } = corpusPackage(corpus);
    expect(version).toMatch(/^[0-9a-f]{64}$/);
    expect(corpusPackage(compileCorpus(SOURCES)).version).toBe(version);
    const other = { ...corpus, articles: corpus.articles.map((each) => ({ ...each, title: 'B' })) };
    expect(corpusPackage(other).version).not.toBe(version);
  });
});

describe('the hash of a quotation', () => {
  const words = fc.array(fc.stringMatching(/^[a-zåäö,.–]+$/), { minLength: 1 });
  const gap = fc.constantFrom(' ', '\n', '\n      ', '  ', '\t', '\u00a0');

  test('does not see how the text is broken into lines', () => {
    fc.assert(
      fc.property(words, gap, (text, between) => {
        expect(quotationHash(`${between}${text.join(between)}${between}`)).toBe(
          quotationHash(text.join(' ')),
        );
        expect(collapseWhiteSpace(text.join(between))).toBe(text.join(' '));
      }),
    );
  });

  test('sees every other change', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (text, at, letter) => {
          const place = at % text.length;
          const other = text.slice(0, place) + letter + text.slice(place + 1);
          fc.pre(collapseWhiteSpace(other) !== collapseWhiteSpace(text));
          expect(quotationHash(other)).not.toBe(quotationHash(text));
        },
      ),
    );
  });

  test('is read back from the list as it was written there', () => {
    const quotes = [
      { id: 'boden-1', text: 'Ett' },
      { id: 'boden-2', text: 'Två' },
    ];
    expect([...parseHashes(formatHashes(quotes))]).toEqual(
      quotes.map(({ id, text }) => [id, quotationHash(text)]),
    );
  });

  test('is not taken from a line that is cut or empty', () => {
    expect(parseHashes(`\n${'a'.repeat(63)}  boden-1\nboden-1\n`).size).toBe(0);
  });
});
