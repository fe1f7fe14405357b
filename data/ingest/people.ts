import type { Block } from './block.ts';
import { pronounOf } from './first-names.ts';
import { endsSentence, type Lexeme, lex, textBetween } from './lexer.ts';
import { organisationEnd } from './organisation.ts';
import { isNoPerson, nameStart, type PersonPhrase, personAt } from './person-phrase.ts';
import { rolePhraseAt } from './role-phrase.ts';
import { isOccupation, isRolePrefix, isTitleAdjective } from './roles.ts';

/** A person of the article, with what its places together say. */
export interface KnownPerson {
  name: string;
  role: string | null;
  organisation: string | null;
}

const LINK =
  /^(?:är|var|blir|blev|har|ny|nya|började|börjar|arbetar|arbetade|jobbar|jobbade|anställdes|tillträder|tillträdde|tillträtt|utses|utsågs|verkar|som|till|tjänstgör)$/;
const COPULA = /^(?:är|var|blir|blev|varit|blivit|ny|nya|nye|som|till)$/;
const LONGEST_LINK = 8;

/** Everybody whom a text names with a role, an organisation, an age or a common first name. */
export function peopleIn(text: string): PersonPhrase[] {
  const lexemes = lex(text);
  const found: PersonPhrase[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    if (!lexemes[at]?.isCapital) continue;
    const start = nameStart(lexemes, at);
    const person = personAt(text, lexemes, start);
    if (!person || person.nameEnd - person.nameStart < 2) continue;
    const linked =
      person.role === null
        ? (linkedRole(text, lexemes, person.end) ?? roleBeforeVerb(text, lexemes, person.nameStart))
        : undefined;
    const organisation = person.organisation ?? linked?.organisation ?? null;
    const told = { ...person, role: person.role ?? linked?.role ?? null, organisation };
    if (told.role !== null || told.organisation !== null || isKnownName(lexemes, person)) found.push(told);
    at = person.nameEnd - 1;
  }
  return [...found, ...toldOf(text, lexemes, found)];
}

/**
 * "Johan Pettersson är it-chef i …", "Rakel Öberg började i mars som dataskyddsombud i …", "X ny HR-direktör i …",
 * "Anna Ek jobbar på Nacka kommun som samordnare": the role after a verb of being, in the same clause.
 */
function linkedRole(text: string, lexemes: readonly Lexeme[], from: number) {
  if (lexemes[from]?.lower === 'och') return linkedRole(text, lexemes, from + 1);
  if (!LINK.test(lexemes[from]?.lower ?? '')) return undefined;
  let organisation: string | null = null;
  let isLinked = false;
  for (let at = from; at < from + LONGEST_LINK; at += 1) {
    const one = lexemes[at];
    if (!one?.isWord) return undefined;
    const mayLead = isOccupation(one.lower) || isTitleAdjective(one.lower) || isRolePrefix(one.lower);
    if (isLinked && (mayLead || one.text.endsWith('-'))) {
      const phrase = rolePhraseAt(text, lexemes, at, isOccupation(one.lower));
      if (phrase) return { role: phrase.role, organisation: phrase.organisation ?? organisation };
    }
    if (COPULA.test(one.lower)) isLinked = true;
    if (/^(?:på|vid|hos|i)$/.test(one.lower) && lexemes[at + 1]?.isCapital) {
      const end = organisationEnd(lexemes, at + 1);
      organisation = textBetween(text, lexemes, at + 1, end);
      at = end - 1;
    }
  }
  return undefined;
}

/** "It-chef i Nacka kommun är Anna Ek", "Som it-chef har Anna Ek …": the role before a verb of being and the name. */
function roleBeforeVerb(text: string, lexemes: readonly Lexeme[], name: number) {
  if (!/^(?:är|heter|blir|blev|har|var)$/.test(lexemes[name - 1]?.lower ?? '')) return undefined;
  let start = name - 1;
  while (start > 0 && !endsSentence(lexemes, start - 1)) start -= 1;
  if (lexemes[start]?.lower === 'som') start += 1;
  const phrase = rolePhraseAt(text, lexemes, start);
  if (phrase?.end !== name - 1 || phrase.role === null) return undefined;
  return { role: phrase.role.replace(/^ny[ae]? /, ''), organisation: phrase.organisation };
}

