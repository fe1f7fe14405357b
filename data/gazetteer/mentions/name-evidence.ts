import { isStopWord } from '../../language/stop-words.ts';
import { isCapitalised } from './capitals.ts';
import type { Candidate } from './name-candidates.ts';

/**
 * What shows that a word is a name. `capital`: it is hardly anything else. By what stands beside it: `kommun-follows`,
 * `genitive` before it, `company-form` (AB), `apposition` (the supplier Neat), `capital-inside` after "in" or "from".
 * By other names: `list`, `vendor-beside`, `other-mention`, `site`.
 */
export type NameEvidence =
  | 'capital'
  | 'kommun-follows'
  | 'genitive'
  | 'company-form'
  | 'apposition'
  | 'capital-inside'
  | 'list'
  | 'vendor-beside'
  | 'other-mention'
  | 'site';

const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

const MUNICIPAL = words(
  'kommun kommuns kommunhus kommunfullmäktige kommunstyrelse kommunstyrelsen stad stads stadshus municipality',
);
const COMPANY = words(
  'ab group technologies sverige sweden software systems solutions consulting international',
);

/** With these a place's name is that of a county, a region, a university, a club or a firm. */
const OTHER_BODY_AFTER = words(
  'län läns universitet universitets universitetet högskola högskolas stift tingsrätt hovrätt kammarrätt',
  'förvaltningsrätt university county ff if bk ik hk hc gong ab group',
);
const OTHER_BODY_BEFORE = words('region regionen länsstyrelsen landstinget landskapet nasdaq');
/** The end of a postcode: an office's address says where its post goes. */
const POSTCODE_BEFORE = /^(?:\d{2}|\d{5})$/;

const PLACE_PREPOSITION = words('i från till mellan in from to between');
/** A person, too, is written to and heard from; nobody is inside one. */
const PLACE_OF_FIRST_NAME = words('i in');
const VENDOR_PREPOSITION = words('i från till av hos med via in from to by with at');
const OF_PLACES = words('kommunen kommunerna grannkommunen grannkommunerna staden municipalities');
const SUPPLY =
  /(?:systemet|plattformen|programvaran|mjukvaran|verktyget|tjänsten|appen|leverantören|bolaget|företaget|lösningen|modulen)s?$/;

const isMunicipality = ({ form }: Candidate) => form.kind === 'municipality';

const namesAKind = (candidate: Candidate, lower: string) =>
  isMunicipality(candidate) ? OF_PLACES.has(lower) : SUPPLY.test(lower);

/** Whether a word is capitalised as a part of a name is; "I" and "Från" only begin a sentence. */
function isPartOfName(word: string): boolean {
  if (!isCapitalised(word)) return false;
  const lower = word.toLowerCase();
  return !isStopWord(lower) && !VENDOR_PREPOSITION.has(lower);
}

/** Whether the name is a part of somebody else's (Stockholms län, Region Uppsala, Falun Gong) or of an address. */
export function isOtherBody(candidate: Candidate): boolean {
  const { before, after } = candidate;
  if (!isMunicipality(candidate) || MUNICIPAL.has(after.toLowerCase())) return false;
  return (
    OTHER_BODY_AFTER.has(after.toLowerCase()) ||
    OTHER_BODY_BEFORE.has(before.toLowerCase()) ||
    POSTCODE_BEFORE.test(before)
  );
}

/** Whether a name that may be something else stands so that evidence can count: not in a longer name, not shouted. */
export function mayBeName(candidate: Candidate): boolean {
  const { before, after, shouted } = candidate;
  if (shouted || /^\d/.test(after) || isPartOfName(after)) return false;
  return !isPartOfName(before) || namesAKind(candidate, before.toLowerCase());
}

function besideVendor(candidate: Candidate): NameEvidence | null {
  const { before, after, form, ofBusiness } = candidate;
  const isCompany = isCapitalised(after) && COMPANY.has(after.toLowerCase());
  if (isCompany && form.use === 'name') return 'company-form';
  if (!mayBeName(candidate)) return null;
  if (SUPPLY.test(before.toLowerCase())) return 'apposition';
  const inside = VENDOR_PREPOSITION.has(before.toLowerCase()) && ofBusiness && form.everyday !== 'first-name';
  return inside ? 'capital-inside' : null;
}

function besidePlace(candidate: Candidate): NameEvidence | null {
  const { before, form } = candidate;
  const lower = before.toLowerCase();
  if (form.use === 'genitive' || !mayBeName(candidate)) return null;
  if (OF_PLACES.has(lower)) return 'apposition';
  const prepositions = form.everyday === 'first-name' ? PLACE_OF_FIRST_NAME : PLACE_PREPOSITION;
  return prepositions.has(lower) ? 'capital-inside' : null;
}

/** What the words beside a name show of it by themselves; null where they show nothing. */
export function evidenceBeside(candidate: Candidate): NameEvidence | null {
  const { form, after } = candidate;
  if (isMunicipality(candidate) && MUNICIPAL.has(after.toLowerCase()))
    return form.use === 'genitive' ? 'genitive' : 'kommun-follows';
  if (form.everyday === null) return 'capital';
  return isMunicipality(candidate) ? besidePlace(candidate) : besideVendor(candidate);
}
