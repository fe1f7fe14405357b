import { calibration } from '../contest/calibration.ts';
import { Contestant, type Source } from '../contest/contestant.ts';
import type { EngineName } from '../contest/engine.ts';
import type { Host } from '../contest/host.ts';
import { recordWorld } from '../records/record-world.ts';
import { storeCupboard } from './store-cupboard.ts';

/** What the page can be told to do: the steps of a host, but for those that the debugger does. */
type InPage = Omit<Host, 'close' | 'heap'>;

/** A program for a page of the extension; it is put in by the debugger, and told what to do by it. */
function start(engine: EngineName, source: Source): InPage {
  const contestant = new Contestant(engine, source, storeCupboard());
  return {
    grow: (from, to) => contestant.grow(recordWorld(source.corpus, source.texts), from, to),
    open: (query) => contestant.open(query),
    found: (queries) => contestant.found(queries),
    round: (queries) => contestant.round(queries),
    pages: (pages) => contestant.pages(pages),
    calibrate: async () => calibration(),
  };
}

Object.assign(globalThis, { startContestant: start });
