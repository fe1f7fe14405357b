import { fold } from '../../language/fold.ts';
import { tokens } from '../../language/tokens.ts';
import type { Vendor } from '../../model/gazetteer.ts';
import type { StoredRecord } from '../../model/records.ts';
import { wordScorer } from '../../search/bm25.ts';
import { eachMember, facet } from '../../search/facets.ts';
import { exactTerms, type SearchIndex } from '../../search/search-index.ts';
import type { Corpus } from '../prepare.ts';

/** So many records are read at most to see what of a vendor they name. */
export const MOST_READ = 200;

/** What a record says in Swedish, its name first. */
const swedishText = ({ type, record }: StoredRecord): string =>
  type === 'quote' ? record.text : `${record.name.sv}\n${record.summary.sv}\n${record.products.join('\n')}`;

/** Those of some names that a record names whole, inflected or not. */
function namesIn(stored: StoredRecord, names: readonly string[]): string[] {
  const said = tokens(swedishText(stored)).map(({ folded }) => folded);
  const stands = (name: string) => {
    const words = tokens(name).map(({ folded }) => folded);
    return said.some((_, at) =>
      words.every((word, step) => {
        const here = said[at + step] ?? '';
        return (
          here === word || (step === words.length - 1 && new RegExp(`^${word}(?:s|n|en|et)$`).test(here))
        );
      }),
    );
  };
  return names.filter((name) => fold(name) !== '' && stands(name));
}

/** Products of a vendor that a record names. */
export const productsIn = (stored: StoredRecord, { products }: Pick<Vendor, 'products'>): string[] =>
  namesIn(stored, products);

/** What the vendor itself is called. */
export const ownNames = ({ name, aliases }: Pick<Vendor, 'name' | 'aliases'>): string[] => [name, ...aliases];

/** By what a record names a vendor: its own name, else a product, else nothing, as where only its source does. */
export function namedBy(stored: StoredRecord, vendor: Vendor): 'name' | 'product' | null {
  if (namesIn(stored, ownNames(vendor)).length > 0) return 'name';
  return productsIn(stored, vendor).length > 0 ? 'product' : null;
}

/** Documents that have every word of a name. */
function havingAll(index: SearchIndex, name: string): Set<number> {
  const score = wordScorer(index);
  const sets = tokens(name).map(({ folded }) => {
    const found = new Set<number>();
    score(exactTerms(index, folded), 'all', (document) => found.add(document));
    return found;
  });
  const [first = new Set<number>(), ...others] = sets;
  return new Set([...first].filter((document) => others.every((set) => set.has(document))));
}

/** Documents that may name a vendor's product and do not bear its own name. */
export function mayNameProducts({ index }: Pick<Corpus, 'index'>, vendor: Vendor): number[] {
  const own = new Set<number>();
  eachMember(index, facet('vendor', vendor.id), (document) => own.add(document));
  const found = new Set(vendor.products.flatMap((name) => [...havingAll(index, name)]));
  return [...found].filter((document) => !own.has(document)).slice(0, MOST_READ);
}

/** Whether a text names the vendor or its product, by the evidence that running text must give. */
export function namesVendor(
  { mentions }: Pick<Corpus, 'mentions'>,
  stored: StoredRecord,
  vendor: string,
): boolean {
  const text = swedishText(stored);
  return mentions()([{ text, tokens: tokens(text) }]).some(
    ({ kind, id }) => kind === 'vendor' && id === vendor,
  );
}
