import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FailureKind } from '../../data/model/errors.ts';
import type { SkippedFile, SkipReason } from '../../data/model/import.ts';
import { Act } from '../Act.tsx';
import { failureWords } from '../failure-words.ts';
import { articleAddress } from '../library/addresses.ts';
import { skipWords } from './skip-words.ts';

/** As many names as are drawn at once. */
const PAGE = 50;

/** What is known of the files that gave nothing; they are asked for when one wants to see them. */
export type Skipped =
  | { phase: 'unasked' }
  | { phase: 'loading' }
  | { phase: 'failed'; failure: FailureKind }
  | { phase: 'shown'; files: readonly SkippedFile[] };

/** The files by reason, the most frequent first. */
function byReason(files: readonly SkippedFile[]): [SkipReason, SkippedFile[]][] {
  const reasons = [...new Set(files.map(({ reason }) => reason))];
  return reasons
    .map((reason): [SkipReason, SkippedFile[]] => [reason, files.filter((file) => file.reason === reason)])
    .sort(([, a], [, b]) => b.length - a.length);
}

function Names({ files }: { files: readonly SkippedFile[] }) {
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <ul>
        {files.slice(0, most).map(({ name, like }, place) => (
          <li key={place}>
            {name}
            {like !== null && (
              <>
                {' '}
                <a class="quiet" href={articleAddress(like)}>
                  {i18n.t('imports.showLike')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {files.length > most && <Act onClick={() => setMost(most + PAGE)} label={i18n.t('list.more')} />}
    </>
  );
}

/** A reason with the files it holds for; few are shown at once. */
function Reason({ reason, files }: { reason: SkipReason; files: readonly SkippedFile[] }) {
  const [open, setOpen] = useState(files.length <= 3);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {skipWords(reason)} <span class="n">{files.length}</span>
      </summary>
      {open && <Names files={files} />}
    </details>
  );
}

interface SkippedFilesProps {
  count: number;
  skipped: Skipped;
  /** They stand unfolded: they are few, or all that came of the import. */
  unfolded: boolean;
  /** Fetches them; done at the first unfolding. */
  onOpen: () => void;
}

/** How many files gave nothing, unfolding to why and to their names. */
export function SkippedFiles({ count, skipped, unfolded, onOpen }: SkippedFilesProps) {
  useEffect(() => {
    if (unfolded && skipped.phase === 'unasked') onOpen();
  }, [unfolded]);
  return (
    <details
      class="skipped"
      open={skipped.phase !== 'unasked'}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && skipped.phase === 'unasked') onOpen();
      }}
    >
      <summary>{i18n.t('imports.skipped', { count })}</summary>
      {skipped.phase === 'loading' && <p class="hint">{i18n.t('imports.skippedLoading')}</p>}
      {skipped.phase === 'failed' && <p class="fault">{failureWords(skipped.failure)}</p>}
      {skipped.phase === 'shown' &&
        byReason(skipped.files).map(([reason, files]) => (
          <Reason key={reason} reason={reason} files={files} />
        ))}
    </details>
  );
}
