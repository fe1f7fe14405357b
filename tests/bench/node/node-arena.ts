import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../data/cli/tools.ts';
import { bundle } from '../contest/bundle.ts';
import type { Source } from '../contest/contestant.ts';
import { type Arena, type Host, HostLost } from '../contest/host.ts';
import type { Asked, Begin } from './in-child.ts';

/** In MiB; a browser gives a page 4,096 at most. */
const ROOM = 6_144;

type Said = { value?: unknown; failure?: string };

/** Programs of Node, each with its own heap, that keep their indexes as files. */
export async function nodeArena(source: Source): Promise<Arena> {
  const folder = mkdtempSync(join(tmpdir(), 'sidoljus-bench-'));
  const program = join(folder, 'in-child.mjs');
  writeFileSync(program, await bundle('node/in-child.ts', 'node'));
  return {
    name: 'Node',
    host: (engine) => startChild(program, { engine, folder: join(folder, engine), source }),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function startChild(program: string, begin: Begin): Promise<Host> {
  const child = fork(program, [], {
    cwd: ROOT,
    execArgv: ['--expose-gc', `--max-old-space-size=${ROOM}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const said = () =>
    new Promise<unknown>((resolve, reject) => {
      const lost = (code: number | null) => reject(new HostLost(`the program ended (${code})`));
      child.once('exit', lost);
      child.once('message', ({ value, failure }: Said) => {
        child.off('exit', lost);
        if (failure === undefined) resolve(value);
        else reject(new Error(failure));
      });
    });
  child.send(begin);
  await said();
  const ask = <Step extends keyof Host>(step: Step, ...asked: Parameters<Host[Step]>) => {
    child.send({ step, args: asked } as Asked);
    return said() as ReturnType<Host[Step]>;
  };
  return {
    grow: (from, to) => ask('grow', from, to),
    open: (query) => ask('open', query),
    found: (queries) => ask('found', queries),
    round: (queries) => ask('round', queries),
    pages: (pages) => ask('pages', pages),
    heap: () => ask('heap'),
    calibrate: () => ask('calibrate'),
    close: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) resolve();
        child.once('exit', () => resolve());
        if (child.connected) child.send({ step: 'close', args: [] });
      }),
  };
}
