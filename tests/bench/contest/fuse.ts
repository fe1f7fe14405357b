import Fuse from 'fuse.js';
import { fold } from '../../../data/language/fold.ts';
import { eachBatch } from './batches.ts';
import { type Engine, MOST_READ } from './engine.ts';
import { type PlainDocument, plainDocument } from './plain-document.ts';
import { readFound } from './read-found.ts';

const KEYS = ['text', 'names'];

const over = (documents: readonly PlainDocument[], useTokenSearch: boolean) =>
  new Fuse(documents, { keys: KEYS, ignoreLocation: true, useTokenSearch });

const folded = ({ id, text, names }: PlainDocument): PlainDocument => ({
  id,
  text: fold(text),
  names: fold(names),
});

/** Fuse over every record, kept as its documents: its own index saves it next to nothing. */
export const fuse = (name: string, useTokenSearch: boolean): Engine => ({
  async grow(world, cupboard, from, to) {
    const documents: PlainDocument[] = from === 0 ? [] : JSON.parse(await cupboard.get(name));
    let build = 0;
    await eachBatch(world, cupboard, [from, to], (records) => {
      const begun = performance.now();
      for (const stored of records) documents.push(folded(plainDocument(stored, world.names)));
      build += performance.now() - begun;
    });
    const begun = performance.now();
    over(documents, useTokenSearch);
    const json = JSON.stringify(documents);
    build += performance.now() - begun;
    await cupboard.put(name, json);
    return { build, size: json.length };
  },
  async open(cupboard) {
    const begun = performance.now();
    const documents: PlainDocument[] = JSON.parse(await cupboard.get(name));
    const read = performance.now();
    const index = over(documents, useTokenSearch);
    const shelf = cupboard.shelf();
    return {
      steps: { 'read store': read - begun, 'make index': performance.now() - read },
      search: (query) =>
        readFound(shelf, () => index.search(fold(query), { limit: MOST_READ }).map(({ item }) => item.id)),
    };
  },
});
