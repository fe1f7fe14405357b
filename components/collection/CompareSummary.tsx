import { i18n } from '#i18n';
import { monthYear } from '../../data/locales/age.ts';
import type { ComparedPlace } from '../../data/model/library.ts';
import type { Desk } from '../desk.ts';
import { Wide } from './Wide.tsx';

const COLUMNS = [
  ['quotes', 'collection.list.quotes'],
  ['initiatives', 'collection.list.initiatives'],
  ['register', 'collection.list.register'],
] as const;

/** The same in figures: how much each municipality has of its own, and when it last did. */
export function CompareSummary({ places, desk }: { places: readonly ComparedPlace[]; desk: Desk }) {
  const none = i18n.t('collection.list.none');
  return (
    <Wide label={i18n.t('collection.compare.summary')}>
      <table>
        <caption class="unseen">{i18n.t('collection.compare.summary')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('collection.filter.municipality')}</th>
            {COLUMNS.map(([key, label]) => (
              <th key={key} scope="col">
                {i18n.t(label)}
              </th>
            ))}
            <th scope="col">{i18n.t('collection.list.latest')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.code}>
              <th scope="row">{place.name}</th>
              {COLUMNS.map(([key, label]) => (
                <td key={key} class="figure" data-label={i18n.t(label)}>
                  {place[key] === 0 ? none : place[key]}
                </td>
              ))}
              <td data-label={i18n.t('collection.list.latest')}>
                {monthYear(place.latest, desk.language) || none}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
