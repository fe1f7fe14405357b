import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CoveredBy, MapPlace } from '../../data/model/library.ts';
import { CoverageMark, CoverageSign, coveredWords } from './CoverageSign.tsx';
import { ownOf } from './CoverageTable.tsx';
import { liesIn } from './country-parts.ts';
import { type Box, boxOf, nearestTo, pointOf } from './map-geometry.ts';
import { type MapFilter, type MapPart, municipalityAddress } from './places.ts';

/** The whole country is so large: what is drawn nearer has smaller marks in these units, and as large ones to the eye. */
const WHOLE = { width: 620, height: 1_300 } as const;

const LEAST = 9;
/** An area that grows with what was said, as the eye reads it. */
const sizeOf = ({ interviews, own }: MapPlace): number => LEAST + 4 * Math.sqrt(interviews + own);

/** Those with most lie on top. */
const DEPTH: Record<CoveredBy, number> = { peers: 0, register: 1, own: 2, interview: 3 };
export const COVERED_BY = ['interview', 'own', 'register', 'peers'] as const satisfies readonly CoveredBy[];

/** So far from a mark the pointer still means it, in CSS pixels; and how large its name is. */
const REACH = 24;
const LETTERS = 14;

export interface SwedenMapProps {
  places: readonly MapPlace[];
  filter: MapFilter;
  /** The part of the country that is drawn. */
  part: MapPart | null;
  /** The municipality that is pointed at elsewhere, as in the table. */
  pointed: string | null;
}

interface NamedProps {
  place: MapPlace;
  filter: MapFilter;
  box: Box;
  /** As many units as a CSS pixel is wide. */
  pixel: number;
}

/** The municipality that is pointed at: its name, and a link to what there is of it, wide enough for a finger. */
function Named({ place, filter, box, pixel }: NamedProps) {
  const [x, y] = pointOf(place);
  const { county: _, ...rest } = filter;
  const { name, by } = place;
  const isLeft = x < box.x + box.width / 2;
  const isHigh = y < box.y + 3 * LETTERS * pixel;
  return (
    <a href={municipalityAddress({ ...rest, municipality: place.code }, ownOf(place))} tabindex={-1}>
      <title>{i18n.t('collection.map.dot', { name, by: coveredWords(by), count: ownOf(place) })}</title>
      <circle class="hit" cx={x} cy={y} r={REACH * pixel} />
      <circle class="ring" cx={x} cy={y} r={LETTERS * pixel} />
      <text
        class="name"
        x={x}
        y={y + (isHigh ? 2.4 : -1.5) * LETTERS * pixel}
        font-size={LETTERS * pixel}
        stroke-width={4 * pixel}
        text-anchor={isLeft ? 'start' : 'end'}
      >
        {name}
      </text>
    </a>
  );
}

function drawn(places: readonly MapPlace[], within: readonly MapPlace[], box: Box) {
  const scale = Math.min(1, Math.max(box.height / WHOLE.height, box.width / WHOLE.width));
  const order = places.toSorted(
    (a, b) => DEPTH[a.by] - DEPTH[b.by] || b.interviews + b.own - (a.interviews + a.own),
  );
  const asked = new Set(within);
  return order.map((place) => {
    const [x, y] = pointOf(place);
    return asked.has(place) ? (
      <g key={place.code} data-code={place.code}>
        <CoverageMark by={place.by} x={x} y={y} size={sizeOf(place) * scale} />
      </g>
    ) : (
      <circle key={place.code} class="beyond" cx={x} cy={y} r={LEAST * 0.4 * scale} />
    );
  });
}

/**
 * Sweden's municipalities where they lie, those of a part of it, or those of a county among their neighbours. The one
 * nearest to the pointer is named and leads on; the table beside the map leads there by keys.
 */
export function SwedenMap({ places, filter, part, pointed }: SwedenMapProps) {
  const country = useRef<SVGSVGElement>(null);
  const [under, setUnder] = useState<string | null>(null);
  const within = useMemo(
    () => places.filter((place) => place.within && liesIn(place.code, part)),
    [places, part],
  );
  const box = useMemo(() => boxOf(within.length > 0 ? within : places), [within]);
  const marks = useMemo(() => drawn(places, within, box), [places, within, box]);
  const named = within.find(({ code }) => code === (under ?? pointed));
  const matrix = country.current?.getScreenCTM?.();
  const pixel = 1 / (matrix?.a || 1);
  const point = ({ currentTarget, clientX, clientY }: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const here = currentTarget.getScreenCTM();
    if (!here) return;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(here.inverse());
    setUnder(nearestTo([x, y], within, REACH / here.a)?.code ?? null);
  };
  const kinds = COVERED_BY.filter((by) => by !== 'own' || within.some((place) => place.by === by));
  return (
    <figure class="map">
      <svg
        ref={country}
        class="country"
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        aria-hidden="true"
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setUnder(null)}
      >
        {marks}
        {named && <Named place={named} filter={filter} box={box} pixel={pixel} />}
      </svg>
      <figcaption class="legend">
        {kinds.map((by) => (
          <CoverageSign key={by} by={by} />
        ))}
      </figcaption>
    </figure>
  );
}
