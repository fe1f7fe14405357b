import type { Recogniser } from '../../data/gazetteer/recognise-site.ts';
import type { Article, Quote, Theme } from '../../data/model/records.ts';
import { segmentOf, storedRecords } from '../../data/related/corpus-index.ts';
import { digest } from '../../data/related/digest.ts';
import { mergeDigests } from '../../data/related/merge-digests.ts';
import { decodeSegment, IndexDamaged } from '../../data/search/decode-segment.ts';
import { encodeSegment } from '../../data/search/encode-segment.ts';
import { segmentsToMerge } from '../../data/search/merge-policy.ts';
import { mergeSegments } from '../../data/search/merge-segments.ts';
import type { Segment } from '../../data/search/search-index.ts';
import { textsOf } from '../../data/search/text-list.ts';
import type { Database } from '../../data/store/database.ts';
import { putEntries, quoteIds, readEntries } from '../../data/store/own-articles.ts';
import {
  addSegment,
  type NewSegment,
  type OwnSegment,
  readOwnIndex,
  replaceSegments,
} from '../../data/store/own-index.ts';
import type { OwnEntry } from '../../data/store/own-rows.ts';
import { fromStore, toStore } from '../../data/store/stored-rows.ts';

/** What the index of own records is built with. */
export interface Names {
  gazetteer: Recogniser;
  themes: readonly Theme[];
}

/** What else is written with articles, in the same transaction. */
export type Beside = () => Promise<unknown>;

const NOTHING_BESIDE: Beside = async () => {};

/** The segment of some articles, or null where they have no quotes: nothing of them can be found. */
function newSegment(entries: readonly OwnEntry[], { gazetteer, themes }: Names): NewSegment | null {
  const kept = entries.filter(({ row }) => row.state === 'kept');
  const articles: Article[] = kept.map(({ row }) => row.article);
  const quotes: Quote[] = kept.flatMap((entry) => entry.quotes.map(({ quote }) => quote));
  if (quotes.length === 0) return null;
  const records = { articles, quotes, initiatives: [] };
  return {
    value: encodeSegment(segmentOf(records, gazetteer, themes)),
    digest: digest(storedRecords(records)),
    documents: quotes.length,
  };
}

/**
 * Keeps articles of the user's and the index of what of them is searched; each change is one transaction, so that
 * neither is ever without the other. Two pages have two workers: what changes articles is to be called `alone`.
 */
export class Keeper {
  readonly #db: Database;
  readonly #names: Names;
  #revision = 0;

  constructor(db: Database, names: Names) {
    this.#db = db;
    this.#names = names;
  }

