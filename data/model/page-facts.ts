import * as v from 'valibot';

/** Lengths in UTF-16 code units beyond which a page's text is cut: what follows adds time, not meaning. */
export const PAGE_LIMITS = { title: 500, headings: 100, heading: 300, text: 120_000 } as const;

const short = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** What is read from a page, and all that is: no forms, no links, nothing of the person reading. */
export const PageFacts = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(8_192)),
  title: short(PAGE_LIMITS.title),
  siteName: short(PAGE_LIMITS.title),
  description: short(PAGE_LIMITS.title),
  lang: short(35),
  headings: v.pipe(v.array(short(PAGE_LIMITS.heading)), v.maxLength(PAGE_LIMITS.headings)),
  /** The main text, without menus, footers and notices; paragraphs parted by a line break. */
  text: short(PAGE_LIMITS.text),
});
export type PageFacts = v.InferOutput<typeof PageFacts>;

/** What reading a page on demand gives: its facts, or that it is one of a person's own matters. */
export const PageReading = v.variant('private', [
  v.strictObject({ private: v.literal(true) }),
  v.strictObject({ private: v.literal(false), facts: PageFacts }),
]);
export type PageReading = v.InferOutput<typeof PageReading>;
