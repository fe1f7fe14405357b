import Dexie, { type EntityTable } from 'dexie';
import type { Quote } from '../../../data/model/records.ts';
import { database } from '../../../data/store/database.ts';
import { readStore } from '../../../data/store/read-store.ts';
import { storeShelf } from '../../../data/store/store-shelf.ts';
import type { Cupboard } from '../contest/cupboard.ts';

type Others = Dexie & { values: EntityTable<{ name: string; value: string }, 'name'> };

/** The extension's own schema under another name: the background keeps its corpus beside it. */
const NAME = 'sidoljus-bench';

/** Tables of IndexedDB, as the extension has them. @param name of the database */
export function storeCupboard(name = NAME): Cupboard {
  const db = database(name);
  const others = new Dexie(`${name}-others`) as Others;
  others.version(1).stores({ values: 'name' });
  return {
    async putRecords(records, articles) {
      const quotes: Quote[] = [];
      const initiatives = records.flatMap((stored) => {
        if (stored.type === 'initiative') return [stored.record];
        quotes.push(stored.record);
        return [];
      });
      await db.transaction('rw', [db.articles, db.quotes, db.initiatives], async () => {
        await Promise.all([
          db.articles.bulkPut([...articles]),
          db.quotes.bulkAdd(quotes),
          db.initiatives.bulkAdd(initiatives),
        ]);
      });
    },
    shelf: () => storeShelf(db),
    async putCorpus({ themes, gazetteer, digest, relevance, segments }) {
      await db.transaction('rw', [db.themes, db.values, db.segments], async () => {
        await db.segments.clear();
        await db.themes.bulkPut(themes);
        await db.values.bulkPut([
          { name: 'gazetteer', value: gazetteer },
          { name: 'digest', value: digest },
          { name: 'relevance', value: relevance },
        ]);
        await db.segments.bulkAdd(segments.map((value) => ({ source: 'bundled' as const, value })));
      });
    },
    async readCorpus() {
      const { register: _, ...corpus } = await readStore(db);
      return corpus;
    },
    async put(key, value) {
      await others.values.put({ name: key, value });
    },
    async get(key) {
      return (await others.values.get(key))?.value ?? '';
    },
  };
}
