import { personId } from '../../data/ingest/corpus-form.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { OwnArticle, OwnQuote } from '../../data/model/import.ts';
import type { Article, Quote } from '../../data/model/records.ts';
import { ownArticle, readEntries } from '../../data/store/own-articles.ts';
import type { OwnEntry } from '../../data/store/own-rows.ts';
import type { Desk } from './answers.ts';
import { rowOf } from './own-entry.ts';

/**
 * A quote as a person left it: nothing of it is uncertain any more, unless the article does not have its words, and the
 * same name is the same person.
 */
function reviewed({ uncertain, ...quote }: Quote): OwnQuote {
  const isAbsent = uncertain?.includes('absent');
  const { speaker } = quote;
  const id = speaker && personId({ name: speaker.name, role: speaker.role });
  return {
    quote: {
      ...quote,
      speaker: speaker && id ? { ...speaker, id } : null,
      ...(isAbsent && { uncertain: ['absent'] }),
    },
    doubts: isAbsent ? ['text'] : [],
    suggested: { themes: [], places: [] },
  };
}

/** Keeps articles as a person left them, and brings them back to what they were before, as long as the worker lives. */
export function savedReviews({
  db,
  keeper,
  alone,
  changed,
}: Pick<Desk, 'db' | 'keeper' | 'alone' | 'changed'>) {
  const before = new Map<string, OwnEntry>();
  const entry = async (id: string): Promise<OwnEntry | null> => {
    const [found] = await readEntries(db, [id]);
    return found && found.row.state !== 'removed' ? found : null;
  };
  /** @throws ExpectedError */
  const save = (article: Article, quotes: readonly Quote[]): Promise<OwnArticle> =>
    alone(async () => {
      const earlier = await entry(article.id);
      if (!earlier) throw new ExpectedError('bad-message', 'there is no such article to save');
      const own = quotes.map(reviewed);
      const { job, order } = earlier.row;
      const row = rowOf({ ...article, origin: 'own' }, own, { job, order, state: 'kept' });
      await keeper.keep([{ ...earlier, row, quotes: own }]);
      before.set(article.id, earlier);
      const after = await entry(article.id);
      if (!after) throw new ExpectedError('store-closed', 'what was saved is not there');
      changed();
      return ownArticle(after);
    });
  /** @returns the article as it was, or null where that is not known any more @throws ExpectedError */
  const undoSave = (id: string): Promise<OwnArticle | null> =>
    alone(async () => {
      const [earlier, now] = [before.get(id), await entry(id)];
      if (!earlier || !now) return null;
      await keeper.keep([earlier]);
      before.delete(id);
      changed();
      const after = await entry(id);
      return after && ownArticle(after);
    });
  return { entry, save, undoSave };
}
