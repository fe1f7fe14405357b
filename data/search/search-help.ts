import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { type Token, tokens } from '../language/tokens.ts';
import type { StoredRecord } from '../model/records.ts';
import type { SearchHelp } from '../model/search.ts';
import { countMembers, facetValues } from './facets.ts';
import { nearTerms } from './near-terms.ts';
import { type FieldFilter, parseQuery, yearsOf } from './parse-query.ts';
import { bytesOf, eachPosting } from './posting-lists.ts';
import { facetsOf, nameOf } from './query-names.ts';
import { idOf, type SearchIndex, type TermRef } from './search-index.ts';
import type { Searchable } from './search-records.ts';
import { termsOfStem } from './stem-range.ts';
import { prefixRange, textAt } from './text-list.ts';

const MOST_NEAREST = 3;
/** Shorter words have too many neighbours, longer ones are nobody's slip; the shortest may be one edit away, others two. */
const LETTERS = { least: 4, twoEdits: 6, most: 30 } as const;
/** Of a word so much must begin another, where nothing is a slip away. */
const BEGINNING = { letters: 4, share: 0.6 } as const;

/** Terms spelt nearly like a word, else those that begin like it, in most records first. */
function nearby(index: SearchIndex, word: string): TermRef[] {
  if (word.length < LETTERS.least || word.length > LETTERS.most) return [];
  const found = index.segments.flatMap(({ terms, postings }, segment) => {
    const near = nearTerms(terms, word, word.length < LETTERS.twoEdits ? 1 : 2);
    const begun = Math.max(BEGINNING.letters, Math.ceil(word.length * BEGINNING.share));
    const [from, to] = prefixRange(terms, word.slice(0, begun));
    const alike = near.length > 0 ? near : Array.from({ length: to - from }, (_, at) => from + at);
    return alike
      .filter((term) => textAt(terms, term).length >= LETTERS.least)
      .map((term) => ({ segment, term, weight: bytesOf(postings, term) }));
  });
  return found.sort((a, b) => b.weight - a.weight).slice(0, MOST_NEAREST);
}

const textOf = ({ type, record }: StoredRecord) =>
  type === 'quote'
    ? [record.text, record.asked?.sv, record.speaker?.name, ...record.keywords.sv].join('\n')
    : `${record.name.sv}\n${record.summary.sv}\n${record.products.join('\n')}\n${record.keywords.sv.join('\n')}`;

/** A term as a record spells it, with its diacritics: the index knows only the folded form. */
async function spelt({ index, load }: Searchable, ref: TermRef): Promise<string | undefined> {
  const segment = index.segments[ref.segment];
  if (!segment) return undefined;
  const documents: number[] = [];
  eachPosting(segment.postings, ref.term, (document) => documents.push(document));
  const base = index.bases[ref.segment] ?? 0;
  const records = await load(
    documents.slice(0, MOST_NEAREST).map((document) => idOf(index, base + document)),
  );
  const term = textAt(segment.terms, ref.term);
  return records.flatMap((stored) => tokens(textOf(stored))).find(({ folded }) => folded === term)?.lower;
}

const isUnknown = (index: SearchIndex, { folded }: Token) => termsOfStem(index, stem(folded)).length === 0;

/** Whether a record has what a filter asks for. */
const hasAny = ({ index, register, names }: Searchable, filter: FieldFilter): boolean =>
  facetsOf(filter, names).some((name) => countMembers(index, name) + countMembers(register, name) > 0);

function yearsIn({ index, register }: Searchable): [number, number] {
  const years = [...facetValues(index, 'year'), ...facetValues(register, 'year')].map(Number);
  return [Math.min(...years), Math.max(...years)];
}

/** What of a query that found nothing led nowhere, and words of the records that are near it. */
export async function searchHelp(searchable: Searchable, query: string): Promise<SearchHelp> {
  const { index, register, names } = searchable;
  const { text, words, excluded, filters } = parseQuery(query);
  const telling = words.filter(({ lower }) => !isStopWord(lower));
  const unknown = telling.filter((word) => isUnknown(index, word) && isUnknown(register, word));
  const refs = unknown.flatMap(({ folded }) => nearby(index, folded));
  const nearest = await Promise.all(refs.map((ref) => spelt(searchable, ref)));
  const spelling = ({ lower }: Token) => lower;
  const isVain = (filter: FieldFilter) =>
    filter.value === '' || (!filter.excluded && !hasAny(searchable, filter));
  return {
    unknown: unknown.map(spelling),
    known: telling.filter((word) => !unknown.includes(word)).map(spelling),
    excluded: excluded.map(spelling),
    limits: filters.map(({ place }) => text.slice(...place)),
    fields: filters
      .filter(isVain)
      .map(({ field, value }) => ({ field, value, name: nameOf({ field, value }, names) ?? null })),
    years: filters.some((filter) => isVain(filter) && yearsOf(filter.value)) ? yearsIn(searchable) : null,
    nearest: [...new Set(nearest.flatMap((word) => word ?? []))].slice(0, MOST_NEAREST),
  };
}
