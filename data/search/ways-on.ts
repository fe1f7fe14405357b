import type { SearchHelp, Way, WaysOn } from '../model/search.ts';

/** So many of a query's narrowings, and of its words, are tried. */
const MOST_TRIED = 4;

/** How many records answer to a query. */
export type Count = (query: string) => Promise<number>;

const QUOTATION_MARKS = /["”“»«„]/gu;
/** What stands between such marks and is more than a word; what a minus or a field stands before is no phrase. */
const PHRASE = /(?<=^|\s)["”“»«„]([^"”“»«„]*\S\s+[^\s"”“»«„][^"”“»«„]*)["”“«»]/gu;

/** Years behind a colon with what people write between them, of which only two full stops are read. */
const YEARS = /(?<=:["”“»«„]?)(\d{4})\s*(?:[-–—]|\.{2,3})\s*(\d{4})(?!\d)/u;

/** A query with its years as they are written and in their order; `null` where they stand so, or there are none. */
function mended(query: string): string | null {
  const written = query.replace(YEARS, (_, one: string, other: string) => [one, other].sort().join('..'));
  return written === query ? null : written;
}

const oneLine = (query: string) => query.replace(/\s+/gu, ' ').trim();

/** The given queries that find something, each once, in their order. */
async function finding(queries: readonly string[], count: Count): Promise<Way[]> {
  const tried = [...new Set(queries)].filter((query) => query !== '');
  const ways = await Promise.all(tried.map(async (query) => ({ query, count: await count(query) })));
  return ways.filter((way) => way.count > 0);
}

/** The query without each of its narrowings, where these are good one by one and there is something besides each. */
async function withoutEach(query: string, help: SearchHelp, count: Count): Promise<Way[] | null> {
  const { limits, unknown, known, excluded, fields } = help;
  const isSound = unknown.length + excluded.length + fields.length === 0;
  if (!isSound || limits.length + Math.min(1, known.length) < 2) return null;
  const shorter = limits.slice(0, MOST_TRIED).map((limit) => oneLine(query.replace(limit, ' ')));
  const found = await finding(shorter, count);
  return limits.length > 1 || found.length > 0 ? found : null;
}

/** The known words together with the limits, or each by itself: whichever finds something. */
async function wordsAlone(help: SearchHelp, count: Count): Promise<Way[]> {
  const { unknown, known, limits } = help;
  if (unknown.length + known.length < 2) return [];
  const rest = unknown.length > 0 ? await finding([[...known, ...limits].join(' ')], count) : [];
  return rest.length > 0 ? rest : finding(known.slice(0, MOST_TRIED), count);
}

/**
 * Looks for queries that find something, where one found nothing: each that is given was tried.
 * @param help what the index told of the query
 */
export async function waysOn(query: string, help: SearchHelp, count: Count): Promise<WaysOn> {
  const text = query.normalize('NFC');
  const phrases = [...text.matchAll(PHRASE)].flatMap(([, said]) => said ?? []);
  const [unquoted, without] = await Promise.all([
    phrases.length > 0 ? finding([oneLine(text.replace(QUOTATION_MARKS, ' '))], count) : [],
    withoutEach(text, help, count),
  ]);
  const isAnswered = unquoted.length > 0 || (without?.length ?? 0) > 0;
  return {
    mended: help.fields.some(({ field }) => field === 'year') ? mended(text) : null,
    phrases,
    unquoted: unquoted[0] ?? null,
    without,
    words: isAnswered || help.excluded.length > 0 ? [] : await wordsAlone(help, count),
  };
}
