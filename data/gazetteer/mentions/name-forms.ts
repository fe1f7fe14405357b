import { isStopWord } from '../../language/stop-words.ts';
import { tokens } from '../../language/tokens.ts';
import type { Gazetteer, Municipality, Vendor } from '../../model/gazetteer.ts';
import { isAllCapitals, isCapitalised } from './capitals.ts';
import { FIRST_NAMES, GENERIC_PRODUCTS, WORDS } from './everyday-names.ts';

/** What else a name may be: a word, somebody's first name, or letters that stand for many things. */
export type Everyday = 'word' | 'first-name' | 'letters';

interface NameWord {
  lower: string;
  /** What stands before it in the name. */
  gap: string;
  /** What a page must begin it with: an abbreviation, or a word that has no capital; else `null`, and any capital will do. */
  exactly: string | null;
}

/** A name as it may stand on a page. */
export interface NameForm {
  kind: 'municipality' | 'vendor';
  id: string;
  /** As the gazetteer spells it. */
  called: string;
  use: 'name' | 'genitive' | 'product';
  words: readonly NameWord[];
  /** All in capitals by itself. */
  isAbbreviation: boolean;
  /** `null` for a name that is hardly anything else. */
  everyday: Everyday | null;
}

/** The forms by their first word, those of most words first. */
export type NameForms = ReadonlyMap<string, readonly NameForm[]>;

type Owner = Pick<NameForm, 'kind' | 'id'>;

/** Vendors' names of so few letters stand for bus lines, compass points and much else. */
const FEW_LETTERS = 3;
/** Longer abbreviations are also spelt like other names: AFRYX, Afryx. */
const LONGEST_LETTERS = 4;

const lowerNames = (names: ReadonlySet<string>) => new Set([...names].map((name) => name.toLowerCase()));
const FIRST = lowerNames(FIRST_NAMES);
const WORD = lowerNames(WORDS);

/** What only says what sort of company it is, or where: "Freja eID Group" is Freja eID. */
const COMPANY_TAIL =
  /(?: (?:AB|A\/S|Oy|Inc\.|Group|Sverige|Sweden|Svenska|Nordic|International|Company|Software|Electronics|Technologies|Consulting|Solutions|Systems))+$/;

function everydayOf(kind: NameForm['kind'], name: string): Everyday | null {
  const lower = name.toLowerCase();
  if (FIRST.has(lower)) return 'first-name';
  if (WORD.has(lower) || isStopWord(lower)) return 'word';
  return kind === 'vendor' && name.length <= FEW_LETTERS ? 'letters' : null;
}

function formOf(owner: Owner, called: string, use: NameForm['use']): NameForm {
  const found = tokens(called);
  const words = found.map(({ start, end, lower }, at): NameWord => {
    const spelt = called.slice(start, end);
    const isShort = spelt.length <= LONGEST_LETTERS && isAllCapitals(spelt);
    return {
      lower,
      gap: called.slice(found[at - 1]?.end ?? start, start),
      exactly: isShort || !isCapitalised(spelt) ? spelt : null,
    };
  });
  const everyday = everydayOf(owner.kind, called);
  return { ...owner, called, use, words, isAbbreviation: isAllCapitals(called), everyday };
}

function formsOfMunicipality({ code, name, genitive, officialName }: Municipality): NameForm[] {
  const owner = { kind: 'municipality', id: code } as const;
  const named = formOf(owner, name, 'name');
  const owning = (called: string, everyday: NameForm['everyday']) => ({
    ...formOf(owner, called, 'genitive'),
    everyday,
  });
  const forms = genitive === name ? [named] : [named, owning(genitive, named.everyday)];
  const official = officialName.replace(/ kommun$/i, '');
  if ([name, genitive].some((each) => officialName.startsWith(`${each} `))) return forms;
  // "Region Gotland" is a name; "Falu" is one before "kommun" alone.
  return [...forms, official === officialName ? formOf(owner, official, 'name') : owning(official, 'word')];
}

/** A name that we cut ourselves ("Neat" of Neat Electronics, "Nova" of Nova Software) may be anything else's. */
function cutForm(owner: Owner, called: string): NameForm {
  const form = formOf(owner, called, 'name');
  return { ...form, everyday: form.everyday ?? (form.words.length === 1 ? 'word' : null) };
}

function formsOfVendor({ id, name, aliases, products }: Vendor): NameForm[] {
  const owner = { kind: 'vendor', id } as const;
  const named = products.filter((product) => !GENERIC_PRODUCTS.has(product));
  const cut = [name, ...aliases].map((each) => each.replace(COMPANY_TAIL, ''));
  // "Microsoft Surface", "Pulsen Combine": together they are nothing else.
  const pairs = named.flatMap((product) => cut.map((each) => `${each} ${product}`));
  return [
    ...[name, ...aliases].map((each) => formOf(owner, each, 'name')),
    ...cut.map((each) => cutForm(owner, each)),
    ...[...named, ...pairs].map((each) => formOf(owner, each, 'product')),
  ];
}

/** Every form of the gazetteer's names. Of two alike the first stays: a vendor's name before another's product. */
export function nameForms(gazetteer: Pick<Gazetteer, 'municipalities' | 'vendors'>): NameForms {
  const ofVendors = gazetteer.vendors.flatMap(formsOfVendor);
  const all = [
    ...gazetteer.municipalities.flatMap(formsOfMunicipality),
    ...ofVendors.filter(({ use }) => use === 'name'),
    ...ofVendors.filter(({ use }) => use === 'product'),
  ];
  const forms = new Map<string, NameForm[]>();
  const seen = new Set<string>();
  for (const form of all) {
    const [first] = form.words;
    const key = form.words.map(({ lower, gap }) => gap + lower).join('');
    if (!first || seen.has(key)) continue;
    seen.add(key);
    forms.set(first.lower, [...(forms.get(first.lower) ?? []), form]);
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}
