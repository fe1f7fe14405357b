import { i18n } from '#i18n';
import type { ComparedPlace } from '../../data/model/library.ts';
import { EmptyPlace } from './EmptyPlace.tsx';
import type { PickDesk } from './PickBar.tsx';
import { browseAddress, municipalityAddress } from './places.ts';
import { RecordItem } from './RecordItem.tsx';
import type { Picks } from './use-picks.ts';

interface CompareColumnProps {
  place: ComparedPlace;
  theme: string;
  picks: Picks;
  desk: PickDesk;
}

/**
 * That it says nothing on the subject, and on how much else it speaks; where it never does, how much others say that name
 * it, or that there is nothing.
 */
function Gap({ place: { code, name, onAnything, namedOnAnything } }: Pick<CompareColumnProps, 'place'>) {
  if (onAnything + namedOnAnything === 0) return <EmptyPlace code={code} name={name} />;
  const said = i18n.t(onAnything > 0 ? 'collection.compare.gap' : 'collection.compare.onlyNamed');
  const more =
    onAnything > 0
      ? i18n.t('collection.compare.gapMore', onAnything, { count: onAnything, name })
      : i18n.t('collection.relation.namedCount', { count: namedOnAnything, name });
  return (
    <div class="gap">
      <p>
        <b>{said}</b>
      </p>
      <p class="hint">
        <a href={municipalityAddress({ municipality: code }, onAnything)}>{more}</a>
      </p>
    </div>
  );
}

/** What one municipality says on the subject, or that it says nothing; under it what others say that names it. */
export function CompareColumn({ place, theme, picks, desk }: CompareColumnProps) {
  const { code, name, shown, named } = place;
  const total = place.quotes + place.initiatives + place.register + named.total;
  const id = `place-${code}`;
  const items = (records: ComparedPlace['shown']) =>
    records.map((each, at) => (
      <RecordItem key={each.record.id} shown={each} before={records[at - 1]} picks={picks} desk={desk} />
    ));
  return (
    <section class="column" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {shown.length === 0 ? <Gap place={place} /> : items(shown)}
      {named.shown.length > 0 && (
        <>
          <h3>{i18n.t('collection.compare.named')}</h3>
          {items(named.shown)}
        </>
      )}
      {total > shown.length + named.shown.length && (
        <>
          <a class="quiet" href={browseAddress({ municipality: code, theme })}>
            {i18n.t('collection.compare.all', { count: total })}
          </a>
          <p class="printed unless-picked">
            {i18n.t('collection.pages.part', { count: shown.length + named.shown.length, total })}
          </p>
        </>
      )}
    </section>
  );
}
