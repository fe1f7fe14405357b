import { type Recogniser, recogniser } from '../../data/gazetteer/recognise-site.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { Gazetteer } from '../../data/model/gazetteer.ts';
import type { Choices } from '../../data/model/import.ts';
import type { Theme } from '../../data/model/records.ts';
import { type Known, prepareKnown } from '../../data/related/known.ts';
import { mergeDigests } from '../../data/related/merge-digests.ts';
import type { Database } from '../../data/store/database.ts';
import { readStore } from '../../data/store/read-store.ts';
import { fromStore, StoreDamaged } from '../../data/store/stored-rows.ts';

/** What articles are linked to and indexed with, as it stands in the store. */
export interface World {
  gazetteer: Recogniser;
  themes: readonly Theme[];
  choices: Choices;
  known: Known;
  /** The bundled articles' addresses: what is there need not be imported. */
  bundled: ReadonlyMap<string, string>;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'sv');

const choicesOf = ({ municipalities, vendors }: Gazetteer, themes: readonly Theme[]): Choices => ({
  themes: themes.map(({ id, label }) => ({ id, label })),
  municipalities: municipalities.map(({ code, name }) => ({ code, name })).sort(byName),
  vendors: vendors.map(({ id, name }) => ({ id, name })).sort(byName),
});

/**
 * Reads what the import needs of the store, which the background has seeded.
 * @param comparable brings an address to the form in which two are compared
 * @throws ExpectedError `store-closed`
 */
export async function readWorld(
  db: Database,
  comparable: (address: string | undefined) => string,
): Promise<World> {
  try {
    const { gazetteer, themes, digest, own } = await readStore(db);
    const articles = await fromStore(db.articles.toArray());
    const all = mergeDigests([digest, ...own.segments.map((segment) => segment.digest)], own.gone);
    return {
      gazetteer: recogniser(gazetteer),
      themes,
      choices: choicesOf(gazetteer, themes),
      known: prepareKnown(all.people, gazetteer, themes),
      bundled: new Map(
        articles.flatMap(({ id, address }) => (address ? [[comparable(address), id] as const] : [])),
      ),
    };
  } catch (error) {
    if (!(error instanceof StoreDamaged)) throw error;
    throw new ExpectedError('store-closed', 'the store is not seeded, or damaged', { cause: error });
  }
}
