import * as v from 'valibot';
import { Manner } from './manner.ts';

/** What a page's script does after asking: mount the frame, show the launcher, or nothing. */
export const PageVerdict = v.strictObject({
  /** `open`: frame by itself · `launcher`: only the launcher · `none`: nothing at all. */
  show: v.picklist(['open', 'launcher', 'none']),
  /** What the launcher says: how many records, and how they belong to the site. */
  count: v.number(),
  relation: v.picklist(['from', 'about', 'naming', 'register', 'subject']),
  siteName: v.string(),
  manner: Manner,
});
export type PageVerdict = v.InferOutput<typeof PageVerdict>;
