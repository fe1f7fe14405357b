import type { Shown } from '../desk.ts';
import type { PickDesk } from './PickBar.tsx';
import { RecordItem } from './RecordItem.tsx';
import type { Picks } from './use-picks.ts';

interface PickedElsewhereProps {
  /** The records on the page. */
  shown: readonly Shown[];
  picks: Picks;
  desk: PickDesk;
}

/** On paper only: records that were picked on other pages of the list, so that what is printed is all that is picked. */
export function PickedElsewhere({ shown, picks, desk }: PickedElsewhereProps) {
  const here = new Set(shown.map(({ record }) => record.id));
  const elsewhere = picks.all.filter(({ record }) => !here.has(record.id));
  if (elsewhere.length === 0) return null;
  return (
    <div class="printed">
      {elsewhere.map((each) => (
        <RecordItem key={each.record.id} shown={each} picks={picks} desk={desk} />
      ))}
    </div>
  );
}
