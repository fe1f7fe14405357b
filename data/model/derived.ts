import * as v from 'valibot';
import { Digest } from './digest.ts';

const Binary = v.pipe(v.string(), v.base64());

/**
 * What is derived from the package's records when it is built: the index of the interviews and that of the register
 * as base64 (RFC 4648), and the digest.
 */
export const DerivedFile = v.strictObject({ segment: Binary, register: Binary, digest: Digest });
export type DerivedFile = v.InferOutput<typeof DerivedFile>;
