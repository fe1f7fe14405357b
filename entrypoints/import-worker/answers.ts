import type { IMPORT_REQUESTS } from '../../data/bridge/import-requests.ts';
import type { LineHandlers } from '../../data/bridge/worker-channel.ts';
import { makePack } from '../../data/dossier/pack.ts';
import type { Database } from '../../data/store/database.ts';
import { readSkipped } from '../../data/store/import-jobs.ts';
import { listOwn, ownArticle, readEntries } from '../../data/store/own-articles.ts';
import type { JobStates } from './job-states.ts';
import type { Keeper } from './keeper.ts';
import type { Alone, Runner } from './runner.ts';
import { savedReviews } from './saved-reviews.ts';
import type { GivenFile } from './take-in.ts';
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
  const { entry, save, undoSave } = savedReviews({ db, keeper, alone, changed });
  const handed = new Map<string, GivenFile[]>();
  const change = async (work: () => Promise<void>): Promise<null> => {
    await alone(work);
    changed();
    return null;
  };
  return {
    'hand-files': ({ handing, files }) => {
      handed.set(handing, [...(handed.get(handing) ?? []), ...files]);
      return null;
    },
    'take-files': ({ name, files, handing = '' }) => {
      const before = handed.get(handing) ?? [];
      handed.delete(handing);
      return runner.begin(name, [...before, ...files]);
    },
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