/** "Hon är it-chef i Boden.": the role of whoever was named last before the sentence. */
function toldOf(text: string, lexemes: readonly Lexeme[], people: readonly PersonPhrase[]): PersonPhrase[] {
  return lexemes.flatMap(({ text: word }, at) => {
    if (!/^(?:Hon|Han|Hen)$/.test(word)) return [];
    const linked = linkedRole(text, lexemes, at + 1);
    const last = people.findLast(({ nameEnd }) => nameEnd <= at);
    return linked && last && last.role === null ? [{ ...last, ...linked }] : [];
  });
}

function isKnownName(lexemes: readonly Lexeme[], { name, nameStart: from, nameEnd }: PersonPhrase): boolean {
  if (isNoPerson(lexemes.slice(from, nameEnd))) return false;
  const hasAge = lexemes[nameEnd]?.text === ',' && /^\d{1,3}$/.test(lexemes[nameEnd + 1]?.text ?? '');
  return hasAge || pronounOf(name) !== undefined;
}

/** The people of an article: one for each name, with what is told most fully of role and organisation. */
export class People {
  readonly #known: KnownPerson[] = [];

  /** Takes in what one place says of a person, and gives the person. */
  add({ name, role, organisation }: Pick<PersonPhrase, 'name' | 'role' | 'organisation'>): KnownPerson {
    const known = this.find(name) ?? this.#new(name);
    if (!known.name.includes(' ')) known.name = name;
    const fuller =
      role !== null && (known.role === null || (organisation !== null && known.organisation === null));
    if (fuller) known.role = role;
    if (organisation !== null && known.organisation === null) known.organisation = organisation;
    return known;
  }

  #new(name: string): KnownPerson {
    const known: KnownPerson = { name, role: null, organisation: null };
    this.#known.push(known);
    return known;
  }

  /** The person of a name, whole or only its surname or first name; the last one named so, of several. */
  find(name: string): KnownPerson | undefined {
    const wanted = name.toLowerCase();
    const whole = this.#known.find((known) => known.name.toLowerCase() === wanted);
    if (whole || wanted.includes(' ')) return whole;
    return this.#known.findLast((known) => {
      const own = known.name.toLowerCase();
      return own.endsWith(` ${wanted}`) || own.startsWith(`${wanted} `);
    });
  }

  /** Those who hold a role, told in its definite form or not. */
  withRole(words: string): KnownPerson[] {
    const wanted = words.toLowerCase();
    const forms = (role: string) => ['', 'n', 'en', 'et'].map((end) => role.toLowerCase() + end);
    const whole = this.#known.filter(({ role }) => role !== null && forms(role).includes(wanted));
    if (whole.length > 0) return whole;
    // "ministern" for the kulturminister of the text
    return this.#known.filter(
      ({ role }) => role !== null && forms(role).some((form) => form.endsWith(wanted)),
    );
  }

  get all(): readonly KnownPerson[] {
    return this.#known;
  }

  /** The known people whom a text names, in its order: by whole name, and else by surname or first name. */
  namedIn(text: string): KnownPerson[] {
    const found = new Map<KnownPerson, number>();
    let left = text;
    const byLength = [...this.#known].sort((a, b) => b.name.length - a.name.length);
    for (const person of byLength) {
      for (let at = placeOf(left, person.name); at >= 0; at = placeOf(left, person.name)) {
        if (!found.has(person)) found.set(person, at);
        // Blanked, so that a surname that several share is nobody else's here.
        left = left.slice(0, at) + ' '.repeat(person.name.length) + left.slice(at + person.name.length);
      }
    }
    for (const person of this.#known) {
      for (const name of [person.name.split(' ').at(-1) ?? '', person.name.split(' ')[0] ?? '']) {
        const at = placeOf(left, name);
        if (at >= 0 && !found.has(person) && this.find(name) === person) found.set(person, at);
      }
    }
    return [...found].sort(([, a], [, b]) => a - b).map(([person]) => person);
  }
}

function placeOf(text: string, name: string): number {
  if (name.length < 2) return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const letter = /[\p{L}\p{N}-]/u;
    const after = text.slice(at + name.length);
    if (!letter.test(text[at - 1] ?? ' ') && (!letter.test(after[0] ?? ' ') || /^s(?![\p{L}-])/u.test(after)))
      return at;
  }
  return -1;
}

/** Gathers the people that the article's own blocks and the attributions name. */
export function gatherPeople(
  blocks: readonly Block[],
  skip: ReadonlySet<number>,
  named: readonly PersonPhrase[],
): People {
  const people = new People();
  for (const [at, one] of blocks.entries()) {
    if (!skip.has(at)) for (const person of peopleIn(one.text)) people.add(person);
  }
  for (const person of named) people.add(person);
  return people;
}
