import { type LetterTriples, letterTriples, TRIPLE, textsWithRarest } from './letter-triples.ts';
import { numberAt, type TextList, textAt } from './text-list.ts';

const prepared = new WeakMap<TextList, { asked: number; triples?: LetterTriples }>();
/** Triples are laid out when a list was asked so many times: the first answer of a cold start must not wait for them. */
const LAID_OUT_AFTER = 8;

function triplesOf(list: TextList): LetterTriples | undefined {
  const known = prepared.get(list) ?? { asked: 0 };
  prepared.set(list, known);
  known.asked += 1;
  if (known.asked > LAID_OUT_AFTER) known.triples ??= letterTriples(list);
  return known.triples;
}

function containingInAll(list: TextList, part: string): number[] {
  const found: number[] = [];
  for (let at = list.text.indexOf(part); at !== -1; ) {
    const number = numberAt(list, at);
    found.push(number);
    at = list.text.indexOf(part, list.starts[number + 1]);
  }
  return found;
}

/**
 * Numbers of the texts that contain `part`, in their order. Of a list that is asked again and again only those are read
 * that hold the part's rarest three letters in a row (n-gram index: Zobel, Moffat & Sacks-Davis 1993).
 */
export function containing(list: TextList, part: string): number[] {
  const triples = part.length < TRIPLE ? undefined : triplesOf(list);
  if (!triples) return containingInAll(list, part);
  const found: number[] = [];
  for (const number of textsWithRarest(triples, part))
    if (textAt(list, number).includes(part)) found.push(number);
  return found;
}
