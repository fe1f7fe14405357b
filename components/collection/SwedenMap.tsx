import { i18n } from '#i18n';
import type { CoveredBy, MapPlace } from '../../data/model/library.ts';
import { CoverageMark, CoverageSign, coveredWords } from './CoverageSign.tsx';
import { browseAddress, type MapFilter } from './places.ts';

/**
 * Degrees to the map's units: one of latitude is a hundred, one of longitude as long as it is in the middle of the country,
 * at 62° north (equirectangular projection).
 */
const UNITS = 100;
const SQUEEZE = Math.cos((62 * Math.PI) / 180);
const CORNER = { north: 69.2, west: 10.6 } as const;

/** So much room stands round the outermost marks. */
const MARGIN = 28;
/** The whole country is so large: what is drawn nearer has smaller marks in these units, and as large ones to the eye. */
const WHOLE = { width: 620, height: 1_300 } as const;

const pointOf = ({ centre: [latitude, longitude] }: MapPlace): [x: number, y: number] => [
  Math.round((longitude - CORNER.west) * SQUEEZE * UNITS),
  Math.round((CORNER.north - latitude) * UNITS),
];

/** The part of the map in which the municipalities lie that are asked for. */
function boxOf(places: readonly MapPlace[]): { x: number; y: number; width: number; height: number } {
  const points = places.map(pointOf);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}

const LEAST = 8;
/** An area that grows with what was said, as the eye reads it. */
const sizeOf = ({ interviews, own }: MapPlace): number => LEAST + 4 * Math.sqrt(interviews + own);

/** Those with most lie on top. */
const DEPTH: Record<CoveredBy, number> = { peers: 0, register: 1, own: 2, interview: 3 };
export const COVERED_BY = ['interview', 'own', 'register', 'peers'] as const satisfies readonly CoveredBy[];

export interface SwedenMapProps {
  places: readonly MapPlace[];
  filter: MapFilter;
}

/** A municipality: a link to what there is of it. The table beside the map leads there by keys. */
function Place({ place, filter, scale }: { place: MapPlace; filter: MapFilter; scale: number }) {
  const [x, y] = pointOf(place);
  const { county: _, ...rest } = filter;
  const { name, by, interviews, own, rows } = place;
  return (
    <a href={browseAddress({ ...rest, municipality: place.code })} tabindex={-1}>
      <title>
        {i18n.t('collection.map.dot', { name, by: coveredWords(by), count: interviews + own + rows })}
      </title>
      <CoverageMark by={by} x={x} y={y} size={sizeOf(place) * scale} />
    </a>
  );
}

/** Sweden's municipalities where they lie, or those of a county among their neighbours. */
export function SwedenMap({ places, filter }: SwedenMapProps) {
  const within = places.filter((place) => place.within);
  const box = boxOf(within);
  const scale = Math.min(1, Math.max(box.height / WHOLE.height, box.width / WHOLE.width));
  const order = within.toSorted(
    (a, b) => DEPTH[a.by] - DEPTH[b.by] || b.interviews + b.own - (a.interviews + a.own),
  );
  const kinds = COVERED_BY.filter((by) => by !== 'own' || within.some((place) => place.by === by));
  return (
    <figure class="map">
      <svg class="country" viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} aria-hidden="true">
        {places.map((place) => {
          const [x, y] = pointOf(place);
          return place.within ? null : (
            <circle key={place.code} class="beyond" cx={x} cy={y} r={LEAST * 0.4 * scale} />
          );
        })}
        {order.map((place) => (
          <Place key={place.code} place={place} filter={filter} scale={scale} />
        ))}
      </svg>
      <figcaption class="legend">
        {kinds.map((by) => (
          <CoverageSign key={by} by={by} />
        ))}
      </figcaption>
    </figure>
  );
}
