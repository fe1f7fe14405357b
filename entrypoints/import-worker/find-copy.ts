import type { Database } from '../../data/store/database.ts';
import type { OwnArticleRow } from '../../data/store/own-rows.ts';
import { fromStore } from '../../data/store/stored-rows.ts';

/** Articles that stand in the same writing. */
export interface Seen {
  ids: Set<string>;
  addresses: Map<string, string>;
}

export interface Copy {
  reason: 'duplicate-address' | 'duplicate-text';
  /** The article that is there already. */
  like: string;
}

/**
 * The article that another repeats: one with the same text, whose id it then has, or with the same address; null where
 * it is new, and then it is seen. One that was removed is not there. @throws ExpectedError `store-closed`
 */
export async function findCopy(
  db: Database,
  { id, address }: OwnArticleRow,
  seen: Seen,
  bundled: ReadonlyMap<string, string>,
): Promise<Copy | null> {
  const same = seen.ids.has(id) || (await fromStore(db.ownArticles.get(id).then(isThere)));
  if (same) return { reason: 'duplicate-text', like: id };
  if (address !== '') {
    const near = await fromStore(db.ownArticles.where('address').equals(address).filter(isThere).first());
    const like = seen.addresses.get(address) ?? bundled.get(address) ?? near?.id;
    if (like !== undefined) return { reason: 'duplicate-address', like };
    seen.addresses.set(address, id);
  }
  seen.ids.add(id);
  return null;
}

const isThere = (row: OwnArticleRow | undefined): boolean => row !== undefined && row.state !== 'removed';
