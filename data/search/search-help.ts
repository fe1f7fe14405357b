import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { type Token, tokens } from '../language/tokens.ts';
import type { StoredRecord } from '../model/records.ts';
import type { SearchHelp } from '../model/search.ts';
import { nearTerms } from './near-terms.ts';
import { type FieldFilter, type ParsedQuery, parseQuery, yearsOf } from './parse-query.ts';
import { bytesOf, eachPosting } from './posting-lists.ts';
import { facetsOf } from './query-names.ts';
import { idOf, type SearchIndex, type TermRef } from './search-index.ts';
import { type Searchable, searchRecords } from './search-records.ts';
import { termsOfStem } from './stem-range.ts';
import { prefixRange, textAt } from './text-list.ts';

const MOST_NEAREST = 3;
const MOST_WITHOUT = 4;
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

const isUnknown = (index: SearchIndex, { folded, lower }: Token) =>
  !isStopWord(lower) && termsOfStem(index, stem(folded)).length === 0;

/** A query with something else in the place of one of its narrowings, or with nothing there. */
const withInstead = ({ text }: ParsedQuery, { place: [from, to] }: FieldFilter, instead: string): string =>
  `${text.slice(0, from)}${instead}${text.slice(to)}`.replace(/\s+/gu, ' ').trim();

/** A query with years that end before they begin the other way round; `null` where they don't. */
function turned(parsed: ParsedQuery, filter: FieldFilter): string | null {
  const [from, to] = (filter.field === 'year' && yearsOf(filter.value)) || [];
  if (from === undefined || to === undefined || from <= to) return null;
  const [name] = parsed.text.slice(...filter.place).split(':', 1);
  return withInstead(parsed, filter, `${name}:${to}..${from}`);
}

/** The query without each of its narrowings, of those that then find something; see `SearchHelp`. */
async function withoutEach(searchable: Searchable, parsed: ParsedQuery): Promise<string[] | null> {
  const { words, filters } = parsed;
  if (filters.length + Math.min(1, words.length) < 2) return null;
  const tried = await Promise.all(
    filters.slice(0, MOST_WITHOUT).map(async (filter) => {
      const query = withInstead(parsed, filter, '');
      return (await searchRecords(searchable, query)).first.length > 0 ? query : [];
    }),
  );
  const finding = [...new Set(tried.flat())];
  return filters.length > 1 || finding.length > 0 ? finding : null;
}

/** What of a query that found nothing led nowhere, words of the records that are near it, and queries that find more. */
export async function searchHelp(searchable: Searchable, query: string): Promise<SearchHelp> {
  const { index, register, names } = searchable;
  const parsed = parseQuery(query);
  const { words, excluded, filters } = parsed;
  const unknown = words.filter((word) => isUnknown(index, word) && isUnknown(register, word));
  const refs = unknown.flatMap(({ folded }) => nearby(index, folded));
  const nearest = await Promise.all(refs.map((ref) => spelt(searchable, ref)));
  const fields = filters
    .filter((filter) => filter.value === '' || facetsOf(filter, names).length === 0)
    .map((filter) => ({ field: filter.field, value: filter.value, turned: turned(parsed, filter) }));
  const isSound = unknown.length + excluded.length + fields.length === 0;
  return {
    unknown: unknown.map(({ lower }) => lower),
    excluded: excluded.map(({ lower }) => lower),
    fields,
    without: isSound ? await withoutEach(searchable, parsed) : null,
    nearest: [...new Set(nearest.flatMap((word) => word ?? []))].slice(0, MOST_NEAREST),
  };
}
