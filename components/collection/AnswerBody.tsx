import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FailedNotice } from '../FailedNotice.tsx';
import type { Answered } from './answered.ts';

interface KeptProps {
  answer: Answered<unknown> & { phase: 'shown' };
  children: ComponentChildren;
}

/** Keeps the focus within when what had it is gone from the next answer, as a record that was removed. */
function Kept({ answer, children }: KeptProps) {
  const body = useRef<HTMLDivElement>(null);
  const focused = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const isGone = focused.current instanceof Element && !focused.current.isConnected;
    if (isGone && document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, [answer.value]);
  return (
    <div
      ref={body}
      class="answer"
      tabIndex={-1}
      aria-busy={!answer.fresh}
      onFocusIn={({ target }) => {
        focused.current = target;
      }}
    >
      {children}
    </div>
  );
}

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
  return <Kept answer={answer}>{children(answer.value)}</Kept>;
}
