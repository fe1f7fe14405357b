import * as v from 'valibot';
import { Digest } from './digest.ts';

/** A segment of an index, as far as it is told without reading it: whole words of 32 bits, and not none. */
const Segment = v.pipe(
  v.instance(ArrayBuffer),
  v.check(({ byteLength }) => byteLength > 0 && byteLength % 4 === 0, 'no segment'),
);

/**
 * What is derived from the package's records when it is built: the index of the interviews and that of the register in
 * their binary form, and the digest.
 */
export const Derived = v.strictObject({ segment: Segment, register: Segment, digest: Digest });
export type Derived = v.InferOutput<typeof Derived>;

/** The same as the package's files hold it, the digest as JSON. */
export interface DerivedFiles {
  segment: ArrayBuffer;
  register: ArrayBuffer;
  digest: string;
}
