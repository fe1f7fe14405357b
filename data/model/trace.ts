import * as v from 'valibot';

/** What a step of the reading found, as a code that each language has words for. */
export const FindingCode = v.picklist([
  ...(['heading', 'paragraph', 'item', 'caption', 'quotation', 'credit', 'rule'] as const),
  ...(['title', 'publication', 'published', 'updated', 'reporter', 'photographer', 'inferred'] as const),
  'not-article',
  ...([
    'dash',
    'marks',
    'transcript',
    'numbered',
    'answer',
    'undashed',
    'credit-unnamed',
    'garbled',
    'unlisted-verb',
    'border',
  ] as const),
  ...(['unattributed', 'attributed', 'attributed-in-parts'] as const),
  ...(['named', 'named-in-part', 'role-is', 'role-only', 'nobody', 'nobody-before'] as const),
  ...(['pronoun-here', 'pronoun-after', 'pronoun-several', 'pronoun-nobody'] as const),
  ...(['beside', 'before', 'before-names', 'goes-on', 'last-speaker', 'quote-after'] as const),
  'record',
  ...(['link-about', 'link-person', 'link-employer', 'link-theme', 'link-place', 'link-vendor'] as const),
  ...(['lead', 'lead-names', 'only-person', 'interviewee', 'first-with-role', 'first-named'] as const),
]);
export type FindingCode = v.InferOutput<typeof FindingCode>;

/** A finding with the names and words that its sentence holds, by the sentence's own names for them. */
export const Finding = v.strictObject({
  code: FindingCode,
  values: v.record(v.string(), v.string()),
});
export type Finding = v.InferOutput<typeof Finding>;

/** What one step of the reading found: of whom or of what in the article, and how. */
export const TraceLine = v.strictObject({
  step: v.picklist(['blocks', 'metadata', 'turns', 'attribution', 'speakers', 'records', 'links']),
  finding: Finding,
  /** The article's own words or name that were found; empty where there are none. */
  text: v.string(),
  /** Whether an editor should look at it. */
  doubtful: v.boolean(),
});
export type TraceLine = v.InferOutput<typeof TraceLine>;

/** A finding of a code, with what its sentence names. */
export const finding = (code: FindingCode, values: Record<string, string> = {}): Finding => ({
  code,
  values,
});
