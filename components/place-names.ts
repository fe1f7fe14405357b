import { i18n } from '#i18n';

/** The places of an initiative, the one that is read about first where it is among them. */
export const nearestFirst = (names: readonly string[], here: string | undefined): string[] =>
  [...names].sort((a, b) => Number(b === here) - Number(a === here));

/** A row of the register that names more is about their county, and they are counted. */
const MOST_NAMED = 7;

/** "14 kommuner", of a row of the register that names a county's; else undefined. */
export const countedPlaces = (names: readonly string[], ofRegister: boolean): string | undefined =>
  ofRegister && names.length > MOST_NAMED
    ? i18n.t('initiative.places', names.length, { count: names.length })
    : undefined;

/** "Boden och 13 till". */
export function firstAndMore([first = '', ...others]: readonly string[]): string {
  const count = others.length;
  return i18n.t('initiative.morePlaces', count, { count, name: first });
}
