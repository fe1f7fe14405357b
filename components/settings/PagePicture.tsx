import type { Side } from '../../data/model/manner.ts';
import type { Opening } from '../../data/model/settings.ts';

/** A window of 1,440 by 900 px at a ninth of its size. */
const SCALE = 9;
const WINDOW = { width: 1_440 / SCALE, height: 900 / SCALE };
const LINES = [18, 34, 44, 54, 64, 74, 84];

interface PagePictureProps {
  /** What stands beside the page: the panel, its small button, or nothing. */
  opening: Opening;
  side: Side;
  /** The panel's, in CSS pixels. */
  width: number;
}

/** A drawing of a page with what a setting puts beside it; the words beside it say the same. */
export function PagePicture({ opening, side, width }: PagePictureProps) {
  const panel = opening === 'auto' ? width / SCALE : 0;
  const isLeft = side === 'left';
  const start = isLeft ? panel : 0;
  return (
    <svg class="page-picture" viewBox={`0 0 ${WINDOW.width} ${WINDOW.height}`} aria-hidden="true">
      <rect class="sheet" width={WINDOW.width} height={WINDOW.height} />
      {LINES.map((y, at) => (
        <rect
          key={y}
          class="line"
          x={start + 10}
          y={y}
          width={(WINDOW.width - panel - 20) * (at % 3 === 2 ? 0.6 : 0.9)}
          height={at === 0 ? 7 : 3}
        />
      ))}
      {opening === 'auto' && (
        <rect class="panel" x={isLeft ? 0 : WINDOW.width - panel} width={panel} height={WINDOW.height} />
      )}
      {opening === 'launcher' && (
        <rect class="panel" x={isLeft ? 0 : WINDOW.width - 14} y={WINDOW.height - 12} width={14} height={6} />
      )}
    </svg>
  );
}
