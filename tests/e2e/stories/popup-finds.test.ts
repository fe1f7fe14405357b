import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { openPopup, searchFor } from '../harness/popup.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const { quotes, initiatives, articles, gazetteer } = readCorpus();

const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Queries without an answer among the first three: each with what stood there instead. */
async function missed(wanted: ReadonlyMap<string, ReadonlySet<string>>): Promise<string[]> {
  const popup = await openPopup(world);
  const misses: string[] = [];
  for (const [query, ids] of wanted) {
    const first = (await searchFor(popup, query)).slice(0, 3);
    if (!first.some((id) => ids.has(id))) misses.push(`${query}: ${first.join(' ')}`);
  }
  return misses;
}

/** Each name, and each without its dots and rings. */
const bothSpellings = (names: ReadonlyMap<string, ReadonlySet<string>>) =>
  new Map(
    [...names].flatMap(
      ([name, ids]) =>
        [
          [name, ids],
          [bare(name), ids],
        ] as const,
    ),
  );

describe('among the first three in the popup', () => {
  it('is each initiative, by its Swedish name', async () => {
    const wanted = new Map(initiatives.map(({ id, name }) => [name.sv, new Set([id])]));
    expect(initiatives.length).toBe(53);
    expect(await missed(wanted)).toEqual([]);
  });

  it('is a quote of each speaker, with and without diacritics', async () => {
    const speakers = [...new Set(quotes.map(({ speaker }) => speaker.name))];
    expect(speakers).toHaveLength(9);
    const wanted = new Map(
      speakers.map((name) => [
        name,
        new Set(quotes.filter(({ speaker }) => speaker.name === name).map(({ id }) => id)),
      ]),
    );
    expect(await missed(bothSpellings(wanted))).toEqual([]);
  });

  it('is a record of each municipality, with and without diacritics', async () => {
    const codes = [...new Set(articles.flatMap(({ about }) => about))];
    expect(codes).toHaveLength(9);
    const wanted = new Map(
      codes.map((code) => [
        gazetteer.municipalities.find((one) => one.code === code)?.name ?? code,
        new Set(
          [...quotes, ...initiatives].filter(({ places }) => places.includes(code)).map(({ id }) => id),
        ),
      ]),
    );
    expect(await missed(bothSpellings(wanted))).toEqual([]);
  });
});
