import * as v from 'valibot';
import { Digest } from './digest.ts';

/** What is derived from the package's records when it is built: their index as base64 (RFC 4648), and their digest. */
export const DerivedFile = v.strictObject({ segment: v.pipe(v.string(), v.base64()), digest: Digest });
export type DerivedFile = v.InferOutput<typeof DerivedFile>;
