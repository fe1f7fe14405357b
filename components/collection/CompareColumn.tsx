import { i18n } from '#i18n';
import type { ComparedPlace } from '../../data/model/library.ts';
import type { PickDesk } from './PickBar.tsx';
import { browseAddress } from './places.ts';
import { RecordItem } from './RecordItem.tsx';
import type { Picks } from './use-picks.ts';

interface CompareColumnProps {
  place: ComparedPlace;
  theme: string;
  picks: Picks;
  desk: PickDesk;
}

/** What one municipality says on the subject, or that it says nothing and on how much else it speaks. */
export function CompareColumn({ place, theme, picks, desk }: CompareColumnProps) {
  const { code, name, shown, onAnything } = place;
  const total = place.quotes + place.initiatives + place.register;
  const id = `place-${code}`;
  return (
    <section class="column" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {total === 0 ? (
        <div class="gap">
          <p>
            <b>{i18n.t('collection.compare.gap')}</b>
          </p>
          <p class="hint">
            {onAnything > 0 ? (
              <a href={browseAddress({ municipality: code })}>
                {i18n.t('collection.compare.gapMore', onAnything, { count: onAnything, name })}
              </a>
            ) : (
              i18n.t('collection.compare.gapMore', 0, { count: 0, name })
            )}
          </p>
        </div>
      ) : (
        shown.map((each, at) => (
          <RecordItem key={each.record.id} shown={each} before={shown[at - 1]} picks={picks} desk={desk} />
        ))
      )}
      {total > shown.length && (
        <a class="quiet" href={browseAddress({ municipality: code, theme })}>
          {i18n.t('collection.compare.all', { count: total })}
        </a>
      )}
    </section>
  );
}
