import * as v from 'valibot';

/** How the sidebar comes to a page: by itself, behind its launcher, or not at all. */
export const Opening = v.picklist(['auto', 'launcher', 'off']);
export type Opening = v.InferOutput<typeof Opening>;

export const Settings = v.strictObject({
  opening: Opening,
  /** Sites on which nothing is shown, as `kind:id` of the recognised site. */
  muted: v.array(v.pipe(v.string(), v.regex(/^(municipality|vendor|body):[a-z0-9-]+$/))),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { opening: 'auto', muted: [] };
