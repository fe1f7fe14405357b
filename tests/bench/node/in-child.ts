import { setTimeout as wait } from 'node:timers/promises';
import { calibration } from '../contest/calibration.ts';
import { Contestant, type Source } from '../contest/contestant.ts';
import type { EngineName } from '../contest/engine.ts';
import type { Host } from '../contest/host.ts';
import { recordWorld } from '../records/record-world.ts';
import { fileCupboard } from './file-cupboard.ts';

/** What the parent says first. */
export interface Begin {
  engine: EngineName;
  folder: string;
  source: Source;
}

/** What it asks then: a step of a host, with its arguments. */
export type Asked = { [Step in keyof Host]: { step: Step; args: Parameters<Host[Step]> } }[keyof Host];

/** What is let go of late, such as a compiler's notes, must not look like room that an index gave back. */
const SETTLING_MS = 100;

async function memory(): Promise<number> {
  for (let time = 0; time < 3; time++) {
    globalThis.gc?.();
    await wait(SETTLING_MS);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function begin({ engine, folder, source }: Begin): Promise<(asked: Asked) => Promise<unknown>> {
  const world = recordWorld(source.corpus, source.texts);
  const cupboard = fileCupboard(folder, world);
  const contestant = new Contestant(engine, source, cupboard);
  let before = 0;
  return async (asked) => {
    switch (asked.step) {
      case 'grow':
        return contestant.grow(world, ...asked.args);
      case 'open':
        before = await memory();
        return contestant.open(...asked.args);
      case 'found':
        return contestant.found(...asked.args);
      case 'round':
        return contestant.round(...asked.args);
      case 'pages':
        return contestant.pages(...asked.args);
      case 'heap':
        cupboard.forget();
        return (await memory()) - before;
      case 'calibrate':
        return calibration();
      case 'close':
        return process.disconnect();
    }
  };
}

const say = (said: object) => process.connected && process.send?.(said);

process.once('message', async (first: Begin) => {
  const answer = await begin(first);
  process.on('message', (asked: Asked) => {
    answer(asked).then(
      (value) => say({ value }),
      (error: unknown) => say({ failure: error instanceof Error ? error.stack : String(error) }),
    );
  });
  say({ value: 'ready' });
});
