import type { Block } from './block.ts';
import { pronounOf } from './first-names.ts';
import { endsSentence, type Lexeme, lex } from './lexer.ts';
import { linkedRole } from './linked-role.ts';
import type { KnownPerson, People } from './people.ts';
import { rolePhraseAt } from './role-phrase.ts';
import { hasFiniteVerb, isPronoun } from './speech-verbs.ts';

interface ToldRole {
  role: string | null;
  organisation: string | null;
}

/**
 * Takes in the roles that are told of somebody by a pronoun or a part of the name, here or in the paragraph after:
 * "Hon är it-chef i Boden.", "I dag är hon it-chef", "Ek är it-chef", "Som it-chef har hon …". Whoever has a role
 * keeps it.
 * @param skip blocks that tell nothing, speech among them
 * @param speakers names of those who are named to speak, by block
 */
export function addToldRoles(
  people: People,
  blocks: readonly Block[],
  skip: ReadonlySet<number>,
  speakers: ReadonlyMap<number, string>,
): void {
  let last: KnownPerson | undefined;
  for (const [at, { text }] of blocks.entries()) {
    const speaker = speakers.get(at);
    if (skip.has(at)) last = speaker === undefined ? last : people.find(speaker);
    else {
      if (!last) addAhead(people, text);
      last = addFrom(people, text, last);
    }
  }
}

/** "Hon är it-chef i Boden. Möt Anna Ek.": a pronoun that opens the text may tell of whom it names afterwards. */
function addAhead(people: People, text: string): void {
  const lexemes = lex(text);
  if (!isPronoun(lexemes[0]?.lower ?? '')) return;
  const told = linkedRole(text, lexemes, 1);
  const [only, ...others] = people.namedIn(text);
  if (told && only && others.length === 0 && only.role === null && fits(only, lexemes, 0))
    people.add({ name: only.name, ...told });
}

/** Reads one paragraph, and gives whom it named last. */
function addFrom(people: People, text: string, before: KnownPerson | undefined): KnownPerson | undefined {
  const lexemes = lex(text);
  let last = before;
  for (const [at, one] of lexemes.entries()) {
    const named = one.isCapital && !isPronoun(one.lower) ? people.find(one.text) : undefined;
    if (named) last = named;
    const told = named ? linkedRole(text, lexemes, at + 1) : byPronoun(text, lexemes, at);
    if (!told || !last || last.role !== null || !(named || fits(last, lexemes, at))) continue;
    people.add({ name: last.name, ...told });
  }
  return last;
}

/** Whether the pronoun at or nearest after a lexeme may stand for a person; a name on neither list fits both. */
function fits({ name }: KnownPerson, lexemes: readonly Lexeme[], from: number): boolean {
  const word = lexemes.slice(from).find(({ lower }) => isPronoun(lower))?.lower;
  return word === undefined || word === 'hen' || (pronounOf(name) ?? word) === word;
}

function byPronoun(text: string, lexemes: readonly Lexeme[], at: number): ToldRole | undefined {
  const one = lexemes[at];
  const opens = at === 0 || endsSentence(lexemes, at - 1);
  if (opens && one?.lower === 'som') return asPronoun(text, lexemes, at + 1);
  if (!isPronoun(one?.lower ?? '')) return undefined;
  if (/^(?:är|var|blev|blir)$/.test(lexemes[at - 1]?.lower ?? '')) return rolePhraseAt(text, lexemes, at + 1);
  return opens ? linkedRole(text, lexemes, at + 1) : undefined;
}

/** "Som it-chef på Nacka kommun har hon …" */
function asPronoun(text: string, lexemes: readonly Lexeme[], from: number): ToldRole | undefined {
  const phrase = rolePhraseAt(text, lexemes, from);
  const [verb, pronoun] = [lexemes[phrase?.end ?? 0], lexemes[(phrase?.end ?? 0) + 1]];
  return hasFiniteVerb([verb?.lower ?? '']) && isPronoun(pronoun?.lower ?? '') ? phrase : undefined;
}
