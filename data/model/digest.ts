import * as v from 'valibot';
import { Id, Person } from './records.ts';

/** Ids one after the other, parted by spaces: of thousands, one text is read from the store far sooner than a text for each. */
const IdList = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/));

/** A name in the records, and the records that bear it. */
export const KnownName = v.strictObject({
  name: v.string(),
  records: IdList,
  /** Themes of its records: a name that does not stand alone counts only where the page shares one. */
  themes: v.array(Id),
  /** A product's or an initiative's name of several words; many bear a person's. */
  standsAlone: v.boolean(),
});
export type KnownName = v.InferOutput<typeof KnownName>;

/** What must be known of all records without reading them: who speaks, what is named, who works together. */
export const Digest = v.strictObject({
  /** Everyone quoted, as in the last of their quotes. */
  people: v.array(Person),
  names: v.array(KnownName),
  /** Pairs of municipalities that stand together in an initiative, as `code code`. */
  cooperations: v.array(v.string()),
});
export type Digest = v.InferOutput<typeof Digest>;
