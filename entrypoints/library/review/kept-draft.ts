import * as v from 'valibot';
import type { ArticleDraft } from '../../../components/review/draft.ts';
import { Employer } from '../../../data/model/records.ts';

const Draft: v.GenericSchema<ArticleDraft> = v.strictObject({
  title: v.string(),
  publication: v.string(),
  published: v.string(),
  reporter: v.string(),
  address: v.string(),
  about: v.array(v.string()),
  quotes: v.array(
    v.strictObject({
      key: v.string(),
      text: v.string(),
      question: v.string(),
      name: v.string(),
      role: v.string(),
      organisation: v.string(),
      employer: v.nullable(Employer),
      themes: v.array(v.string()),
      places: v.array(v.string()),
      removed: v.boolean(),
    }),
  ),
});

const Kept = v.pipe(v.string(), v.parseJson(), v.strictObject({ begun: v.string(), draft: Draft }));

const keyOf = (article: string): string => `review:${article}`;

/** The tab's own storage, which ends with the tab. */
type Cupboard = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps what is not saved yet. It is kept in the tab and not asked about on leaving: views change within the page,
 * where browsers ask nothing, and a reload or a crash asks nobody either.
 * @param begun the fields as they began; what began otherwise is no longer of use
 * @returns false where the tab's storage is full
 */
export function keepDraft(
  cupboard: Cupboard,
  article: string,
  begun: ArticleDraft,
  draft: ArticleDraft,
): boolean {
  const [before, now] = [JSON.stringify(begun), JSON.stringify(draft)];
  try {
    if (before === now) cupboard.removeItem(keyOf(article));
    else cupboard.setItem(keyOf(article), JSON.stringify({ begun: before, draft }));
    return true;
  } catch {
    // The only failure there is: the quota.
    return false;
  }
}

/** What was not saved of an article that stands as it stood then; null where there is nothing such. */
export function keptDraft(cupboard: Cupboard, article: string, begun: ArticleDraft): ArticleDraft | null {
  const kept = v.safeParse(Kept, cupboard.getItem(keyOf(article)) ?? '');
  return kept.success && kept.output.begun === JSON.stringify(begun) ? kept.output.draft : null;
}
