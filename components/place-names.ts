import { i18n } from '#i18n';

/** The places of an initiative, the one that is read about first where it is among them. */
export const nearestFirst = (names: readonly string[], here: string | undefined): string[] =>
  [...names].sort((a, b) => Number(b === here) - Number(a === here));

/** "Boden och 13 till". */
export function firstAndMore([first = '', ...others]: readonly string[]): string {
  const count = others.length;
  return i18n.t('initiative.morePlaces', count, { count, name: first });
}
