import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Act } from '../Act.tsx';
import { CopyByHand } from '../CopyByHand.tsx';
import type { CopyOutcome, Desk, Shown } from '../desk.ts';
import type { Picks } from './use-picks.ts';

export interface PickDesk extends Desk {
  /** Copies records, each with its source. */
  onCopyAll: (shown: readonly Shown[]) => Promise<CopyOutcome>;
  onPrint: () => void;
  /** Whether what is to be printed is being fetched. */
  gathering: boolean;
  /** Where a record's words are from: what a passage bears that is copied. */
  creditOf: (shown: Shown) => string;
}

interface PickBarProps {
  /** The records on the page. */
  shown: readonly Shown[];
  picks: Picks;
  desk: PickDesk;
}

/** What one can do with the records on the page: pick them out, copy those with their sources, print. */
export function PickBar({ shown, picks, desk }: PickBarProps) {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const count = picks.all.length;
  // What was copied is no longer what is picked.
  useEffect(() => setOutcome(null), [count]);
  const copy = async () => setOutcome(await desk.onCopyAll(picks.all));
  const isEach = shown.every(({ record }) => picks.has(record.id));
  return (
    <div class={count > 0 ? 'pick-desk some' : 'pick-desk'}>
      <div class="pick-bar">
        <label>
          <input
            type="checkbox"
            checked={isEach}
            onChange={({ currentTarget }) => picks.set(shown, currentTarget.checked)}
          />
          {i18n.t('collection.pick.all')}
        </label>
        {count > 0 && (
          <>
            <span>{i18n.t('collection.pick.count', count, { count })}</span>
            <Act onClick={copy} label={i18n.t('collection.pick.copy')} />
            <Act onClick={picks.clear} label={i18n.t('collection.pick.clear')} />
          </>
        )}
        <Act onClick={desk.onPrint} label={i18n.t('collection.pick.print')} />
        <span class="said" role="status">
          {desk.gathering ? i18n.t('collection.pick.gathering') : outcome?.copied ? i18n.t('copy.done') : ''}
        </span>
      </div>
      {outcome && !outcome.copied && <CopyByHand text={outcome.text} />}
    </div>
  );
}
