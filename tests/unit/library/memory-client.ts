import type { ImportEvent } from '../../../data/bridge/import-requests.ts';
import type { Choices, ImportJob, OwnArticle, OwnSummary, SkippedFile } from '../../../data/model/import.ts';
import type { Article, Quote } from '../../../data/model/records.ts';
import type { ImportClient } from '../../../entrypoints/wiring/import-client.ts';

/** What the worker would hold. */
export interface Memory {
  jobs: ImportJob[];
  articles: OwnArticle[];
  skipped: SkippedFile[];
  choices: Choices;
}

const NO_CHOICES: Choices = { themes: [], municipalities: [], vendors: [] };

type Tell = (event: ImportEvent) => void;

const summary = ({ blocks: _, trace: __, quotes, ...rest }: OwnArticle): OwnSummary => ({
  ...rest,
  quotes: quotes.length,
  doubtful: quotes.filter(({ doubts }) => doubts.length > 0).length,
});

function jobAnswers(memory: Memory, tell: Tell) {
  const change = (id: string, changes: Partial<ImportJob>) => {
    memory.jobs = memory.jobs.map((job) => (job.id === id ? { ...job, ...changes } : job));
    tell({ event: 'jobs', jobs: memory.jobs.filter((job) => job.id === id) });
    return null;
  };
  return {
    'take-files': ({ name, files }: { name: string; files: unknown[] }) => {
      const job: ImportJob = {
        id: crypto.randomUUID(),
        name,
        begun: new Date().toISOString(),
        state: 'running',
        failure: null,
        reviewFirst: files.length < 5,
        counts: { files: files.length, read: 0, articles: 0, quotes: 0, skipped: 0 },
      };
      memory.jobs = [job, ...memory.jobs];
      tell({ event: 'jobs', jobs: [job] });
      return job.id;
    },
    jobs: () => memory.jobs,
    'pause-job': ({ job }: { job: string }) => change(job, { state: 'paused' }),
    'resume-job': ({ job }: { job: string }) => change(job, { state: 'running' }),
    'cancel-job': ({ job }: { job: string }) => change(job, { state: 'cancelled' }),
    'undo-job': ({ job }: { job: string }) => {
      memory.articles = memory.articles.filter((own) => own.job !== job);
      return change(job, { state: 'undone' });
    },
    'skipped-files': ({ from, most }: { from: number; most: number }) => ({
      total: memory.skipped.length,
      files: memory.skipped.slice(from, from + most),
    }),
  };
}

const SHOWS = {
  all: () => true,
  drafts: ({ state }: OwnSummary) => state === 'draft',
  doubtful: ({ doubtful }: OwnSummary) => doubtful > 0,
};

interface Asked {
  show: keyof typeof SHOWS;
  job: string | null;
  from: number;
  most: number;
}

function articleAnswers(memory: Memory, tell: Tell) {
  const change = (ids: string[], changed: (own: OwnArticle) => OwnArticle) => {
    memory.articles = memory.articles.map((own) => (ids.includes(own.article.id) ? changed(own) : own));
    tell({ event: 'articles' });
    return null;
  };
  const before = new Map<string, OwnArticle>();
  const find = (id: string) =>
    memory.articles.find(({ article, state }) => article.id === id && state !== 'removed') ?? null;
  return {
    'own-articles': ({ show, job, from, most }: Asked) => {
      const all = memory.articles
        .map(summary)
        .filter((own) => own.state !== 'removed' && (job === null || own.job === job))
        .filter(SHOWS[show]);
      return { total: all.length, articles: all.slice(from, from + most) };
    },
    'own-article': ({ id }: { id: string }) => find(id),
    'save-article': ({ article, quotes }: { article: Article; quotes: Quote[] }) => {
      const certain = quotes.map((quote) => ({ quote, doubts: [], suggested: { themes: [], places: [] } }));
      const earlier = find(article.id);
      if (earlier) before.set(article.id, earlier);
      change([article.id], (own) => ({ ...own, article, quotes: certain, state: 'kept', doubtful: 0 }));
      return find(article.id);
    },
    'undo-save': ({ id }: { id: string }) => {
      const earlier = before.get(id);
      if (!earlier) return null;
      before.delete(id);
      change([id], () => earlier);
      return earlier;
    },
    'remove-articles': ({ ids }: { ids: string[] }) => change(ids, (own) => ({ ...own, state: 'removed' })),
    'restore-articles': ({ ids }: { ids: string[] }) => change(ids, (own) => ({ ...own, state: 'kept' })),
    choices: () => memory.choices,
    'make-pack': () => ({ name: 'sidoljus.json.gz', file: new Blob(['x']) }),
  };
}

/** A client over values in memory, and a way to tell what a worker would tell; every question is noted in `asked`. */
export function memoryClient(held: Partial<Memory> = {}) {
  const memory: Memory = { jobs: [], articles: [], skipped: [], choices: NO_CHOICES, ...held };
  const listeners = new Set<Tell>();
  const asked: [name: string, input: unknown][] = [];
  const tell: Tell = (event) => {
    for (const listener of listeners) listener(event);
  };
  // Each answers a question of its own name; which input that brings, the client's own types say.
  const answers = { ...jobAnswers(memory, tell), ...articleAnswers(memory, tell) } as unknown as Record<
    string,
    (input: unknown) => never
  >;
  const client: ImportClient = {
    ask: async (name, input) => {
      asked.push([name, input]);
      const answer = answers[name];
      if (!answer) throw new Error(`nobody answers ${name}`);
      return { ok: true, value: answer(input) };
    },
    onEvent: (handler, signal) => {
      listeners.add(handler);
      signal.addEventListener('abort', () => listeners.delete(handler), { once: true });
    },
  };
  return { client, memory, asked, tell };
}
