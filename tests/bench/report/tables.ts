import { markdownTable } from '../../../data/cli/markdown-table.ts';
import { ENGINES, type EngineName } from '../contest/engine.ts';
import type { Missed } from '../contest/measure.ts';
import type { Figures, Quality, Spread } from './figures.ts';
import { RATIOS, type Ratio, targetOf } from './targets.ts';

/** An engine's figures at a size, or why there are none. */
export interface Row {
  arena: string;
  size: number;
  engine: EngineName;
  figures: Figures | Missed;
}

const NAMES: Record<EngineName, string> = {
  ours: 'Sidoljus',
  folded: 'MiniSearch folded',
  stems: 'MiniSearch, stems and parts',
  fuse: 'Fuse, full scan',
  'fuse-tokens': 'Fuse, token search',
};

/** The engine by which the others are measured. */
const MEASURE: EngineName = 'folded';

export const count = (size: number): string => size.toLocaleString('en');
const ms = (value: number) => (value >= 100 ? count(Math.round(value)) : value.toFixed(value < 10 ? 2 : 1));
const megabytes = (value: number) => (value / 1e6).toFixed(value < 1e7 ? 2 : 1);
const ofParts = (quality: Figures['quality'], of: (part: Quality) => number) =>
  quality ? `${of(quality.tuned).toFixed(2)} / ${of(quality.blind).toFixed(2)}` : '–';
export const both = ({ p50, p95 }: Spread): string => `${ms(p50)} / ${ms(p95)}`;

const isFigures = (figures: Row['figures']): figures is Figures => 'first' in figures;

const HEAD = [
  'engine',
  'recall@5 tuned / blind',
  'MRR tuned / blind',
  'queries',
  'first order p50 / p95 ms',
  'without reading records',
  'last order p50 / p95 ms',
  'cold start ms',
  'index MB',
  'heap MB',
  'build s',
  'calibration ms',
];

function absolute({ engine, figures }: Row): string[] {
  if (!isFigures(figures)) return [NAMES[engine], figures.why, ...HEAD.slice(2).map(() => '')];
  const { quality, asked, first, lookup, full, cold, index, heap, build, calibration } = figures;
  return [
    NAMES[engine],
    ofParts(quality, ({ recall }) => recall),
    ofParts(quality, ({ mrr }) => mrr),
    `${asked}`,
    both(first),
    both(lookup),
    engine === 'ours' ? both(full) : '',
    ms(cold),
    megabytes(index),
    megabytes(heap),
    (build / 1000).toFixed(1),
    ms(calibration),
  ];
}

const RATIO_NAMES = Object.keys(RATIOS) as Ratio[];

/** A ratio, and beside ours what it is meant to be at most. */
function ratio(row: Row, measure: Figures, name: Ratio): string {
  if (!isFigures(row.figures)) return '';
  const value = RATIOS[name](row.figures) / RATIOS[name](measure);
  const target = row.engine === 'ours' ? targetOf(row.size, name) : undefined;
  const said = value.toFixed(value < 1 ? 3 : 2);
  if (target === undefined) return said;
  return value <= target ? `${said} (≤ ${target})` : `**${said}** (aim ≤ ${target})`;
}

/** All engines side by side at one size in one place: what they took, and that as ratios. */
export function sizeTables(rows: readonly Row[]): string {
  const inOrder = rows.toSorted((a, b) => ENGINES.indexOf(a.engine) - ENGINES.indexOf(b.engine));
  const measure = rows.find(({ engine }) => engine === MEASURE)?.figures;
  const tables = [markdownTable(HEAD, inOrder.map(absolute))];
  if (measure && isFigures(measure)) {
    const others = inOrder.filter(({ engine, figures }) => engine !== MEASURE && isFigures(figures));
    const ratios = others.map((row) => [
      NAMES[row.engine],
      ...RATIO_NAMES.map((name) => ratio(row, measure, name)),
    ]);
    tables.push(markdownTable([`as a share of ${NAMES[MEASURE]}`, ...RATIO_NAMES], ratios));
  } else tables.push(`No ratios: ${NAMES[MEASURE]} gave no figures.`);
  return tables.join('\n\n');
}
