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
  /** What was found for each judged query; undefined where asking them all would take minutes. */
  found: string[][] | undefined;
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

/** An engine that takes seconds to answer is asked these few queries and no judged ones. */
const FEW = 12;
const SLOW_MS = 150;

/** Rounds go on so long, but there is one, and no more than enough for a steady median. */
const ROUNDS = { forMs: 25_000, most: 9 } as const;
const COLD_STARTS = { forMs: 6_000, most: 3 } as const;
const PAGE_ROUNDS = 3;

/** An engine at a size, as far as it has come. */
interface Running extends Measured {
  host: Host;
  queries: readonly string[];
}

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
  { mix, judged }: Questions,
): Promise<Running> {
  const { host, cold } = await coldStarts(arena, engine, mix[0] ?? '');
  if (!host) throw new HostLost('no program started');
  const tried = mix.filter((_, at) => at % Math.ceil(mix.length / FEW) === 0);
  const { first } = await host.round(tried);
  const isSlow = median(first) > SLOW_MS;
  const found = isSlow ? undefined : await host.found(judged.map(({ query }) => query));
  const common = { arena: arena.name, engine, size, grown, cold, found };
  return { ...common, host, queries: isSlow ? tried : mix, rounds: [], heap: 0, pages: [], calibration: 0 };
}

/** Rounds by turns, so that what else the machine does meets all alike. */
async function byTurns(running: readonly Running[]): Promise<void> {
  const spent = new Map<Running, number>();
  const wants = (each: Running) =>
    each.rounds.length < ROUNDS.most &&
    (spent.get(each) ?? 0) * (1 + 1 / Math.max(1, each.rounds.length)) < ROUNDS.forMs;
  while (running.some((each) => each.rounds.length === 0 || wants(each))) {
    for (const each of running) {
      if (each.rounds.length > 0 && !wants(each)) continue;
      const from = Date.now();
      each.rounds.push(await each.host.round(each.queries));
      spent.set(each, (spent.get(each) ?? 0) + Date.now() - from);
    }
  }
}

async function finish({ host, queries, ...measured }: Running, { pages }: Questions): Promise<Measured> {
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

async function unlessLost<T>(missed: Missed, work: () => Promise<T>): Promise<T | Missed> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostLost) return { ...missed, why: `it did not fit (${error.message})` };
    throw error;
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
      await unlessLost({ arena: arena.name, engine, size, why: '' }, async () => {
        const builder = await arena.host(engine, 'grow');
        const grown = await builder.grow(from, size);
        await builder.close();
        say(`${arena.name}, ${size} records: ${engine} is opened and asked`);
        return start(arena, engine, size, grown, questions);
      }),
    );
  }
  const alive = running.filter((each): each is Running => 'host' in each);
  say(`${arena.name}, ${size} records: ${engines.join(' and ')} by turns`);
  await byTurns(alive);
  const outcomes: Outcome[] = [];
  for (const each of running) outcomes.push('host' in each ? await finish(each, questions) : each);
  return outcomes;
}
