import type { PageFacts } from '../../../data/model/page-facts.ts';
import type { JudgedQuery, Part } from '../../golden/judged-queries.ts';
import { median } from '../report/percentile.ts';
import type { ColdStart, Round } from './contestant.ts';
import type { EngineName, Grown } from './engine.ts';
import { type Arena, type Host, HostLost } from './host.ts';

export type AskedQuery = JudgedQuery & { part: Part };

/** What every engine is asked. */
export interface Questions {
  mix: readonly string[];
  judged: readonly AskedQuery[];
  pages: readonly PageFacts[];
}

/** What one engine gave at one size. */
export interface Measured {
  arena: Arena['name'];
  engine: EngineName;
  size: number;
  grown: Grown;
  cold: ColdStart;
  rounds: Round[];
  /** How many queries a round asks. */
  asked: number;
  /** The judged queries that were asked, and what was found for each; none where asking would take minutes. */
  found: readonly { query: AskedQuery; order: readonly string[] }[];
  heap: number;
  /** Per round the milliseconds of each page; only ours knows pages. */
  pages: number[][];
  /** Milliseconds that the calibration loop took, beside the rounds. */
  calibration: number;
}

/** Why an engine gave nothing at a size. */
export interface Missed {
  arena: Arena['name'];
  engine: EngineName;
  size: number;
  why: string;
}

export type Outcome = Measured | Missed;

export const isMeasured = (outcome: Outcome): outcome is Measured => 'cold' in outcome;

/** So many queries are tried first, to see how long all would take. */
const TRIED = 12;
/** Where all queries would take longer, every second is asked, or every third, and so on. */
const ASKING_MS = 30_000;
/** Fewer judged queries than one in so many tell too little. */
const LEAST_JUDGED = 4;

/** Rounds go on so long, but there is one, and no more than enough for a steady median. */
const ROUNDS = { forMs: 25_000, most: 9 } as const;
const COLD_STARTS = { forMs: 6_000, most: 3 } as const;
const PAGE_ROUNDS = 3;

/** An engine at a size, as far as it has come. */
interface Running extends Measured {
  host: Host;
  /** Milliseconds that a query takes in the mean. */
  pace: number;
  /** Why it came no further. */
  why?: string;
}

/** What an engine can't do tells something of it; the others go on. */
function reason(error: unknown): string {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return error instanceof HostLost ? `it did not fit (${said})` : `it failed (${said})`;
}

/** Does a step of an engine that still runs; one that can't do it runs no more. */
async function step(each: Running, work: () => Promise<void>): Promise<void> {
  if (each.why !== undefined) return;
  try {
    await work();
  } catch (error) {
    each.why = reason(error);
    // A program that has ended can't be closed any more, and that is no news.
    await each.host.close().catch(() => undefined);
  }
}

const oneIn = <T>(all: readonly T[], stride: number): T[] => all.filter((_, at) => at % stride === 0);

async function coldStarts(arena: Arena, engine: EngineName, query: string) {
  const starts: { host: Host; cold: ColdStart }[] = [];
  const end = Date.now() + COLD_STARTS.forMs;
  do {
    await starts.at(-1)?.host.close();
    const host = await arena.host(engine, 'answer');
    starts.push({ host, cold: await host.open(query) });
  } while (starts.length < COLD_STARTS.most && Date.now() < end);
  const middle = median(starts.map(({ cold }) => cold.total));
  const cold = starts.find(({ cold: { total } }) => total === middle)?.cold ?? { total: middle, steps: {} };
  return { host: starts.at(-1)?.host, cold };
}

async function start(
  arena: Arena,
  engine: EngineName,
  size: number,
  grown: Grown,
  { mix }: Questions,
): Promise<Running> {
  const { host, cold } = await coldStarts(arena, engine, mix[0] ?? '');
  if (!host) throw new HostLost('no program started');
  const { first } = await host.round(oneIn(mix, Math.ceil(mix.length / TRIED)));
  const pace = first.reduce((sum, took) => sum + took, 0) / first.length;
  const nothingYet = { asked: 0, found: [], rounds: [], heap: 0, pages: [], calibration: 0 };
  return { arena: arena.name, engine, size, grown, cold, host, pace, ...nothingYet };
}

