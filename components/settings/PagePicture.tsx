import type { Side } from '../../data/model/manner.ts';
import type { Opening } from '../../data/model/settings.ts';

/** A window of 1,440 by 900 px at a ninth of its size. */
const SCALE = 9;
const WINDOW = { width: 1_440 / SCALE, height: 900 / SCALE };
const LINES = [18, 34, 44, 54, 64, 74, 84];
/** Where the reader is on the page, as lines. */
const SECTION = { y: 50, height: 21 };
/** Records in the panel: their place, and so many lines each. */
const RECORDS = [26, 50, 74];

interface PagePictureProps {
  /** What stands beside the page: the panel, its small button, or nothing. */
  opening: Opening;
  side: Side;
  /** The panel's, in CSS pixels. */
  width: number;
  /** Whether the panel's first record belongs to the section in view. */
  follows?: boolean;
  /** As small as fits before the words of a choice. */
  small?: boolean;
}

function Panel({ x, width, follows }: { x: number; width: number; follows: boolean }) {
  return (
    <>
      <rect class="panel" x={x} width={width} height={WINDOW.height} />
      <rect class="heading" x={x + 5} y={9} width={width * 0.4} height={6} />
      {RECORDS.map((y, at) => (
        <g key={y} class={follows && at === 0 ? 'record first' : 'record'}>
          <rect x={x + 5} y={y} width={width - 10} height={3} />
          <rect x={x + 5} y={y + 6} width={width - 10} height={3} />
          <rect x={x + 5} y={y + 12} width={width * 0.5} height={3} />
        </g>
      ))}
    </>
  );
}

/** A drawing of a page with what a setting puts beside it; the words beside it say the same. */
export function PagePicture({ opening, side, width, follows = false, small = false }: PagePictureProps) {
  const panel = opening === 'auto' ? width / SCALE : 0;
  const isLeft = side === 'left';
  const start = isLeft ? panel : 0;
  return (
    <svg
      class={small ? 'page-picture small' : 'page-picture'}
      viewBox={`0 0 ${WINDOW.width} ${WINDOW.height}`}
      aria-hidden="true"
    >
      <rect class="sheet" width={WINDOW.width} height={WINDOW.height} />
      {follows && <rect class="section" x={start + 6} width={WINDOW.width - panel - 12} {...SECTION} />}
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
      {opening === 'auto' && <Panel x={isLeft ? 0 : WINDOW.width - panel} width={panel} follows={follows} />}
      {opening === 'launcher' && (
        <rect
          class="button"
          x={isLeft ? 0 : WINDOW.width - 26}
          y={WINDOW.height - 18}
          width={26}
          height={10}
        />
      )}
    </svg>
  );
}
