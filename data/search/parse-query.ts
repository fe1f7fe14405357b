import { isStopWord } from '../language/stop-words.ts';
import { type Token, tokens } from '../language/tokens.ts';
import type { QueryField } from '../model/search.ts';

/** A word before a colon that narrows, in Swedish and English, folded. */
const FIELDS: Readonly<Record<string, QueryField>> = {
  vem: 'person',
  who: 'person',
  plats: 'place',
  place: 'place',
  tema: 'theme',
  theme: 'theme',
  leverantor: 'vendor',
  vendor: 'vendor',
  ar: 'year',
  year: 'year',
};

export interface FieldFilter {
  field: QueryField;
  /** As typed, without quotation marks; empty where nothing followed the colon. */
  value: string;
  excluded: boolean;
  /** Where it stands in `ParsedQuery.text`, its minus and its value included: from, and up to. */
  place: readonly [number, number];
}

/** A query taken apart. */
export interface ParsedQuery {
  /** The query, each of its letters one sign (NFC). */
  text: string;
  /** What of it is asked for, as typed: without fields and without what a minus leaves out. */
  wanted: string;
  /** Distinct words looked for, in their order, those of phrases among them. */
  words: Token[];
  /** Words that must stand side by side, in this order. */
  phrases: Token[][];
  /** Words that must not stand in a record. */
  excluded: Token[];
  filters: FieldFilter[];
}

/** A query of more words than this is a pasted text; its first words tell enough. */
export const MOST_WORDS = 12;

/** A sign, a field, and a value in quotation marks or up to the next space. A mark that is never closed is none. */
const PART =
  /(?<minus>(?<=^|\s)-)?(?:(?<field>\p{L}+):)?(?:["”“»«„](?<quoted>[^"”“»«„]*)["”“«»]|(?<bare>\d*\.\.\s*\d+|[^\s"”“»«„]*))/gu;

function fieldOf(name: string | undefined): QueryField | undefined {
  const folded = name === undefined ? '' : (tokens(name)[0]?.folded ?? '');
  return Object.hasOwn(FIELDS, folded) ? FIELDS[folded] : undefined;
}

/** A lone e before a word is its first part: e tjänst is an e-tjänst. */
function joined(words: readonly Token[]): Token[] {
  return words.flatMap((token, at) => {
    const before = words[at - 1];
    if (token.lower === 'e' && at + 1 < words.length) return [];
    if (before?.lower !== 'e') return [token];
    return [{ ...token, start: before.start, lower: `e-${token.lower}`, folded: `e-${token.folded}` }];
  });
}

/** Each word once, and of two that fold to the same the one that tells something: "lås" before "läs". */
function distinct(words: readonly Token[]): Token[] {
  const found = new Map<string, Token>();
  for (const token of words) {
    const before = found.get(token.folded);
    if (!before || (isStopWord(before.lower) && !isStopWord(token.lower))) found.set(token.folded, token);
  }
  return [...found.values()].slice(0, MOST_WORDS);
}

/**
 * Takes a query apart: words; "phrases"; `vem: plats: tema: leverantör: år:` (`who: place: theme: vendor: year:`)
 * with a word or a phrase behind them; a minus before what must not be there. Total on any string: what has no
 * such meaning is words.
 */
export function parseQuery(query: string): ParsedQuery {
  const words: Token[] = [];
  const phrases: Token[][] = [];
  const excluded: Token[] = [];
  const filters: FieldFilter[] = [];
  const wanted: string[] = [];
  const text = query.normalize('NFC');
  for (const { 0: whole, index, groups } of text.matchAll(PART)) {
    if (whole === '') continue;
    const { minus, field: name, quoted, bare = '' } = groups ?? {};
    const field = fieldOf(name);
    const isExcluded = minus !== undefined;
    const value = quoted ?? bare;
    if (field) {
      const place = [index, index + whole.length] as const;
      filters.push({ field, value: value.trim(), excluded: isExcluded, place });
      continue;
    }
    const said = name === undefined ? value : `${name}:${value}`;
    const meant = tokens(said);
    if (isExcluded) excluded.push(...meant);
    else {
      wanted.push(said);
      words.push(...meant);
    }
    const phrase = joined(meant);
    if (quoted !== undefined && phrase.length > 1 && !isExcluded) phrases.push(phrase);
  }
  return {
    ...{ text, wanted: wanted.join(' ') },
    ...{ words: distinct(joined(words)), phrases, excluded: distinct(excluded), filters },
  };
}

/** The first and last year of `2016`, `2016..2020`, `2016..` or `..2020`; undefined for anything else. */
export function yearsOf(value: string): readonly [number, number] | undefined {
  const match = /^(?<from>\d{4})?(?<dots>\.\.\s*)?(?<to>\d{4})?$/.exec(value.trim());
  const { from, dots, to } = match?.groups ?? {};
  if (from === undefined && to === undefined) return undefined;
  if (dots === undefined)
    return from !== undefined && to === undefined ? [Number(from), Number(from)] : undefined;
  return [from === undefined ? 0 : Number(from), to === undefined ? 9999 : Number(to)];
}