/** Asks all that run beside each other the same: judged queries first, which also warms them up; then by turns. */
async function ask(running: readonly Running[], { mix, judged }: Questions): Promise<void> {
  const pace = Math.max(...running.map((each) => each.pace));
  const stride = Math.max(1, Math.ceil((pace * mix.length) / ASKING_MS));
  const queries = oneIn(mix, Math.min(stride, Math.ceil(mix.length / TRIED)));
  const asked = stride > LEAST_JUDGED ? [] : oneIn(judged, stride);
  for (const each of running) {
    await step(each, async () => {
      const orders = await each.host.found(asked.map(({ query }) => query));
      each.found = asked.map((query, at) => ({ query, order: orders[at] ?? [] }));
      each.asked = queries.length;
    });
  }
  await byTurns(running, queries);
}

/** Rounds by turns, so that what else the machine does meets all alike. */
async function byTurns(running: readonly Running[], queries: readonly string[]): Promise<void> {
  const spent = new Map<Running, number>();
  const wants = (each: Running) => {
    if (each.why !== undefined) return false;
    const done = each.rounds.length;
    const after = ((spent.get(each) ?? 0) * (done + 1)) / Math.max(1, done);
    return done === 0 || (done < ROUNDS.most && after < ROUNDS.forMs);
  };
  while (running.some(wants)) {
    for (const each of running.filter(wants)) {
      const from = Date.now();
      await step(each, async () => {
        each.rounds.push(await each.host.round(queries));
      });
      spent.set(each, (spent.get(each) ?? 0) + Date.now() - from);
    }
  }
}

async function finish({ host, pace: _, why, ...measured }: Running, { pages }: Questions): Promise<Outcome> {
  const { arena, engine, size } = measured;
  if (why !== undefined) return { arena, engine, size, why };
  const calibration = await host.calibrate();
  const heap = await host.heap();
  const times: number[][] = [];
  if (measured.engine === 'ours') {
    // The first round prepares what later pages share.
    await host.pages(pages);
    for (let round = 0; round < PAGE_ROUNDS; round++) times.push(await host.pages(pages));
  }
  await host.close();
  return { ...measured, calibration, heap, pages: times };
}

async function unlessLost<T>(missed: Omit<Missed, 'why'>, work: () => Promise<T>): Promise<T | Missed> {
  try {
    return await work();
  } catch (error) {
    return { ...missed, why: reason(error) };
  }
}

/** Grows the engines from one size to the next and measures those that run beside each other. */
export async function measure(
  arena: Arena,
  engines: readonly EngineName[],
  { from, size }: { from: number; size: number },
  questions: Questions,
  say: (what: string) => void,
): Promise<Outcome[]> {
  const running: (Running | Missed)[] = [];
  for (const engine of engines) {
    say(`${arena.name}, ${size} records: ${engine} is indexed`);
    running.push(
      await unlessLost({ arena: arena.name, engine, size }, async () => {
        const builder = await arena.host(engine, 'grow');
        const grown = await builder.grow(from, size).finally(() => builder.close().catch(() => undefined));
        say(`${arena.name}, ${size} records: ${engine} is opened and asked`);
        return start(arena, engine, size, grown, questions);
      }),
    );
  }
  const alive = running.filter((each): each is Running => 'host' in each);
  say(`${arena.name}, ${size} records: ${engines.join(' and ')} by turns`);
  await ask(alive, questions);
  const outcomes: Outcome[] = [];
  for (const each of running) {
    if (!('host' in each)) outcomes.push(each);
    else {
      const { engine } = each;
      outcomes.push(await unlessLost({ arena: arena.name, engine, size }, () => finish(each, questions)));
    }
  }
  return outcomes;
}
