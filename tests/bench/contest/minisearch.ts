import MiniSearch, { type Options } from 'minisearch';
import { eachBatch } from './batches.ts';
import type { Engine } from './engine.ts';
import { type PlainDocument, plainDocument } from './plain-document.ts';
import { readFound } from './read-found.ts';

/** The words that a word of a text or a query is looked up by. */
export type ProcessTerm = (term: string) => string | string[];

const SEARCH = { prefix: true, fuzzy: 0.2 } as const;

/** MiniSearch over the same words, kept as the JSON that it makes of itself. */
export function miniSearch(name: string, processTerm: ProcessTerm): Engine {
  const options: Options<PlainDocument> = { fields: ['text', 'names'], processTerm, searchOptions: SEARCH };
  return {
    async grow(world, cupboard, from, to) {
      const index =
        from === 0
          ? new MiniSearch<PlainDocument>(options)
          : MiniSearch.loadJSON(await cupboard.get(name), options);
      let build = 0;
      await eachBatch(world, cupboard, [from, to], (records) => {
        const begun = performance.now();
        index.addAll(records.map((stored) => plainDocument(stored, world.names)));
        build += performance.now() - begun;
      });
      const begun = performance.now();
      const json = JSON.stringify(index);
      build += performance.now() - begun;
      await cupboard.put(name, json);
      return { build, size: json.length };
    },
    async open(cupboard) {
      const begun = performance.now();
      const json = await cupboard.get(name);
      const read = performance.now();
      const index = MiniSearch.loadJSON<PlainDocument>(json, options);
      const steps = { 'read store': read - begun, loadJSON: performance.now() - read };
      const shelf = cupboard.shelf();
      return {
        steps,
        search: (query) => readFound(shelf, () => index.search(query).map(({ id }) => String(id))),
      };
    },
  };
}
