import { markdownTable } from '../../../data/cli/markdown-table.ts';
import { isMeasured, type Measured, type Outcome } from '../contest/measure.ts';
import { figuresOf, pageSpread } from './figures.ts';
import { both, count, sizeTables } from './tables.ts';

/** Under what a run was made. */
export interface Circumstances {
  date: string;
  cores: number;
  /** How many texts the archive gave; 0 where it is absent. */
  texts: number;
  queries: number;
  judged: number;
  pages: number;
}

const isOurs = (outcome: Outcome): outcome is Measured => isMeasured(outcome) && outcome.engine === 'ours';

/** What a page takes at each size. */
function pageTable(ours: readonly Measured[]): string {
  const rows = ours.map(({ arena, size, pages }) => [arena, count(size), both(pageSpread(pages))]);
  return markdownTable(['page → hits', 'records', 'p50 / p95 ms'], rows);
}

/** Where the time of the cold start goes. */
function coldTable(ours: readonly Measured[]): string {
  const steps = Object.keys(ours[0]?.cold.steps ?? {});
  const rows = ours.map(({ arena, size, cold }) => [
    arena,
    count(size),
    ...steps.map((step) => (cold.steps[step] ?? 0).toFixed(1)),
  ]);
  return markdownTable(['cold start of Sidoljus, ms', 'records', ...steps], rows);
}

/** Everything that was measured, as Markdown. */
export function report(
  outcomes: readonly Outcome[],
  { date, cores, texts, queries, judged, pages }: Circumstances,
): string {
  const source =
    texts > 0 ? `${count(texts)} press releases` : "the corpus's own words (the press archive is absent)";
  const head =
    `Measured ${date} on ${cores} cores: the corpus's own records among quotes cut from ${source}, and beyond these ` +
    `made of the same words; ${queries} queries, ${judged} judged ones, ${pages} pages. First order: records ` +
    'found, ordered and read; last order: ordered by Fuse as well. Figures in one table were taken by turns.';
  const places = [...new Set(outcomes.map(({ arena, size }) => `${arena}, ${count(size)} records`))];
  const sections = places.map((place) => {
    const here = outcomes.filter(({ arena, size }) => `${arena}, ${count(size)} records` === place);
    const rows = here.map((outcome) => ({
      ...outcome,
      figures: isMeasured(outcome) ? figuresOf(outcome) : outcome,
    }));
    return `### ${place}\n\n${sizeTables(rows)}`;
  });
  const ours = outcomes.filter(isOurs);
  return [head, ...sections, '### Pages and cold starts', pageTable(ours), coldTable(ours)].join('\n\n');
}
