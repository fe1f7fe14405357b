import { type MentionFinder, mentionFinder } from '../gazetteer/mentions/find-mentions.ts';
import { fold } from '../language/fold.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Employer, Person, Theme } from '../model/records.ts';
import { type PeopleFinder, peopleFinder } from './people-finder.ts';
import { type ThemeLexicon, themeLexicon } from './theme-lexicon.ts';

/** An employer by one of its names. */
export interface NamedEmployer {
  employer: Employer;
  called: string;
  /** The name is a place's: "Vara", where "Vara kommun" would be its municipality's. */
  isPlace: boolean;
}

/** All that a draft is held against, prepared once and then only read. */
export interface Known {
  people: PeopleFinder;
  mentions: MentionFinder;
  lexicon: ThemeLexicon;
  /** Employers by their folded names. */
  employers: ReadonlyMap<string, NamedEmployer>;
}

/** Prepares what `linkDraft` needs; takes as long as a page's first look-up. */
export function prepareKnown(
  people: readonly Person[],
  gazetteer: Pick<Gazetteer, 'municipalities' | 'vendors'>,
  themes: readonly Theme[],
): Known {
  return {
    people: peopleFinder(people),
    mentions: mentionFinder(gazetteer),
    lexicon: themeLexicon(themes),
    employers: employersByName(gazetteer),
  };
}

/** A municipality's name goes before a vendor's, should they be one. */
function employersByName({
  municipalities,
  vendors,
}: Pick<Gazetteer, 'municipalities' | 'vendors'>): Map<string, NamedEmployer> {
  const found = new Map<string, NamedEmployer>();
  for (const { id, name, aliases } of vendors) {
    for (const one of [name, ...aliases, ...(/ AB$/.test(name) ? [] : [`${name} AB`])])
      found.set(fold(one), { employer: { vendor: id }, called: name, isPlace: false });
  }
  for (const { code, name, officialName, genitive } of municipalities) {
    const called = { employer: { municipality: code }, called: officialName };
    for (const one of [officialName, `${name} kommun`, `${genitive} kommun`, `${genitive} stad`])
      found.set(fold(one), { ...called, isPlace: false });
    if (!found.has(fold(name))) found.set(fold(name), { ...called, isPlace: true });
  }
  return found;
}
