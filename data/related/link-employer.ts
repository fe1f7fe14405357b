import { fold } from '../language/fold.ts';
import { tokens } from '../language/tokens.ts';
import type { DraftSpeaker, EmployerReason, Suggestion } from '../model/draft-links.ts';
import type { Employer } from '../model/records.ts';
import type { CalledMunicipality } from './draft-mentions.ts';
import type { Known } from './known.ts';

type EmployerFound = Suggestion<Employer, EmployerReason> | null;

/** A municipality by a common noun. */
const THE_MUNICIPALITY = /^(?:kommunen|kommunens?|staden|kommunledningen|kommunstyrelsen)$/;

/** Titles that only a municipality has; "socialchef" and "it-chef" others may have too. */
const MUNICIPAL_ROLE =
  /kommunalråd|kommundirektör|kommunchef|kommunstyrelse|kommunfullmäktige|stadsdirektör|nämndens? ordförande|oppositionsråd|borgarråd|kommunjurist|kommunstrateg/;

const certain = (value: Employer, reason: EmployerReason): EmployerFound => ({
  value,
  level: 'certain',
  reason,
});
const uncertain = (value: Employer, reason: EmployerReason): EmployerFound => ({
  value,
  level: 'uncertain',
  reason,
});

/**
 * Whose employee a speaker is, by what the draft says: the organisation's name, a part of it, "kommunen", or a title
 * that only a municipality has.
 * @param about the one municipality that the article is about, or null
 */
export function linkEmployer(
  { role, organisation }: DraftSpeaker,
  about: CalledMunicipality | null,
  known: Known,
): EmployerFound {
  if (organisation !== null) {
    const named = known.employers.get(fold(organisation));
    if (named && !named.isPlace) return certain(named.employer, { code: 'organisation', organisation });
    if (named) return uncertain(named.employer, { code: 'place-only', place: organisation });
    if (about && THE_MUNICIPALITY.test(organisation.toLowerCase()))
      return certain(
        { municipality: about.code },
        { code: 'the-municipality', words: organisation, called: about.called },
      );
    return byPart(organisation, known);
  }
  if (about && role !== null && MUNICIPAL_ROLE.test(role.toLowerCase()))
    return uncertain({ municipality: about.code }, { code: 'municipal-role', role, called: about.called });
  return null;
}

/** "Umeå kommuns socialförvaltning", "Atea Logistics": sure only where the name goes before "kommun". */
function byPart(organisation: string, { mentions }: Known): EmployerFound {
  const found = mentions([{ text: organisation, tokens: tokens(organisation) }]);
  const [first] = found;
  if (!first || found.some(({ id }) => id !== first.id)) return null;
  const value = first.kind === 'municipality' ? { municipality: first.id } : { vendor: first.id };
  const reason = { code: 'part-of-organisation', organisation, called: first.called } as const;
  return first.evidence === 'kommun-follows' ? certain(value, reason) : uncertain(value, reason);
}
