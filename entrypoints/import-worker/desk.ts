import type { IMPORT_REQUESTS, ImportEvent } from '../../data/bridge/import-requests.ts';
import type { LineHandlers } from '../../data/bridge/worker-channel.ts';
import type { Database } from '../../data/store/database.ts';
import { answers } from './answers.ts';
import { JobStates } from './job-states.ts';
import { Keeper } from './keeper.ts';
import { comparable } from './own-entry.ts';
import { type Alone, type Holds, Runner } from './runner.ts';
import { readWorld, type World } from './world.ts';

/** Word of how an import goes on is given so often at most, in milliseconds. */
const PACE = 200;
/** What was removed can be brought back for an hour, and for as long as the page stays open. */
const KEPT_AFTER_REMOVAL = 3_600_000;

export interface DeskParts {
  db: Database;
  alone: Alone;
  holds: Holds;
  /** Tells the page. */
  tell: (event: ImportEvent) => void;
  /** Tells the other contexts, which search the records. */
  tellOthers: () => void;
  report: (error: unknown, context: string) => void;
}

/** Calls at most so often, and always once after the last wish. */
function paced(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      work();
    }, PACE);
  };
}

type Answers = LineHandlers<typeof IMPORT_REQUESTS>;

/**
 * Makes the function that gives the answers to the page's questions. At its first call the store is opened for imports:
 * its index is mended, what was removed long ago is forgotten, and what was left off is taken up. A call that fails is
 * tried again at the next. @throws ExpectedError
 */
export function deskOf({ db, alone, holds, tell, tellOthers, report }: DeskParts): () => Promise<Answers> {
  const states = new JobStates(db);
  let reading: Promise<World> | undefined;
  const world = () => {
    reading ??= readWorld(db, comparable).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
  const changed = paced(() => {
    tell({ event: 'articles' });
    tellOthers();
  });
  const progress = paced(() => {
    states
      .all()
      .then((jobs) => tell({ event: 'jobs', jobs }))
      .catch((error: unknown) => report(error, 'telling how imports go on'));
  });
  let opening: Promise<Answers> | undefined;
  async function open(): Promise<Answers> {
    const { gazetteer, themes } = await world();
    const keeper = new Keeper(db, { gazetteer, themes });
    const runner = new Runner({ db, states, keeper, world, alone, holds, progress, changed, report });
    await alone(async () => {
      if (await keeper.mend()) changed();
      await keeper.forget(new Date(Date.now() - KEPT_AFTER_REMOVAL).toISOString());
    });
    await runner.takeUp();
    return answers({ db, states, keeper, runner, world, alone, changed });
  }
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}
