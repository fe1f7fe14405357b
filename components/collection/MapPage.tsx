import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { LibraryList, MapPlace } from '../../data/model/library.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { AddressFaults } from './AddressFaults.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import type { Answered } from './answered.ts';
import { NameTable } from './NameTable.tsx';
import { Pages } from './Pages.tsx';
import { type ListPlace, mapAddress } from './places.ts';

/**
 * Degrees to the map's units: one of latitude is a hundred, one of longitude as long as it is in the middle of the country,
 * at 62° north (equirectangular projection).
 */
const UNITS = 100;
const SQUEEZE = Math.cos((62 * Math.PI) / 180);
const CORNER = { north: 69.2, west: 10.6, south: 55.1, east: 24.6 } as const;
const WIDTH = Math.round((CORNER.east - CORNER.west) * SQUEEZE * UNITS);
const HEIGHT = Math.round((CORNER.north - CORNER.south) * UNITS);

const LEAST_DOT = 6;
/** An area that grows with what it stands for, as the eye reads it. */
const radiusOf = ({ quotes }: MapPlace): number => LEAST_DOT + 7 * Math.sqrt(quotes);

const kindOf = ({ quotes, initiatives, register }: MapPlace): 'quoted' | 'told' | 'silent' =>
  quotes > 0 ? 'quoted' : initiatives + register > 0 ? 'told' : 'silent';

interface DotProps {
  place: MapPlace;
  onPlace: (code: string) => void;
}

/** A municipality; the table beside the map leads by keys where a click on a dot does. */
function Dot({ place, onPlace }: DotProps) {
  const [latitude, longitude] = place.centre;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: 290 stops for the keys would bar the way to the table
    <circle
      class={kindOf(place)}
      onClick={() => onPlace(place.code)}
      cx={Math.round((longitude - CORNER.west) * SQUEEZE * UNITS)}
      cy={Math.round((CORNER.north - latitude) * UNITS)}
      r={radiusOf(place)}
    >
      <title>{i18n.t('collection.map.dot', place)}</title>
    </circle>
  );
}

/** Sweden's municipalities as dots; the silent ones lie under those that speak. */
function Sweden({ places, onPlace }: Pick<DotProps, 'onPlace'> & { places: readonly MapPlace[] }) {
  const heard = places.filter((place) => kindOf(place) !== 'silent').length;
  const order = places.toSorted((a, b) => a.quotes - b.quotes || a.initiatives - b.initiatives);
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {order.map((place) => (
          <Dot key={place.code} place={place} onPlace={onPlace} />
        ))}
      </svg>
      <figcaption>
        <span class="unseen">{i18n.t('collection.map.label', { count: heard })}</span>
        <span class="legend">
          <span class="key quoted">{i18n.t('collection.map.quoted')}</span>
          <span class="key told">{i18n.t('collection.map.told')}</span>
          <span class="key silent">{i18n.t('collection.map.silent')}</span>
        </span>
      </figcaption>
    </figure>
  );
}

export interface MapPageProps {
  answer: Answered<{ places: readonly MapPlace[]; list: LibraryList }>;
  place: Omit<ListPlace, 'by'>;
  /** As many rows as stand on a page. */
  size: number;
  faults: readonly string[];
  language: Language;
  onPlace: (code: string) => void;
  onRetry: () => void;
}

/** Where in the country the voices are, as a map and as a table of the same. */
export function MapPage({ answer, place, size, faults, language, onPlace, onRetry }: MapPageProps) {
  return (
    <LibraryPage view="collection">
      <h1>{i18n.t('collection.map.title')}</h1>
      <AddressFaults faults={faults} href={mapAddress()} />
      <p class="lead">{i18n.t('collection.map.note')}</p>
      <AnswerBody answer={answer} onRetry={onRetry}>
        {({ places, list }) => (
          <div class="map-and-table">
            <Sweden places={places} onPlace={onPlace} />
            <div>
              <NameTable
                rows={list.rows}
                place={{ ...place, by: 'municipality' }}
                language={language}
                href={mapAddress}
              />
              <Pages
                total={list.total}
                size={size}
                from={list.from}
                href={(page) => mapAddress({ ...place, page })}
              />
            </div>
          </div>
        )}
      </AnswerBody>
    </LibraryPage>
  );
}
