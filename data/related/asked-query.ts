import {
  type FoundHit,
  type FoundName,
  type GuessedField,
  QUERY_LIMIT,
  type SearchAnswer,
  type SearchHelp,
  type SearchOrder,
} from '../model/search.ts';
import { eachMember, facet } from '../search/facets.ts';
import { findNames } from '../search/find-names.ts';
import { once } from '../search/once.ts';
import { type ParsedQuery, parseQuery } from '../search/parse-query.ts';
import { guessedNames } from '../search/query-names.ts';
import { inReadingOrder } from '../search/reading-order.ts';
import { searchHelp } from '../search/search-help.ts';
import { limitsOf } from '../search/search-one.ts';
import { searchRecords } from '../search/search-records.ts';
import { shownRecords } from './panel-view.ts';
import type { Corpus } from './prepare.ts';
import { searchable } from './searchable.ts';

const MOST_NAMES = 6;
const NO_HELP: SearchHelp = {
  ...{ unknown: [], known: [], excluded: [], limits: [], fields: [], nearest: [] },
  years: null,
};

/** Whether any record that a query's narrowings leave is of a name. */
function isWithin({ entry: { kind, id } }: FoundName, parsed: ParsedQuery, known: Corpus): boolean {
  return [known.index, known.register].some((index) => {
    const { masks } = limitsOf(index, known.namesToFind(), parsed);
    let isHeld = false;
    eachMember(index, facet(kind === 'municipality' ? 'place' : kind, id), (document) => {
      isHeld ||= masks.every((mask) => mask[document]);
    });
    return isHeld;
  });
}

/** A query that was put to a corpus, and answers in either order. */
export type AskedQuery = (order: SearchOrder) => Promise<SearchAnswer>;

/**
 * Puts a query to a corpus. It is asked for its first order and right after that for the ranked one: records, what
 * stands round them, their marks and the names that answer are looked up once for both.
 */
export function askQuery(query: string, known: Corpus): AskedQuery {
  const asked = query.slice(0, QUERY_LIMIT);
  const found = once(async () => {
    const { first, ranked, reading } = await searchRecords(searchable(known), query);
    // The other order holds the same records.
    const shown = await shownRecords(
      first.map(({ stored }) => stored),
      known,
    );
    return { first, ranked, reading, shown };
  });
  const names = once(() => {
    const parsed = parseQuery(asked);
    const { wanted, words, filters } = parsed;
    const [index, whole] = [known.namesToFind(), words.map(({ folded }) => folded).join(' ')];
    const found = findNames(index, wanted, MOST_NAMES);
    // Words may be spelt otherwise than they are typed: e tjänst.
    const spelt = found.length > 0 ? found : findNames(index, whole, MOST_NAMES);
    return filters.length === 0 ? spelt : spelt.filter((name) => isWithin(name, parsed, known));
  });
  const themes = once(() => {
    const told = searchable(known).themesOf(parseQuery(asked).words.map(({ lower }) => lower));
    return known.themes.filter(({ id }) => told.includes(id)).map(({ id, short }) => ({ id, label: short }));
  });
  const guessed = once(() =>
    parseQuery(asked).filters.flatMap(({ field, value }): GuessedField[] => {
      const meant = guessedNames({ field, value }, known.namesToFind());
      return meant.length > 0 ? [{ field, value, names: meant }] : [];
    }),
  );
  const help = once(() => searchHelp(searchable(known), asked));
  return async (order) => {
    const { first, ranked, reading, shown } = await found();
    const inOrder = inReadingOrder(order === 'first' ? first : ranked(), reading);
    const hits = inOrder.flatMap(({ stored, score, ofRegister }): FoundHit[] => {
      const record = shown.get(stored.record.id);
      return record
        ? [{ shown: record, score, further: !ofRegister && !reading.near.has(stored.record.id) }]
        : [];
    });
    // Those of one index have one set.
    const terms = [...new Set(first.map((each) => each.terms))].flatMap((each) => [...each]);
    return {
      ...{ query, order, hits, terms, themes: themes(), names: names() },
      guessed: guessed(),
      help: hits.length === 0 ? await help() : NO_HELP,
    };
  };
}
