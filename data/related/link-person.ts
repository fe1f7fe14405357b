import { fold } from '../language/fold.ts';
import type { DraftSpeaker, EmployerReason, PersonReason, Suggestion } from '../model/draft-links.ts';
import type { Employer, Person } from '../model/records.ts';
import type { Known } from './known.ts';

type ToldEmployer = Suggestion<Employer, EmployerReason> | null;

/** Whether two employers are one. */
const isSameEmployer = (a: Employer, b: Employer) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The known person that a speaker is. A name alone is enough only where nobody else bears it and nothing speaks
 * against it; a name that is nearly known needs the known person's organisation too. Only whole names are looked up.
 * @param told the employer that the draft itself tells
 */
export function linkPerson(
  speaker: DraftSpeaker,
  told: ToldEmployer,
  { people }: Known,
): Suggestion<Person, PersonReason> | null {
  const { name } = speaker;
  if (name === null || !name.includes(' ')) return null;
  const exact = people.exactly(name);
  return exact.length > 0 ? byName(exact, speaker, told) : byNearName(people.nearly(name), speaker, told);
}

/** Whether the draft tells the organisation that a known person has. */
function agrees({ organisation, employer }: Person, speaker: DraftSpeaker, told: ToldEmployer): boolean {
  const isSame = organisation !== null && fold(organisation) === fold(speaker.organisation ?? '');
  return isSame || (told !== null && employer !== null && isSameEmployer(told.value, employer));
}

function byName(
  exact: readonly Person[],
  speaker: DraftSpeaker,
  told: ToldEmployer,
): Suggestion<Person, PersonReason> | null {
  const agreeing = exact.filter((person) => agrees(person, speaker, told));
  const [value = exact[0]] = agreeing;
  if (!value) return null;
  if (agreeing.length === 1)
    return { value, level: 'certain', reason: { code: 'same-name-and-organisation' } };
  if (exact.length > 1) {
    const ids = (agreeing.length > 1 ? agreeing : exact).map(({ id }) => id);
    return { value, level: 'uncertain', reason: { code: 'several-of-the-name', ids } };
  }
  if (speaker.organisation === null && told === null)
    return { value, level: 'certain', reason: { code: 'only-one-of-the-name' } };
  return { value, level: 'uncertain', reason: { code: 'other-organisation', known: value.organisation } };
}

function byNearName(
  near: readonly Person[],
  speaker: DraftSpeaker,
  told: ToldEmployer,
): Suggestion<Person, PersonReason> | null {
  const agreeing = near.filter((person) => agrees(person, speaker, told));
  const [value = near[0]] = agreeing;
  if (!value) return null;
  const level = agreeing.length === 1 ? 'certain' : 'uncertain';
  return { value, level, reason: { code: 'near-name', known: value.name, agrees: agreeing.length > 0 } };
}
