import { i18n } from '#i18n';
import type { FailureKind } from '../data/model/errors.ts';
import { Act } from './Act.tsx';
import { failureWords } from './failure-words.ts';
import { Notice } from './Notice.tsx';

interface FailedNoticeProps {
  failure: FailureKind;
  /** What could not be done, where that is known. */
  said?: string;
  onRetry: () => void;
}

/** Says what went wrong and what to do, and lets the reader try again. */
export function FailedNotice({ failure, said = i18n.t('error.title'), onRetry }: FailedNoticeProps) {
  return (
    <Notice alarm said={said} next={failureWords(failure)}>
      <Act onClick={onRetry} label={i18n.t('error.retry')} />
    </Notice>
  );
}
