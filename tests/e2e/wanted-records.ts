import { readCorpus } from '../../data/corpus/read-corpus.ts';

/** Queries, each with the ids of the records of which one must be among the first. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

const { quotes, gazetteer, ...corpus } = readCorpus();
// Rows of the register stand behind what was said; register.test.ts tries them.
const articles = corpus.articles.filter(({ origin }) => origin === 'interview');
const initiatives = corpus.initiatives.filter(({ article }) => articles.some(({ id }) => id === article));

const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Each name, and each without its dots and rings. */
const bothSpellings = (names: Wanted): Wanted =>
  new Map(
    [...names].flatMap(
      ([name, ids]) =>
        [
          [name, ids],
          [bare(name), ids],
        ] as const,
    ),
  );

/** Every initiative, by its Swedish name. */
export const initiativesByName: Wanted = new Map(initiatives.map(({ id, name }) => [name.sv, new Set([id])]));

const speakers = [...new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []))];

/** Every speaker, by the name with and without diacritics: any of what was said. */
export const quotesBySpeaker: Wanted = bothSpellings(
  new Map(
    speakers.map((name) => [
      name,
      new Set(quotes.filter(({ speaker }) => speaker?.name === name).map(({ id }) => id)),
    ]),
  ),
);

const codes = [...new Set(articles.flatMap(({ about }) => about))];

/** Every municipality that an article is about, by the name with and without diacritics. */
export const recordsByMunicipality: Wanted = bothSpellings(
  new Map(
    codes.map((code) => [
      gazetteer.municipalities.find((one) => one.code === code)?.name ?? code,
      new Set([...quotes, ...initiatives].filter(({ places }) => places.includes(code)).map(({ id }) => id)),
    ]),
  ),
);

/** How many speakers and municipalities there are, however they are spelled. */
export const counts = { speakers: speakers.length, municipalities: codes.length };

/**
 * Queries without an answer among the first three: each with what stood there instead.
 * @param search types a query, and gives the ids of the records shown, in reading order
 */
export async function missedAmongThree(
  wanted: Wanted,
  search: (query: string) => Promise<string[]>,
): Promise<string[]> {
  const misses: string[] = [];
  for (const [query, ids] of wanted) {
    const first = (await search(query)).slice(0, 3);
    if (!first.some((id) => ids.has(id))) misses.push(`${query}: ${first.join(' ')}`);
  }
  return misses;
}
