import type { IMPORT_REQUESTS } from '../../data/bridge/import-requests.ts';
import type { LineHandlers } from '../../data/bridge/worker-channel.ts';
import { makePack } from '../../data/dossier/pack.ts';
import { personId } from '../../data/ingest/corpus-form.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { OwnQuote } from '../../data/model/import.ts';
import type { Article, Quote } from '../../data/model/records.ts';
import type { Database } from '../../data/store/database.ts';
import { readSkipped } from '../../data/store/import-jobs.ts';
import { listOwn, ownArticle, readEntries } from '../../data/store/own-articles.ts';
import type { OwnEntry } from '../../data/store/own-rows.ts';
import type { JobStates } from './job-states.ts';
import type { Keeper } from './keeper.ts';
import { rowOf } from './own-entry.ts';
import type { Alone, Runner } from './runner.ts';
import type { World } from './world.ts';

export interface Desk {
  db: Database;
  states: JobStates;
  keeper: Keeper;
  runner: Runner;
  world: () => Promise<World>;
  alone: Alone;
  /** Articles came, changed or went. */
  changed: () => void;
}

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

const nothing = async (work: Promise<unknown>): Promise<null> => {
  await work;
  return null;
};

/** The worker's answer to every question of the library page. */
export function answers({
  db,
  states,
  keeper,
  runner,
  world,
  alone,
  changed,
}: Desk): LineHandlers<typeof IMPORT_REQUESTS> {
  const entry = async (id: string): Promise<OwnEntry | null> => {
    const [found] = await readEntries(db, [id]);
    return found && found.row.state !== 'removed' ? found : null;
  };
  // As long as the worker lives: what stood under an article before it was saved.
  const before = new Map<string, OwnEntry>();
  async function undoSave(id: string) {
    return alone(async () => {
      const [earlier, now] = [before.get(id), await entry(id)];
      before.delete(id);
      if (!earlier || !now) return null;
      await keeper.keep([earlier]);
      changed();
      const after = await entry(id);
      return after && ownArticle(after);
    });
  }
  async function save(article: Article, quotes: readonly Quote[]) {
    return alone(async () => {
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
  }
  const change = async (work: () => Promise<void>): Promise<null> => {
    await alone(work);
    changed();
    return null;
  };
  return {
    'take-files': ({ name, files }) => runner.begin(name, files),
    jobs: () => states.all(),
    'pause-job': ({ job }) => nothing(runner.pause(job)),
    'resume-job': ({ job }) => nothing(runner.resume(job)),
    'cancel-job': ({ job }) => nothing(runner.cancel(job)),
    'undo-job': ({ job }) => nothing(runner.undo(job)),
    'skipped-files': (asked) => readSkipped(db, asked),
    'own-articles': (asked) => listOwn(db, asked),
    'own-article': async ({ id }) => {
      const found = await entry(id);
      return found && ownArticle(found);
    },
    'save-article': ({ article, quotes }) => save(article, quotes),
    'undo-save': ({ id }) => undoSave(id),
    'remove-articles': ({ ids }) => change(() => keeper.remove(ids)),
    'restore-articles': ({ ids }) => change(() => keeper.restore(ids)),
    choices: async () => (await world()).choices,
    'make-pack': async ({ ids }) => {
      const file = await makePack(
        (await readEntries(db, ids)).flatMap(({ row: { article, state }, quotes, blocks }) =>
          state === 'removed' ? [] : [{ article, quotes, blocks, state }],
        ),
      );
      return { name: `sidoljus-${new Date().toISOString().slice(0, 10)}.json.gz`, file };
    },
  };
}
