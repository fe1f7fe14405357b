import type { Municipality } from '../../model/gazetteer.ts';
import type { Corpus } from '../prepare.ts';

/** All municipalities, in the gazetteer's order. */
export const municipalitiesOf = ({ gazetteer, namesToFind }: Pick<Corpus, 'gazetteer' | 'namesToFind'>) =>
  namesToFind().names.flatMap(({ thing }): Municipality[] => {
    const municipality = thing.kind === 'municipality' ? gazetteer.municipality(thing.id) : undefined;
    return municipality ? [municipality] : [];
  });

/** The name of a county by its two digits; undefined where there is none. */
export const countyName = (
  corpus: Pick<Corpus, 'gazetteer' | 'namesToFind'>,
  code: string,
): string | undefined => municipalitiesOf(corpus).find(({ countyCode }) => countyCode === code)?.county;
