import type { Block } from './block.ts';
import { factsOf } from './fact-box.ts';
import { pronounOf } from './first-names.ts';
import { hiredAs } from './hired-as.ts';
import { type Lexeme, lex } from './lexer.ts';
import { bodyBeforeVerb, bodyJoined, linkedRole, roleBeforeVerb } from './linked-role.ts';
import { isFullName, isNoPerson, nameStart } from './name-words.ts';
import { withoutGenitive } from './organisation.ts';
import { People } from './people.ts';
import { type PersonPhrase, personAt } from './person-phrase.ts';
import { isRelation, isRole } from './roles.ts';
import { addToldRoles } from './told-roles.ts';
import type { Turn } from './turn.ts';

/**
 * Everybody whom a text names with a role, an organisation, an age or a common first name. */
export function peopleIn(text: string): PersonPhrase[] {
  const lexemes = lex(text);
  const found: PersonPhrase[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    if (!lexemes[at]?.isCapital) continue;
    const start = nameStart(lexemes, at);
    const person = personAt(text, lexemes, start);
    if (!person || (person.nameEnd - person.nameStart < 2 && !isAged(lexemes, person))) continue;
    const linked =
      person.role === null
        ? (linkedRole(text, lexemes, afterAge(lexemes, person.end)) ??
          hiredAs(text, lexemes, person.nameStart) ??
          roleBeforeVerb(text, lexemes, person.nameStart))
        : undefined;
    const organisation =
      person.organisation ??
      linked?.organisation ??
      bodyJoined(text, lexemes, person.end) ??
      ((person.role ?? linked?.role ?? null) === null
        ? null
        : bodyBeforeVerb(text, lexemes, person.nameStart)) ??
      null;
    const name = isOwned(lexemes, person) ? withoutGenitive(person.name) : person.name;
    const told = { ...person, name, role: person.role ?? linked?.role ?? null, organisation };
    if (told.role !== null || told.organisation !== null || isKnownName(lexemes, person)) found.push(told);
    at = person.nameEnd - 1;
  }
  return found;
}

/** "Orden är Eva Linds.": what is no role is somebody's. */
const isOwned = (lexemes: readonly Lexeme[], { nameStart: at, nameEnd, name }: PersonPhrase) =>
  /[^s]s$/.test(name) &&
  /^(?:är|var)$/.test(lexemes[at - 1]?.lower ?? '') &&
  /\p{L}{3,}[ent]$/u.test(lexemes[at - 2]?.lower ?? '') &&
  !isRole(lexemes[at - 2]?.lower ?? '') &&
  !isRelation(lexemes[at - 2]?.lower ?? '') &&
  !lexemes[nameEnd]?.isWord;

function isKnownName(lexemes: readonly Lexeme[], { name, nameStart: from, nameEnd }: PersonPhrase): boolean {
  if (isNoPerson(lexemes.slice(from, nameEnd))) return false;
  return isAged(lexemes, { nameEnd }) || pronounOf(name) !== undefined;
}

/** "Anna Ek, 47 år|, är it-chef": past the comma that ends an age. */
const afterAge = (lexemes: readonly Lexeme[], end: number) =>
  lexemes[end]?.text === ',' && /^(?:år|\d{1,3})$/.test(lexemes[end - 1]?.lower ?? '') ? end + 1 : end;

/** "Vera, 17, har hörlurar": an age after a comma. */
const isAged = (lexemes: readonly Lexeme[], { nameEnd }: Pick<PersonPhrase, 'nameEnd'>) =>
  lexemes[nameEnd]?.text === ',' &&
  /^\d{1,3}$/.test(lexemes[nameEnd + 1]?.text ?? '') &&
  /^[,:.]$/.test(lexemes[nameEnd + 2]?.text ?? ',');

/**
 * Gathers the people that the article's own blocks and the attributions name.
 * @param skip blocks that tell nobody's role
 */
export function gatherPeople(
  blocks: readonly Block[],
  skip: ReadonlySet<number>,
  turns: readonly Turn[],
): People {
  const people = new People();
  const speakers = new Map(
    turns.flatMap(({ subject, blocks: [at = 0] }) =>
      subject?.kind === 'person' ? [[at, subject.person] as const] : [],
    ),
  );
  const named = turns.flatMap(({ subject }) => (subject?.kind === 'person' ? [subject.person] : []));
  // What an attribution says of its speaker goes before what is told of him elsewhere.
  for (const person of named.filter(({ name }) => isFullName(name))) people.add(person, true);
  for (const person of factsOf(blocks)) people.add(person);
  for (const [at, one] of blocks.entries()) {
    if (!skip.has(at)) for (const person of peopleIn(one.text)) people.add(person);
  }
  for (const person of named) people.add(person);
  addToldRoles(people, blocks, skip, new Map([...speakers].map(([at, { name }]) => [at, name])));
  return people;
}
