import type { ImportEvent } from '../../../data/bridge/import-requests.ts';
import type { Choices, ImportJob, OwnArticle, OwnSummary, SkippedFile } from '../../../data/model/import.ts';
import type { ImportClient } from '../../../entrypoints/wiring/import-client.ts';

/** What the worker would hold. */
export interface Memory {
  jobs: ImportJob[];
  articles: OwnArticle[];
  skipped: SkippedFile[];
  choices: Choices;
}

const NO_CHOICES: Choices = { themes: [], municipalities: [], vendors: [] };

const summary = ({ blocks: _, trace: __, quotes, ...rest }: OwnArticle): OwnSummary => ({
  ...rest,
  quotes: quotes.length,
  doubtful: quotes.filter(({ doubts }) => doubts.length > 0).length,
});

/** The answers of a worker that holds everything in memory and reads nothing. */
function answers(memory: Memory, tell: (event: ImportEvent) => void) {
  const changeJob = (id: string, change: Partial<ImportJob>) => {
    memory.jobs = memory.jobs.map((job) => (job.id === id ? { ...job, ...change } : job));
    tell({ event: 'jobs', jobs: memory.jobs.filter((job) => job.id === id) });
    return null;
  };
  const setState = (ids: string[], state: OwnArticle['state']) => {
    memory.articles = memory.articles.map((own) => (ids.includes(own.article.id) ? { ...own, state } : own));
    tell({ event: 'articles' });
    return null;
  };
  const shows = {
    all: () => true,
    drafts: ({ state }: OwnSummary) => state === 'draft',
    doubtful: ({ doubtful }: OwnSummary) => doubtful > 0,
  };
  const handlers: { [N in Parameters<ImportClient['ask']>[0]]: (input: never) => unknown } = {
    'take-files': ({ name, files }: { name: string; files: unknown[] }) => {
      const id = crypto.randomUUID();
      const counts = { files: files.length, read: 0, articles: 0, quotes: 0, skipped: 0 };
      const job: ImportJob = {
        id,
        name,
        begun: new Date().toISOString(),
        state: 'running',
        failure: null,
        reviewFirst: files.length < 5,
        counts,
      };
      memory.jobs = [job, ...memory.jobs];
      tell({ event: 'jobs', jobs: [job] });
      return id;
    },
    jobs: () => memory.jobs,
    'pause-job': ({ job }: { job: string }) => changeJob(job, { state: 'paused' }),
    'resume-job': ({ job }: { job: string }) => changeJob(job, { state: 'running' }),
    'cancel-job': ({ job }: { job: string }) => changeJob(job, { state: 'cancelled' }),
    'undo-job': ({ job }: { job: string }) => {
      memory.articles = memory.articles.filter((own) => own.job !== job);
      return changeJob(job, { state: 'undone' });
    },
    'skipped-files': ({ from, most }: { from: number; most: number }) => ({
      total: memory.skipped.length,
      files: memory.skipped.slice(from, from + most),
    }),
    'own-articles': (input: { show: keyof typeof shows; job: string | null; from: number; most: number }) => {
      const all = memory.articles
        .map(summary)
        .filter((own) => own.state !== 'removed' && (input.job === null || own.job === input.job))
        .filter(shows[input.show]);
      return { total: all.length, articles: all.slice(input.from, input.from + input.most) };
    },
    'own-article': ({ id }: { id: string }) =>
      memory.articles.find(({ article }) => article.id === id) ?? null,
    'save-article': ({
      article,
      quotes,
    }: {
      article: OwnArticle['article'];
      quotes: OwnArticle['quotes'][0]['quote'][];
    }) => {
      memory.articles = memory.articles.map((own) =>
        own.article.id === article.id
          ? {
              ...own,
              article,
              state: 'kept',
              quotes: quotes.map((quote) => ({ quote, doubts: [], suggested: { themes: [], places: [] } })),
              doubtful: 0,
            }
          : own,
      );
      tell({ event: 'articles' });
      return memory.articles.find((own) => own.article.id === article.id);
    },
    'remove-articles': ({ ids }: { ids: string[] }) => setState(ids, 'removed'),
    'restore-articles': ({ ids }: { ids: string[] }) => setState(ids, 'kept'),
    choices: () => memory.choices,
    'make-pack': () => ({ name: 'sidoljus.json.gz', file: new Blob(['x']) }),
  };
  return handlers as unknown as Record<string, (input: unknown) => unknown>;
}

/** A client over values in memory, and a way to tell what a worker would tell; every question is noted in `asked`. */
export function memoryClient(held: Partial<Memory> = {}) {
  const memory: Memory = { jobs: [], articles: [], skipped: [], choices: NO_CHOICES, ...held };
  const listeners = new Set<(event: ImportEvent) => void>();
  const asked: [name: string, input: unknown][] = [];
  const tell = (event: ImportEvent) => {
    for (const listener of listeners) listener(event);
  };
  const all = answers(memory, tell);
  const client: ImportClient = {
    ask: async (name, input) => {
      asked.push([name, input]);
      return { ok: true, value: all[name]?.(input) as never };
    },
    onEvent: (handler, signal) => {
      listeners.add(handler);
      signal.addEventListener('abort', () => listeners.delete(handler), { once: true });
    },
  };
  return { client, memory, asked, tell };
}
