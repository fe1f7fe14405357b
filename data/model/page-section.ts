import * as v from 'valibot';
import { Id } from './records.ts';

/** Lengths in UTF-16 code units beyond which a section is cut. */
export const SECTION_LIMITS = { heading: 300, text: 4_000 } as const;

/** The section of a page that a reader has in view: its heading, and what stands under it up to the next one. */
export const PageSection = v.strictObject({
  heading: v.pipe(v.string(), v.minLength(1), v.maxLength(SECTION_LIMITS.heading)),
  text: v.pipe(v.string(), v.maxLength(SECTION_LIMITS.text)),
});
export type PageSection = v.InferOutput<typeof PageSection>;

/** Which of a page's records have to do with the section in view, nearest first. */
export const SectionOrder = v.strictObject({ heading: v.string(), records: v.array(Id) });
export type SectionOrder = v.InferOutput<typeof SectionOrder>;
