import type { MapPart } from './places.ts';

/** The counties of each part of the country, as the historical lands hold them: the first digits of their codes. */
const COUNTIES: Record<MapPart, readonly string[]> = {
  norrland: ['21', '22', '23', '24', '25'],
  svealand: ['01', '03', '04', '17', '18', '19', '20'],
  gotaland: ['05', '06', '07', '08', '09', '10', '12', '13', '14'],
};

/** Whether a municipality lies in a part of the country; all do where none is asked for. */
export const liesIn = (code: string, part: MapPart | null): boolean =>
  part === null || COUNTIES[part].includes(code.slice(0, 2));
