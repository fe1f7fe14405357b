import type {
  DraftSpeaker,
  DraftToLink,
  LinkedDraft,
  LinkedQuote,
  LinkedSpeaker,
} from '../model/draft-links.ts';
import { aboutBy, type NamedIn, namedInDraft, onlyOne } from './draft-mentions.ts';
import type { Known } from './known.ts';
import { linkEmployer } from './link-employer.ts';
import { linkPerson } from './link-person.ts';
import { suggestPlaces, suggestVendors } from './suggest-places.ts';
import { suggestThemes } from './suggest-themes.ts';

/**
 * Links a draft to what is known: its speakers to people and employers, its quotes to themes, places and vendors, and
 * the article to the municipalities it is about. Pure; never throws. Nothing is taken for granted: every suggestion
 * says how far it is to be trusted, and why.
 * @param known prepared by `prepareKnown`, once for many drafts
 */
export function linkDraft(draft: DraftToLink, known: Known): LinkedDraft {
  const named = namedInDraft(draft, known);
  const { list, of } = distinctSpeakers(draft);
  const speakers = list.map((speaker) => linkSpeaker(speaker, named, known));
  const about = aboutBy(named, speakers);
  const quotes = draft.quotes.map((quote, at): LinkedQuote => {
    const speaker = of[at] ?? 0;
    const mentioned = named.byQuote[at] ?? [];
    return {
      speaker,
      themes: suggestThemes(quote, draft, known.lexicon),
      places: suggestPlaces(speakers[speaker]?.employer ?? null, mentioned, onlyOne(named)),
      vendors: suggestVendors(mentioned),
    };
  });
  return { speakers, quotes, about };
}

function linkSpeaker(speaker: DraftSpeaker, named: NamedIn, known: Known): LinkedSpeaker {
  const told = linkEmployer(speaker, onlyOne(named), known);
  const person = linkPerson(speaker, told, known);
  if (person?.level !== 'certain' || told?.level === 'certain') return { speaker, person, employer: told };
  const { employer, id } = person.value;
  if (!employer) return { speaker, person, employer: told };
  return {
    speaker,
    person,
    employer: { value: employer, level: 'certain', reason: { code: 'known-person', person: id } },
  };
}

/** Everybody who speaks, once each, and for every quote the index of its speaker. */
function distinctSpeakers({ quotes }: DraftToLink): { list: DraftSpeaker[]; of: number[] } {
  const keys = quotes.map(({ speaker: { name, role, organisation } }) =>
    JSON.stringify(name === null ? [null, role, organisation] : [name]),
  );
  const distinct = [...new Set(keys)];
  const list = distinct.flatMap((key) => quotes[keys.indexOf(key)]?.speaker ?? []);
  return { list, of: keys.map((key) => distinct.indexOf(key)) };
}
