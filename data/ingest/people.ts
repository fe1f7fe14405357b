import type { Block } from './block.ts';
import { factsOf } from './fact-box.ts';
import { pronounOf } from './first-names.ts';
import { type Lexeme, lex } from './lexer.ts';
import { bodyJoined, linkedRole, roleBeforeVerb } from './linked-role.ts';
import { isNoPerson, nameStart } from './name-words.ts';
import { type PersonPhrase, personAt } from './person-phrase.ts';
import { addToldRoles } from './told-roles.ts';
import type { Turn } from './turn.ts';

/** A person of the article, with what its places together say. */
export interface KnownPerson {
  name: string;
  role: string | null;
  organisation: string | null;
}

/**
 * Everybody whom a text names with a role, an organisation, an age or a common first name. */
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
    const organisation =
      person.organisation ?? linked?.organisation ?? bodyJoined(text, lexemes, person.end) ?? null;
    const told = { ...person, role: person.role ?? linked?.role ?? null, organisation };
    if (told.role !== null || told.organisation !== null || isKnownName(lexemes, person)) found.push(told);
    at = person.nameEnd - 1;
  }
  return found;
}

function isKnownName(lexemes: readonly Lexeme[], { name, nameStart: from, nameEnd }: PersonPhrase): boolean {
  if (isNoPerson(lexemes.slice(from, nameEnd))) return false;
  const hasAge = lexemes[nameEnd]?.text === ',' && /^\d{1,3}$/.test(lexemes[nameEnd + 1]?.text ?? '');
  return hasAge || pronounOf(name) !== undefined;
}

/** The people of an article: one for each name, with what is told most fully of role and organisation. */
export class People {
  readonly #known: KnownPerson[] = [];
  /** Those whose role is told where they speak. */
  readonly #firm = new Set<KnownPerson>();

  /**
   * Takes in what one place says of a person, and gives the person.
   * @param isFirm said where the person speaks: another role elsewhere, with its organisation, counts no more
   */
  add(
    { name, role, organisation }: Pick<PersonPhrase, 'name' | 'role' | 'organisation'>,
    isFirm = false,
  ): KnownPerson {
    const known = this.find(name) ?? this.#new(name);
    if (!known.name.includes(' ')) known.name = name;
    if (role !== null && isFirm && known.role === null) this.#firm.add(known);
    else if (role !== null && this.#firm.has(known) && !isSameRole(role, known.role ?? '')) return known;
    const fuller =
      role !== null && (known.role === null || (organisation !== null && known.organisation === null));
    // Of "it-chef" and "it-chefen" the indefinite form is the title.
    const isShorter =
      role !== null && isSameRole(role, known.role ?? '') && role.length < (known.role ?? '').length;
    if (fuller || isShorter) known.role = role;
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

/** Whether two roles are one but for the definite form: överläkare, överläkaren. */
function isSameRole(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  );
  return long.startsWith(short) && /^(?:n|en|et|ern|:n|:en)?$/.test(long.slice(short.length));
}

function placeOf(text: string, name: string): number {
  if (name.length < 2) return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const letter = /[\p{L}\p{N}-]/u;
    const [before, after, next] = [at - 1, at + name.length, at + name.length + 1].map(
      (one) => text[one] ?? ' ',
    );
    const ends = !letter.test(after ?? '') || (after === 's' && !/[\p{L}-]/u.test(next ?? ''));
    if (ends && !letter.test(before ?? '')) return at;
  }
  return -1;
}

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
  for (const person of named.filter(({ name }) => name.includes(' '))) people.add(person, true);
  for (const person of factsOf(blocks)) people.add(person);
  for (const [at, one] of blocks.entries()) {
    if (!skip.has(at)) for (const person of peopleIn(one.text)) people.add(person);
  }
  for (const person of named) people.add(person);
  addToldRoles(people, blocks, skip, new Map([...speakers].map(([at, { name }]) => [at, name])));
  return people;
}
