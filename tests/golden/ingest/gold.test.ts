import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { INGEST_PARTS, isBlind } from './print-ingest.ts';
import { figures, type Score, scoreFolder, share, unpackedPress } from './score.ts';

/*
 * The floors stand a little under what is reached, so that a loss fails. The blind sets are judged by totals alone: their
 * articles are never looked at, and what they miss is not printed.
 */
const FLOORS = {
  tuned: { precision: 0.99, recall: 0.99, speaker: 0.99, role: 0.98, organisation: 0.98, empty: 0.99 },
  more: { precision: 0.98, recall: 0.98, speaker: 0.98, role: 0.98, organisation: 0.98, empty: 0.99 },
  audited: { precision: 0.98, recall: 0.98, speaker: 0.98, role: 0.98, organisation: 0.98, empty: 0.99 },
  judged: { precision: 0.98, recall: 0.98, speaker: 0.98, role: 0.93, organisation: 0.92, empty: 0.99 },
  blind: { precision: 0.95, recall: 0.96, speaker: 0.96, role: 0.95, organisation: 0.92, empty: 0.99 },
  'blind-2': { precision: 0.98, recall: 0.94, speaker: 0.98, role: 0.93, organisation: 0.92, empty: 0.99 },
};

const press = unpackedPress();
afterAll(() => {
  if (press !== undefined) rmSync(press, { recursive: true, force: true });
});

function say(name: string, score: Score): void {
  const shares = Object.entries(figures(score)).map(([key, value]) => `${key} ${value.toFixed(3)}`);
  console.log(
    `ingest, ${name}: ${score.articles} articles, ${score.right} of ${score.of} quotes (${score.found} found); ${shares.join(', ')}; ` +
      `question ${share(score.question, score.right).toFixed(3)}, title ${score.title}, date ${score.published}, reporter ${score.reporter}`,
  );
  if (score.skipped > 0)
    console.log(`ingest, ${name}: ${score.skipped} press releases skipped: their archive is absent`);
}

describe('the articles that ingest is judged by', () => {
  it.each(INGEST_PARTS)('are read as an editor reads them: the %s part', (name) => {
    const score = scoreFolder(join(import.meta.dirname, name), press);
    say(name, score);
    if (!isBlind(name)) for (const miss of score.misses) console.log(`  ${miss}`);
    // Without the archive a set is too small for its floors.
    if (score.skipped > 0) return;
    for (const [key, floor] of Object.entries(FLOORS[name])) {
      expect.soft(figures(score)[key as keyof typeof FLOORS.tuned], key).toBeGreaterThanOrEqual(floor);
    }
  });
});
