import { describe, expect, test } from 'vitest';
import { askedOf, knowledgeOf } from '../../../data/search/asked.ts';
import { SEARCHABLE } from './real-corpus.ts';

const asked = (query: string) => askedOf(query, SEARCHABLE);
const wordsOf = (query: string) => asked(query).words.map(({ lower }) => lower);
const hint = (query: string) => knowledgeOf(asked(query), SEARCHABLE).hint;

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

describe('a query tells beyond its words', () => {
  test('a subject that one of them is evidence of', () => {
    expect(hint('välfärdsteknik')).toBe('subject');
  });

  test('that a record is expected, by what was judged of several words together', () => {
    expect(asked('kan maskiner ersätta hemtjänstpersonal').themes).toEqual([]);
    expect(hint('kan maskiner ersätta hemtjänstpersonal')).toBe('record');
  });

  test('nothing by what was judged of how a lone word begins, or of words that nobody judged', () => {
    expect(asked('robotgräsklippare').expected.grades.size).toBeGreaterThan(0);
    expect(hint('robotgräsklippare')).toBe('none');
    expect(hint('har kommunen en robotgräsklippare')).toBe('none');
    expect(hint('zzyzzq qvut')).toBe('none');
  });

  test('nothing of a record where it is narrowed: that may be the very one which is shut out', () => {
    expect(hint('kan maskiner ersätta hemtjänstpersonal plats:Boden')).toBe('none');
    expect(hint('kan maskiner ersätta hemtjänstpersonal -robot')).toBe('none');
  });

  test('nothing where words lead to a record and yet are on no matter of ours', () => {
    const query = 'driftstörning vatten och avlopp';
    expect([...asked(query).expected.grades.values()].some(({ grade }) => grade >= 0.5)).toBe(true);
    expect(hint(query)).toBe('none');
  });
});
