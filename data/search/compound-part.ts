import { firstPartWords } from '../language/compounds.ts';
import { stem } from '../language/stem.ts';
import { containing } from './containing.ts';
import { ofStem } from './stem-range.ts';
import { type TextList, textAt } from './text-list.ts';

/**
 * What must stand before a part within a word: so many letters; before a part of few letters, which lie in many a word by
 * accident (nominerades, enterprise), a word of the list, or what an s links. Behind it stands an ending, or so many letters.
 */
const BESIDE = { before: 3, linked: 5, behind: 3, shortPart: 4 } as const;

function isFirstPart(terms: TextList, before: string, part: string): boolean {
  if (before === '' || before.endsWith('-')) return true;
  if (before.length < BESIDE.before) return false;
  if (part.length > BESIDE.shortPart || (before.length >= BESIDE.linked && before.endsWith('s'))) return true;
  return firstPartWords(before).some((word) => ofStem(terms, stem(word)).length > 0);
}

/** Whether a word's letters from some place on are the part with its ending, or go on as a compound does. */
function isFollowed(rest: string, part: string): boolean {
  const behind = stem(rest).length - part.length;
  return behind === 0 || behind >= BESIDE.behind;
}

/**
 * Numbers of the terms of a list that are plausibly compounds with a part, given by its stem: the letters alone do not
 * make it one. At the beginning anything may follow but what belongs to a shorter stem (saker in sakernas).
 */
export function withPart(terms: TextList, part: string): number[] {
  return containing(terms, part).filter((number) => {
    const term = textAt(terms, number);
    if (term.startsWith(part)) return stem(term).length >= part.length;
    for (let at = term.indexOf(part); at !== -1; at = term.indexOf(part, at + 1))
      if (isFollowed(term.slice(at), part) && isFirstPart(terms, term.slice(0, at), part)) return true;
    return false;
  });
}