  get #tables() {
    const { ownArticles, ownQuotes, ownTexts, segments, gone, imports, importFiles, skippedFiles } = this.#db;
    return [ownArticles, ownQuotes, ownTexts, segments, gone, imports, importFiles, skippedFiles];
  }

  /**
   * Puts articles in the store and, where they are kept, in the index; what stood under their ids gives way.
   * @throws ExpectedError `store-full`, `store-closed`: then nothing has changed
   */
  async keep(entries: readonly OwnEntry[], beside: Beside = NOTHING_BESIDE): Promise<void> {
    const fresh = entries.map((entry) => this.#withFreshIds(entry));
    const segment = newSegment(fresh, this.#names);
    const before = await quoteIds(
      this.#db,
      entries.map(({ row }) => row.id),
    );
    await this.#write(async () => {
      await putEntries(this.#db, fresh);
      await this.#db.gone.bulkPut(before.map((id) => ({ id })));
      if (segment) await addSegment(this.#db, segment);
      await beside();
    });
    await this.#tidy();
  }

  /** Takes articles away; they can be brought back until they are forgotten. @throws ExpectedError */
  async remove(ids: readonly string[], beside: Beside = NOTHING_BESIDE): Promise<void> {
    const quotes = await quoteIds(this.#db, ids);
    const at = new Date().toISOString();
    await this.#write(async () => {
      await this.#db.ownArticles
        .where('id')
        .anyOf([...ids])
        .modify((row) => {
          if (row.state === 'removed') return;
          row.removed = { at, from: row.state };
          row.state = 'removed';
        });
      await this.#db.gone.bulkPut(quotes.map((id) => ({ id })));
      await beside();
    });
  }

  /** Brings back articles that were removed. @throws ExpectedError */
  async restore(ids: readonly string[]): Promise<void> {
    const entries = await readEntries(this.#db, ids);
    await this.keep(
      entries.flatMap((entry) => {
        const { removed } = entry.row;
        return removed ? [{ ...entry, row: { ...entry.row, state: removed.from, removed: null } }] : [];
      }),
    );
  }

  /** Forgets articles that were removed before a time (ISO 8601, UTC). @throws ExpectedError */
  async forget(before: string): Promise<void> {
    const rows = await fromStore(this.#db.ownArticles.where('state').equals('removed').toArray());
    const ids = rows.filter(({ removed }) => (removed?.at ?? '') < before).map(({ id }) => id);
    if (ids.length === 0) return;
    await this.#write(async () => {
      await this.#db.ownArticles.bulkDelete(ids);
      await this.#db.ownQuotes.where('article').anyOf(ids).delete();
      await this.#db.ownTexts.bulkDelete(ids);
    });
    await this.#tidy();
  }

  /** Builds the index of all that is kept anew where a part of it is damaged. @returns whether it was */
  async mend(): Promise<boolean> {
    const { segments, gone, damaged } = await readOwnIndex(this.#db);
    const isSound = (segment: OwnSegment) => {
      try {
        return decodeSegment(segment.value) !== undefined;
      } catch (error) {
        if (error instanceof IndexDamaged) return false;
        throw error;
      }
    };
    if (damaged.length === 0 && segments.every(isSound)) return false;
    const kept = await fromStore(this.#db.ownArticles.where('state').equals('kept').primaryKeys());
    const built = newSegment(await readEntries(this.#db, kept), this.#names);
    const old = [...segments.map(({ id }) => id), ...damaged];
    await this.#write(() => replaceSegments(this.#db, old, built, [...gone]));
    return true;
  }

  /** No id of a quote ever stands for another text: segments that are never changed go by it. */
  #withFreshIds(entry: OwnEntry): OwnEntry {
    this.#revision = Math.max(Date.now(), this.#revision + 1);
    const stem = `${entry.row.id}-${this.#revision.toString(36)}`;
    const quotes = entry.quotes.map((each, at) => ({
      ...each,
      quote: { ...each.quote, id: `${stem}-${at + 1}`, article: entry.row.id },
    }));
    return { ...entry, quotes };
  }

  #write(work: () => Promise<unknown>): Promise<unknown> {
    return toStore(this.#db.transaction('rw', this.#tables, work));
  }

  /** Makes one of several segments where there are many, and leaves out the records that are gone. */
  async #tidy(): Promise<void> {
    const { segments, gone } = await readOwnIndex(this.#db);
    // Only where records are gone need those be read that stay as they are.
    const ids = segments.map(({ value }) => (gone.size === 0 ? [] : textsOf(decodeSegment(value).ids)));
    const count = segmentsToMerge(
      segments.map(({ documents }, at) => ({
        documents,
        gone: ids[at]?.filter((id) => gone.has(id)).length ?? 0,
      })),
    );
    if (count === 0) return;
    const from = segments.length - count;
    const merged = mergeSegments(
      segments.slice(from).map(({ value }) => decodeSegment(value)),
      gone,
    );
    const made = merged.lengths.length > 0 ? this.#encoded(merged, segments.slice(from), gone) : null;
    const held = new Set(ids.slice(0, from).flat());
    const forgotten = [...gone].filter((id) => !held.has(id));
    const old = segments.slice(from).map(({ id }) => id);
    await this.#write(() => replaceSegments(this.#db, old, made, forgotten));
  }

  #encoded(merged: Segment, from: readonly OwnSegment[], gone: ReadonlySet<string>): NewSegment {
    return {
      value: encodeSegment(merged),
      digest: mergeDigests(
        from.map((segment) => segment.digest),
        gone,
      ),
      documents: merged.lengths.length,
    };
  }
}
