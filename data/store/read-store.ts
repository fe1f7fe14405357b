import * as v from 'valibot';
import type { Records } from '../model/corpus.ts';
import { ExpectedError } from '../model/errors.ts';
import { Gazetteer } from '../model/gazetteer.ts';
import { Article, Initiative, Quote, Theme } from '../model/records.ts';
import type { Database } from './database.ts';

/** What the store held was not what was put there; it is seeded again. */
export class StoreDamaged extends Error {
  override name = 'StoreDamaged';
}

/** The bundled corpus as the store holds it. */
export interface StoredCorpus {
  records: Records;
  gazetteer: Gazetteer;
  /** Binary form of the search index. */
  index: ArrayBuffer;
}

function parsed<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new StoreDamaged(result.issues[0].message);
  return result.output;
}

function allRows(db: Database) {
  return db.transaction('r', [db.articles, db.quotes, db.initiatives, db.themes, db.values], () =>
    Promise.all([
      db.articles.toArray(),
      db.quotes.toArray(),
      db.initiatives.toArray(),
      db.themes.toArray(),
      db.values.toArray(),
    ]),
  );
}

/** Reads the bundled corpus; every row is parsed by its schema. @throws StoreDamaged, ExpectedError `store-closed` */
export async function readStore(db: Database): Promise<StoredCorpus> {
  const [articles, quotes, initiatives, themes, values] = await allRows(db).catch((error: unknown) => {
    throw new ExpectedError('store-closed', 'the corpus could not be read from the store', { cause: error });
  });
  const value = (name: string) => values.find((row) => row.name === name)?.value;
  return {
    records: {
      articles: parsed(v.array(Article), articles),
      quotes: parsed(v.array(Quote), quotes),
      initiatives: parsed(v.array(Initiative), initiatives),
      themes: parsed(v.array(Theme), themes),
    },
    gazetteer: parsed(Gazetteer, value('gazetteer')),
    index: parsed(v.instance(ArrayBuffer), value('index')),
  };
}
