import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { FailedNotice } from '../FailedNotice.tsx';
import type { Answered } from './answered.ts';

interface AnswerBodyProps<T> {
  answer: Answered<T>;
  onRetry: () => void;
  children: (value: T) => ComponentChildren;
}

/** What was asked for, once it is there; meanwhile that it is on its way, or why it could not be had. */
export function AnswerBody<T>({ answer, onRetry, children }: AnswerBodyProps<T>) {
  if (answer.phase === 'failed') return <FailedNotice failure={answer.failure} onRetry={onRetry} />;
  if (answer.phase === 'loading') {
    return (
      <p class="loading" role="status">
        {i18n.t('collection.loading')}
      </p>
    );
  }
  return <div aria-busy={!answer.fresh}>{children(answer.value)}</div>;
}
