import { fold } from '../language/fold.ts';
import { tellingStems } from '../language/telling-stems.ts';
import type { Token } from '../language/tokens.ts';
import { QUERY_LIMIT } from '../model/search.ts';
import type { Hint, WordKnowledge } from './candidates.ts';
import { askedWords, type Expected, expectedGrades, type SaidWord } from './expected-grades.ts';
import { knownWord, likeliestMeant, lookedFor } from './meant-words.ts';
import { once } from './once.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import type { Searchable } from './search-records.ts';

/** What is asked of every index. */
export interface Asked extends ParsedQuery {
  /** The themes that the words tell together. */
  themes: readonly string[];
  /** What judgments taught of the words. */
  expected: Expected<SaidWord>;
  /** The share of the words that each tell a subject, whose records answer in other words; 0–1. */
  told: () => number;
}

/**
 * From this grade on judgments expect a record, where the words are so surely on a matter that anybody spoke of, as judged
 * pages tell. Lower opens more questions in words of their own, and more of those that nobody answers.
 */
const EXPECTED = { grade: 0.5, matter: 0.65 } as const;

/** The themes that words tell, and the one that is asked for by its very name: ekonomi. */
function themesTold(
  { wanted }: ParsedQuery,
  told: readonly string[],
  { names }: Searchable,
): readonly string[] {
  const asked = fold(wanted.trim());
  const named = names.names.find(({ thing, spelt }) => thing.kind === 'theme' && spelt.includes(asked));
  return named ? [...new Set([...told, named.thing.id])] : told;
}

/** What a query asks for, of which so many signs are read. */
export function askedOf(query: string, searchable: Searchable): Asked {
  const { themesOf, relevance } = searchable;
  const parsed = parseQuery(query.slice(0, QUERY_LIMIT).toWellFormed());
  const words = lookedFor(parsed.words, searchable);
  const meant = likeliestMeant(words, searchable);
  const isTelling = ({ lower }: Token) => themesOf([lower]).length > 0;
  return {
    ...{ ...parsed, words },
    themes: themesTold(parsed, themesOf(meant.map(({ lower }) => lower)), searchable),
    expected: expectedGrades(relevance(), askedWords(meant)),
    told: once(() => meant.filter(isTelling).length / Math.max(1, meant.length)),
  };
}

function hintOf({ words, themes, filters, excluded, expected: { grades, matter } }: Asked): Hint {
  const several = words.filter((word) => tellingStems(word).length > 0).length > 1;
  // What narrows a query may shut out the very record that is expected.
  const isNarrowed = filters.length > 0 || excluded.length > 0;
  const isOfMatter = several && !isNarrowed && matter >= EXPECTED.matter;
  if (isOfMatter && [...grades.values()].some(({ grade }) => grade >= EXPECTED.grade)) return 'record';
  return themes.length > 0 ? 'subject' : 'none';
}

/** What is known of a query's words beyond any index. */
export const knowledgeOf = (asked: Asked, known: Searchable): WordKnowledge => ({
  of: (word) => knownWord(word, known),
  themes: asked.themes,
  hint: hintOf(asked),
});
