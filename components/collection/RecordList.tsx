import type { Shown } from '../desk.ts';
import { PickBar, type PickDesk } from './PickBar.tsx';
import { PickedElsewhere } from './PickedElsewhere.tsx';
import { RecordItem } from './RecordItem.tsx';
import type { Picks } from './use-picks.ts';
import { usePrinting } from './use-printing.ts';

interface RecordListProps {
  shown: readonly Shown[];
  /** What is printed where that is more than the page on the screen. */
  whole?: readonly Shown[] | null;
  /** The municipality that all of them are of. */
  here?: string | undefined;
  picks: Picks;
  desk: PickDesk;
}

/** A page of records, to be read, picked out and copied. */
export function RecordList({ shown, whole, here, picks, desk }: RecordListProps) {
  const printing = usePrinting();
  const isWhole = printing && whole && picks.all.length === 0;
  const drawn = isWhole ? whole : shown;
  return (
    <>
      <PickBar shown={shown} picks={picks} desk={desk} />
      <div class={picks.all.length > 0 ? 'records some-picked' : 'records'}>
        {drawn.map((each, at) => (
          <RecordItem
            key={each.record.id}
            shown={each}
            before={drawn[at - 1]}
            here={here}
            picks={picks}
            desk={desk}
          />
        ))}
      </div>
      <PickedElsewhere shown={shown} picks={picks} desk={desk} />
    </>
  );
}
