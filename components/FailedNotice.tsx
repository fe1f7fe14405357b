import { i18n } from '#i18n';
import type { FailureKind } from '../data/model/errors.ts';
import { Act } from './Act.tsx';
import { failureWords } from './failure-words.ts';
import { Notice } from './Notice.tsx';

/** Says what went wrong and what to do, and lets the reader try again. */
export function FailedNotice({ failure, onRetry }: { failure: FailureKind; onRetry: () => void }) {
  return (
    <Notice alarm said={i18n.t('error.title')} next={failureWords(failure)}>
      <Act onClick={onRetry} label={i18n.t('error.retry')} />
    </Notice>
  );
}
