import * as v from 'valibot';
import { Digest } from '../model/digest.ts';
import { Gazetteer } from '../model/gazetteer.ts';
import { Theme } from '../model/records.ts';
import { PackedRelevance } from '../model/relevance.ts';
import type { Database, StoredSegment } from './database.ts';
import { type OwnIndex, readOwnIndex } from './own-index.ts';
import { fromStore, parsed } from './stored-rows.ts';

/** What of the bundled corpus must be in memory to answer: all but the records, which are read from a shelf. */
export interface BundledCorpus {
  themes: Theme[];
  gazetteer: Gazetteer;
  digest: Digest;
  relevance: PackedRelevance;
  /** Segments of the bundled records' index in their binary form. */
  segments: ArrayBuffer[];
  /** The same of the register's index. */
  register: ArrayBuffer[];
}

/** What must be in memory to answer, with the index of the user's own records. */
export interface StoredCorpus extends BundledCorpus {
  own: OwnIndex;
}

const Segments = v.array(v.instance(ArrayBuffer));
const SomeSegments = v.pipe(Segments, v.minLength(1));

const valuesOf = (rows: readonly StoredSegment[], of: StoredSegment['source']) =>
  rows.filter(({ source }) => source === of).map(({ value }) => value);

/** Reads all but the records; every row is parsed by its schema. @throws StoreDamaged, ExpectedError `store-closed` */
export async function readStore(db: Database): Promise<StoredCorpus> {
  const [[themes, values, segments], own] = await Promise.all([
    fromStore(
      db.transaction('r', [db.themes, db.values, db.segments], () =>
        Promise.all([
          db.themes.toArray(),
          db.values.toArray(),
          db.segments.where('source').anyOf('bundled', 'register').toArray(),
        ]),
      ),
    ),
    readOwnIndex(db),
  ]);
  const value = (name: string) => values.find((row) => row.name === name)?.value;
  return {
    themes: parsed(v.array(Theme), themes),
    gazetteer: parsed(Gazetteer, value('gazetteer')),
    digest: parsed(Digest, value('digest')),
    relevance: parsed(PackedRelevance, value('relevance')),
    segments: parsed(SomeSegments, valuesOf(segments, 'bundled')),
    register: parsed(Segments, valuesOf(segments, 'register')),
    own,
  };
}
