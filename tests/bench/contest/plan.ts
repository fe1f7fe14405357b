import type { EngineName } from './engine.ts';
import type { Arena } from './host.ts';
import { measure, type Outcome, type Questions } from './measure.ts';

/** Beyond so many records an engine takes minutes, or more room than a page is given. */
const LARGEST: Record<Arena['name'], Record<EngineName, number>> = {
  Node: { ours: 300_000, folded: 300_000, stems: 10_000, fuse: 1_000, 'fuse-tokens': 1_000 },
  Chromium: { ours: 300_000, folded: 300_000, stems: 10_000, fuse: 1_000, 'fuse-tokens': 1_000 },
};

/** Those that are held against each other most run by turns; the others one after the other. */
const GROUPS: readonly (readonly EngineName[])[] = [['ours', 'folded'], ['stems'], ['fuse'], ['fuse-tokens']];

/** Measures every engine at every size that it is fit for. @param sizes rising */
export async function runPlan(
  arena: Arena,
  sizes: readonly number[],
  questions: Questions,
  say: (what: string) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const largest = LARGEST[arena.name];
  let from = 0;
  for (const size of sizes) {
    for (const group of GROUPS) {
      const engines = group.filter((engine) => size <= largest[engine]);
      if (engines.length > 0)
        outcomes.push(...(await measure(arena, engines, { from, size }, questions, say)));
      for (const engine of group.filter((each) => size > largest[each]))
        outcomes.push({ arena: arena.name, engine, size, why: `not run beyond ${largest[engine]} records` });
    }
    from = size;
  }
  return outcomes;
}
