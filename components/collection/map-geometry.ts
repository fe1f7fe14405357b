import type { MapPlace } from '../../data/model/library.ts';

/**
 * Degrees to the map's units: one of latitude is a hundred, one of longitude as long as it is in the middle of the country,
 * at 62° north (equirectangular projection).
 */
const UNITS = 100;
const SQUEEZE = Math.cos((62 * Math.PI) / 180);
const CORNER = { north: 69.2, west: 10.6 } as const;

/** So much room stands round the outermost marks. */
const MARGIN = 28;

export type Point = readonly [x: number, y: number];

/** A stretch of the map, in its units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a municipality lies on the map, in its units. */
export const pointOf = ({ centre: [latitude, longitude] }: Pick<MapPlace, 'centre'>): Point => [
  Math.round((longitude - CORNER.west) * SQUEEZE * UNITS),
  Math.round((CORNER.north - latitude) * UNITS),
];

/** The part of the map in which the municipalities lie. */
export function boxOf(places: readonly Pick<MapPlace, 'centre'>[]): Box {
  const points = places.map(pointOf);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}

/** The municipality that lies nearest to a point, and no farther than the reach; `null` where none does. */
export function nearestTo<P extends Pick<MapPlace, 'centre'>>(
  [x, y]: Point,
  places: readonly P[],
  reach: number,
): P | null {
  let nearest: P | null = null;
  let least = reach;
  for (const place of places) {
    const [left, top] = pointOf(place);
    const distance = Math.hypot(left - x, top - y);
    if (distance > least) continue;
    [nearest, least] = [place, distance];
  }
  return nearest;
}
