import type { Shown } from '../desk.ts';
import { PickBar, type PickDesk } from './PickBar.tsx';
import { PickedElsewhere } from './PickedElsewhere.tsx';
import { RecordItem } from './RecordItem.tsx';
import type { Picks } from './use-picks.ts';

interface RecordListProps {
  shown: readonly Shown[];
  /** The municipality that all of them are of. */
  here?: string | undefined;
  picks: Picks;
  desk: PickDesk;
}

/** A page of records, to be read, picked out and copied. */
export function RecordList({ shown, here, picks, desk }: RecordListProps) {
  return (
    <>
      <PickBar shown={shown} picks={picks} desk={desk} />
      <div class={picks.all.length > 0 ? 'records some-picked' : 'records'}>
        {shown.map((each, at) => (
          <RecordItem
            key={each.record.id}
            shown={each}
            before={shown[at - 1]}
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
