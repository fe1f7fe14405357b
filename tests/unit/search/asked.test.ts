import { describe, expect, test } from 'vitest';
import { askedOf, knowledgeOf } from '../../../data/search/asked.ts';
import { SEARCHABLE } from './real-corpus.ts';

const asked = (query: string) => askedOf(query, SEARCHABLE);
const wordsOf = (query: string) => asked(query).words.map(({ lower }) => lower);
const isTold = (query: string) => knowledgeOf(asked(query), SEARCHABLE).isTold;

describe('a query is looked for by its words,', () => {
  test.each([
    ['one that nobody says by the words that its hyphen holds together', 'NIS2-krav', ['nis2', 'krav']],
    ['one that somebody says as it stands', 'e-tjänster it-avdelning', ['e-tjänster', 'it-avdelning']],
    ['one with a slip as it stands, which is read as it was meant', 'e-hemtjnst', ['e-hemtjnst']],
    ['one with a lone letter as it stands: the voting alone is another matter', 'e-röstning', ['e-röstning']],
  ])('%s: %s', (_, query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  test('no more than the first of many, however many its hyphens make of them', () => {
    const many = Array.from({ length: 12 }, (_, n) => `qx${n}-krav`).join(' ');
    expect(wordsOf(many)).toHaveLength(12);
  });
});

test('a word with a slip tells the subject of the word that was meant', () => {
  expect(asked('välfärdsteknk').themes).toEqual(asked('välfärdsteknik').themes);
  expect(asked('välfärdsteknk').themes).not.toEqual([]);
});

test('a phrase tells its subject, though a page’s would be weak evidence of it', () => {
  expect(asked('spara pengar').themes).toEqual(['ekonomi']);
  expect(asked('pengar').themes).toEqual([]);
});

test('a subject that is asked for by its very name is told, though no word of it is evidence on a page', () => {
  expect(SEARCHABLE.themesOf(['ekonomi'])).toEqual([]);
  expect(asked('ekonomi').themes).toEqual(['ekonomi']);
  expect(asked('ekonomi i Boden').themes).toEqual([]);
  expect(asked('samverkan').themes).toEqual(['samverkan']);
});

describe('a query tells what is asked', () => {
  test('by a subject, and by what was judged of several words', () => {
    expect(isTold('välfärdsteknik')).toBe(true);
    expect(asked('nya cyberlagen kommuner').themes).toEqual([]);
    expect(isTold('nya cyberlagen kommuner')).toBe(true);
  });

  test('not by what was judged of how a lone word begins', () => {
    expect(asked('robotgräsklippare').expected.size).toBeGreaterThan(0);
    expect(isTold('robotgräsklippare')).toBe(false);
    expect(isTold('zzyzzq qvut')).toBe(false);
  });
});
