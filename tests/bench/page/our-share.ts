/** An event of the browser's trace, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  name: string;
  /** Categories, with commas between. */
  cat: string;
  /** `X` has a length; `P` brings samples of a profile. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of its length so much the thread had the processor. */
  tdur?: number;
  id?: string;
  args?: {
    beginData?: { url?: string };
    data?: {
      url?: string;
      message?: string;
      startTime?: number;
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
      timeDeltas?: number[];
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** What a page's main thread did while it was watched, in milliseconds of the processor's time. */
export interface Share {
  /** All its tasks. */
  all: number;
  /** Of these, our scripts. */
  ours: number;
  /** The most that one task spent in our scripts. */
  longest: number;
}

/** A stretch of time, in microseconds. */
export type Stretch = readonly [from: number, to: number];

export interface Task {
  stretch: Stretch;
  /** The share of it in which the thread had the processor: others want it too. */
  busy: number;
}

/** The thread that parsed the page of the given address: pages of several sites share no process. */
function mainThread(events: readonly TraceEvent[], url: string): Pick<TraceEvent, 'pid' | 'tid'> | undefined {
  return events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
}

/**
 * What a thread does at a time: events of the top level that lie in no other. Most are called RunTask; what an answer
 * of the extension sets going is traced as a checkpoint for microtasks, in no such task.
 */
export function tasksOf(events: readonly TraceEvent[]): Task[] {
  const found: Task[] = [];
  const top = events.filter(({ ph, cat }) => ph === 'X' && cat.split(',').includes('toplevel'));
  for (const { ts, dur = 0, tdur = dur } of top.toSorted(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    if (ts >= (found.at(-1)?.stretch[1] ?? 0))
      found.push({ stretch: [ts, ts + dur], busy: dur === 0 ? 0 : Math.min(1, tdur / dur) });
  }
  return found;
}

/** Events that name one of our scripts: calls from outside into it, and its evaluation. */
const calls = (events: readonly TraceEvent[], origin: string): Stretch[] =>
  events.flatMap(({ ph, ts, dur = 0, args }) =>
    ph === 'X' && args?.data?.url?.startsWith(origin) ? [[ts, ts + dur] as const] : [],
  );

/**
 * Stretches between two samples of the processor's profile of which the later has one of our functions on its
 * stack. Calls alone leave out what goes on after an `await`.
 */
function sampled(events: readonly TraceEvent[], profile: TraceEvent, origin: string): Stretch[] {
  const isOurs = new Map<number, boolean>();
  const found: Stretch[] = [];
  let at = profile.args?.data?.startTime ?? profile.ts;
  const chunks = events.filter(
    ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
  );
  for (const { args } of chunks.toSorted((a, b) => a.ts - b.ts)) {
    const { nodes = [], samples = [] } = args?.data?.cpuProfile ?? {};
    for (const { id, parent = -1, callFrame } of nodes)
      isOurs.set(id, (isOurs.get(parent) ?? false) || (callFrame.url?.startsWith(origin) ?? false));
    samples.forEach((sample, step) => {
      const before = at;
      at += args?.data?.timeDeltas?.[step] ?? 0;
      if (isOurs.get(sample)) found.push([Math.min(before, at), at]);
    });
  }
  return found;
}

/** Stretches that may overlap as stretches that do not. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: [number, number][] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

const within = ([from, to]: Stretch, stretches: readonly Stretch[]) =>
  stretches.reduce((sum, each) => sum + Math.max(0, Math.min(to, each[1]) - Math.max(from, each[0])), 0);

const MS = 1_000;

/**
 * What our scripts took of the main thread of a page, by the browser's own trace.
 * @param url address of the page as the browser loaded it
 * @param origin of our scripts: `chrome-extension://…`
 * @throws Error where the trace has no such page
 */
export function shareOf(events: readonly TraceEvent[], url: string, origin: string): Share {
  const main = mainThread(events, url);
  if (!main) throw new Error(`the trace has no page ${url}`);
  const here = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const tasks = tasksOf(here);
  const profiles = here.filter(({ name }) => name === 'Profile');
  const ours = joined([
    ...calls(here, origin),
    ...profiles.flatMap((profile) => sampled(events, profile, origin)),
  ]);
  const each = tasks.map(({ stretch, busy }) => (within(stretch, ours) * busy) / MS);
  return {
    all: tasks.reduce((sum, { stretch: [from, to], busy }) => sum + (to - from) * busy, 0) / MS,
    ours: each.reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(0, ...each),
  };
}
