import { isOwnSubject } from './speech-verbs.ts';
import type { Subject } from './subject.ts';

/** "…, säger flertalet av dem.": an attribution to the paragraph's end whose subject is none that is known. */
const UNREAD =
  /(?:,|(?<=[?!]))\s+(?:säger|sa|sade|menar|menade|skriver|skrev|berättar|berättade|konstaterar|förklarar|uppger|ropar|ropade|svarar|svarade)\s+(?<subject>(?:de )?\p{L}+)(?<rest>[^.!?]*)[.]?$/u;

/** A noun in the definite form, a word for how many, or a name: what may speak, though nobody knows who. */
const MAY_SPEAK = /^\p{Lu}|(?:en|et|na)$|^(?:flera|flertalet|båda|bägge|andra|samtliga|anställda)$/u;

/** "säger de boende", "ropar någon från balkongen", "säger de flesta vi talar med" */
const SOMEBODY = /^(?:någon|några|många|de (?<who>\p{L}*(?:nde|da|na|äldre|yngre|flesta|sista)))$/u;

/** Those of whom the word itself tells no role: "de flesta". */
const NO_ROLE = /(?:flesta|sista|andra|äldre|yngre)$/;

/** So many words may tell where or who of them. */
const LONGEST_REST = 6;

/**
 * Speech without the attribution at its end that names nobody whom one knows, and what it says of the speaker.
 * @returns undefined where it has none
 */
export function withoutUnread(speech: string): { left: string; subject: Subject | null } | undefined {
  const { groups, index = 0 } = UNREAD.exec(speech) ?? {};
  const { subject = '', rest = '' } = groups ?? {};
  if (subject === '') return undefined;
  const left = speech.slice(0, index);
  const several = SOMEBODY.exec(subject);
  if (several) {
    const isShort = rest.trim().split(/\s+/).length <= LONGEST_REST && !/(?<!\p{L})att(?!\p{L})/u.test(rest);
    const who = several.groups?.who ?? '';
    const words = who === '' || NO_ROLE.test(who) ? 'de' : who;
    return isShort ? { left, subject: { kind: 'anonymous', words } } : undefined;
  }
  return MAY_SPEAK.test(subject) && !isOwnSubject(subject.toLowerCase())
    ? { left, subject: null }
    : undefined;
}
