import { createHash } from 'node:crypto';
import * as v from 'valibot';
import {
  type Article,
  Initiative,
  MOST_OWN_PLACES,
  NonEmpty,
  PartialDate,
  WebAddress,
} from '../model/records.ts';

/** Where a row was read. A title in [brackets] is our description of a source that has none. */
const Source = v.strictObject({
  title: NonEmpty,
  publication: NonEmpty,
  address: WebAddress,
  /** `null` where the source bears no date. */
  published: v.nullable(PartialDate),
});

/** An initiative as an editor writes it, with its source; what is empty is left out. */
const RegisterRow = v.strictObject({
  ...v.omit(Initiative, ['article', 'evidence', 'vendors', 'products', 'keywords']).entries,
  vendors: v.optional(Initiative.entries.vendors, []),
  products: v.optional(Initiative.entries.products, []),
  keywords: v.optional(Initiative.entries.keywords, { sv: [], en: [] }),
  source: Source,
});
export type RegisterRow = v.InferOutput<typeof RegisterRow>;

/** The rows of one county, or of more than one: the form of a file in `register/`. */
export const RegisterFile = v.array(RegisterRow);

/** A file of the register that could be read. */
export interface ReadRegister {
  file: string;
  rows: RegisterRow[];
}

/** The id of a source: its address is what two rows have in common, and what stays. */
const sourceId = (address: string): string =>
  `s-${createHash('sha256').update(address, 'utf8').digest('hex').slice(0, 12)}`;

/** The municipalities that a row is about, rather than their county. */
const ownPlaces = ({ places }: RegisterRow): readonly string[] =>
  places.length <= MOST_OWN_PLACES ? places : [];

function articleOf(source: RegisterRow['source'], rows: readonly RegisterRow[]): Article {
  const { title, publication, address, published } = source;
  const about = [...new Set(rows.filter((row) => row.source.address === address).flatMap(ownPlaces))];
  const told = { title, publication, address, published, reporter: null, summary: null };
  return { id: sourceId(address), origin: 'register', ...told, about };
}

/** The rows as records: an initiative each, and one article for each address, about the places of its rows. */
export function registerRecords(rows: readonly RegisterRow[]): {
  articles: Article[];
  initiatives: Initiative[];
} {
  const sources = new Map(rows.map(({ source }) => [source.address, source]));
  return {
    articles: [...sources.values()].map((source) => articleOf(source, rows)),
    initiatives: rows.map(({ source, ...row }) => ({
      ...row,
      article: sourceId(source.address),
      evidence: 'article',
    })),
  };
}
