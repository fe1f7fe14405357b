import * as v from 'valibot';

/**
 * Why a file is no article: nothing is in it; it is no text; PDF, a word processor's file, an archive or a page saved
 * as one letter; JSON; more of it, a longer line, more tags or a deeper nesting than any article has.
 */
export const ReadFaultCode = v.picklist([
  'empty',
  'binary',
  'pdf',
  'word-processor',
  'archive',
  'mhtml',
  'json-not-ours',
  'too-large',
  'line-too-long',
  'too-many-tags',
  'too-deep',
]);
export type ReadFaultCode = v.InferOutput<typeof ReadFaultCode>;

/** A fault, and where it is one of size, the most that is read: characters, tags or levels. */
export const ReadFault = v.strictObject({ code: ReadFaultCode, most: v.optional(v.number()) });
export type ReadFault = v.InferOutput<typeof ReadFault>;
