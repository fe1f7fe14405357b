import { i18n } from '#i18n';
import type { CoveredBy } from '../../data/model/library.ts';

const WORDS = {
  interview: 'collection.map.interview',
  own: 'collection.map.own',
  register: 'collection.map.register',
  peers: 'collection.map.peers',
} as const satisfies Record<CoveredBy, string>;

/** What a municipality is covered by, in a word or two. */
export const coveredWords = (by: CoveredBy): string => i18n.t(WORDS[by]);

interface MarkProps {
  by: CoveredBy;
  x: number;
  y: number;
  /** Half its height. */
  size: number;
}

/** The mark of what a municipality is covered by: a shape and a colour for each, so that neither is needed alone. */
export function CoverageMark({ by, x, y, size }: MarkProps) {
  if (by === 'interview') return <circle class={`mark ${by}`} cx={x} cy={y} r={size} />;
  if (by === 'peers') return <circle class={`mark ${by}`} cx={x} cy={y} r={size * 0.7} />;
  const corner = by === 'register' ? size * 0.8 : size;
  const points =
    by === 'register'
      ? [
          [x - corner, y - corner],
          [x + corner, y - corner],
          [x + corner, y + corner],
          [x - corner, y + corner],
        ]
      : [
          [x, y - corner],
          [x + corner, y],
          [x, y + corner],
          [x - corner, y],
        ];
  return <polygon class={`mark ${by}`} points={points.map((point) => point.join(',')).join(' ')} />;
}

/** The mark and its words, as the legend and the table have them. */
export function CoverageSign({ by }: { by: CoveredBy }) {
  return (
    <span class="coverage">
      <svg class="sign" viewBox="-8 -8 16 16" aria-hidden="true">
        <CoverageMark by={by} x={0} y={0} size={6} />
      </svg>
      {coveredWords(by)}
    </span>
  );
}
