import { isFullName, surnameOf } from './name-words.ts';
import type { PersonPhrase } from './person-phrase.ts';

/** A person of the article, with what its places together say. */
export interface KnownPerson {
  name: string;
  role: string | null;
  organisation: string | null;
}

/** The people of an article: one for each name, with what is told most fully of role and organisation. */
export class People {
  readonly #known: KnownPerson[] = [];
  /** By whole name, and by surname and first name, in lower case: many are asked for in a long text. */
  readonly #byName = new Map<string, KnownPerson>();
  readonly #byPart = new Map<string, KnownPerson[]>();
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
    if (!isFullName(known.name) && known.name !== name) {
      known.name = name;
      this.#index(known);
    }
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
    this.#index(known);
    return known;
  }

  #index(known: KnownPerson): void {
    const lower = known.name.toLowerCase();
    if (!this.#byName.has(lower)) this.#byName.set(lower, known);
    for (const part of partsOf(lower)) {
      const others = this.#byPart.get(part) ?? [];
      if (!others.includes(known)) this.#byPart.set(part, [...others, known]);
    }
  }

  /** The person of a name, whole or only its surname or first name; the last one named so, of several. */
  find(name: string): KnownPerson | undefined {
    const wanted = name.toLowerCase();
    const whole = this.#byName.get(wanted);
    return whole ?? this.sharing(name).at(-1);
  }

  /** Those whose whole name has this surname or first name, in the order that they came in. */
  sharing(name: string): KnownPerson[] {
    return (this.#byPart.get(name.toLowerCase()) ?? []).filter((known) => isFullName(known.name));
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
    const words = text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    const parts = new Set(words.flatMap((word) => [word, word.replace(/s$/, '')]));
    const may = new Set([...parts].flatMap((part) => this.#byPart.get(part) ?? []));
    const named = this.#known.filter((known) => may.has(known));
    const byLength = [...named].sort((a, b) => b.name.length - a.name.length);
    for (const person of byLength) {
      for (let at = placeOf(left, person.name); at >= 0; at = placeOf(left, person.name)) {
        if (!found.has(person)) found.set(person, at);
        // Blanked, so that a surname that several share is nobody else's here.
        left = left.slice(0, at) + ' '.repeat(person.name.length) + left.slice(at + person.name.length);
      }
    }
    for (const person of named) {
      for (const name of [person.name.split(' ').at(-1) ?? '', person.name.split(' ')[0] ?? '']) {
        const at = placeOf(left, name);
        if (at >= 0 && !found.has(person) && this.find(name) === person) found.set(person, at);
      }
    }
    return [...found].sort(([, a], [, b]) => a - b).map(([person]) => person);
  }
}

/** The parts of a name that stand for it: first name and surname. */
const partsOf = (name: string) =>
  new Set([name.split(' ')[0] ?? '', name.split(' ').at(-1) ?? '', surnameOf(name)]);

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
