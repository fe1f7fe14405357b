import { i18n } from '#i18n';
import { Act } from '../Act.tsx';
import { AskOnce } from '../AskOnce.tsx';

interface ReviewBarProps {
  quotes: number;
  doubtful: number;
  isMac: boolean;
  saving: boolean;
  isDraft: boolean;
  /** There is another article to go on with. */
  hasNext: boolean;
  onNextDoubtful: () => void;
  onSave: () => void;
  onSaveAndNext: () => void;
  onSkip: () => void;
  onRemove: () => void;
}

/** What can be done with the article as a whole; it stays in sight. */
export function ReviewBar({ quotes, doubtful, isMac, saving, isDraft, hasNext, ...on }: ReviewBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div class="review-bar" role="group" aria-label={i18n.t('review.bar')}>
      <button
        type="button"
        class="main"
        disabled={saving}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={on.onSave}
      >
        {i18n.t('review.save')} <kbd>{isMac ? '⌘ ↵' : 'Ctrl ↵'}</kbd>
      </button>
      {hasNext && (
        <button type="button" class="main" disabled={saving} onClick={on.onSaveAndNext}>
          {i18n.t('review.saveAndNext')}
        </button>
      )}
      {doubtful > 0 && (
        <button type="button" class="quiet" aria-keyshortcuts="F8" onClick={on.onNextDoubtful}>
          {i18n.t('review.nextDoubtful')} <kbd>F8</kbd>
        </button>
      )}
      <span class="count">{i18n.t('review.doubtfulOf', doubtful, { doubtful, quotes })}</span>
      {(isDraft || hasNext) && <Act onClick={on.onSkip} label={i18n.t('review.skip')} />}
      <AskOnce
        label={i18n.t('review.removeArticle')}
        question={i18n.t('review.removeArticleAsk', quotes, { count: quotes })}
        yes={i18n.t('own.removeYes')}
        no={i18n.t('own.removeNo')}
        onYes={on.onRemove}
      />
    </div>
  );
}
