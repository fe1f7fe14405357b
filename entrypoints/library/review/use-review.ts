import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleDraft, DraftStep, Fault } from '../../../components/review/draft.ts';
import type { ReviewPageProps } from '../../../components/review/ReviewPage.tsx';
import type { FailureKind } from '../../../data/model/errors.ts';
import type { OwnArticle } from '../../../data/model/import.ts';
import type { ImportClient } from '../../wiring/import-client.ts';
import { today } from '../../wiring/today.ts';
import { checkedDraft } from './checked-draft.ts';
import { draftOf, nextDraft } from './draft-steps.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';

interface Review {
  own: OwnArticle;
  draft: ArticleDraft;
  faults: readonly Fault[];
  saving: boolean;
  said: ReviewPageProps['said'];
  failure: FailureKind | null;
}

const begin = (own: OwnArticle, said: Review['said'] = null): Review => ({
  own,
  draft: draftOf(own),
  faults: [],
  saving: false,
  said,
  failure: null,
});

/** A fault is no longer said of a field that one has written in. */
function withoutFaultOf(faults: readonly Fault[], step: DraftStep): readonly Fault[] {
  if (faults.length === 0) return faults;
  const names = 'change' in step ? Object.keys(step.change) : [];
  const prefix = step.step === 'quote' ? `quote-${step.key}` : 'article';
  const changed = names.map((name) => `${prefix}-${name}`);
  return faults.filter(({ field }) => !changed.includes(field));
}

/** What was left unsaved in this tab, or the article as it is kept. */
function reviewOf(own: OwnArticle, said: Review['said']): Review {
  const fresh = begin(own, said);
  const kept = keptDraft(sessionStorage, own.article.id, fresh.draft);
  return kept ? { ...fresh, draft: kept, said: 'restored' } : fresh;
}

/**
 * An article's review: its fields as they are typed, kept in the tab until they are saved.
 * @param begins what is said as it begins
 */
export function useReview(client: ImportClient, loaded: OwnArticle, begins: Review['said']) {
  const [review, setReview] = useState(() => reviewOf(loaded, begins));
  const { own, draft } = review;
  const begun = useMemo(() => draftOf(own), [own]);
  useEffect(() => {
    const isKept = keepDraft(sessionStorage, own.article.id, begun, draft);
    if (!isKept) setReview((before) => ({ ...before, said: 'unkept' }));
  }, [begun, draft]);

  const onStep = useCallback((step: DraftStep) => {
    setReview((before) => ({
      ...before,
      draft: nextDraft(before.draft, step),
      faults: withoutFaultOf(before.faults, step),
      said: before.said === 'restored' || before.said === 'unkept' ? before.said : null,
    }));
  }, []);
  /** @returns whether it was saved */
  const save = async (): Promise<boolean> => {
    const checked = checkedDraft(draft, own, today());
    if (!checked.ok) {
      setReview((before) => ({ ...before, faults: checked.faults, said: null, failure: null }));
      return false;
    }
    setReview((before) => ({ ...before, saving: true, faults: [], said: null, failure: null }));
    const answer = await client.ask('save-article', checked.saved);
    if (!answer.ok) {
      setReview((before) => ({ ...before, saving: false, failure: answer.failure }));
      return false;
    }
    keepDraft(sessionStorage, own.article.id, begun, begun);
    setReview(begin(answer.value, 'saved'));
    return true;
  };
  const discard = () => setReview(begin(own));
  /** Undoes the saving of an article, this one or the one before. @returns whether it was undone */
  const undo = async (id: string): Promise<boolean> => {
    const answer = await client.ask('undo-save', { id });
    if (!answer.ok) setReview((now) => ({ ...now, failure: answer.failure }));
    else if (answer.value === null) setReview((now) => ({ ...now, said: 'tooLate' }));
    else if (id === own.article.id) setReview(begin(answer.value, 'undone'));
    return answer.ok && answer.value !== null;
  };
  return { review, onStep, save, undo, discard };
}
