import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { listed } from '../../data/locales/language.ts';
import type { VendorPart as Part, Stance, VendorRecord } from '../../data/model/library.ts';
import { accordingTo } from '../register-words.ts';
import type { PickDesk } from './PickBar.tsx';
import { browseAddress } from './places.ts';
import { RecordItem } from './RecordItem.tsx';
import { stanceWords } from './stance-words.ts';
import type { Picks } from './use-picks.ts';

/** Records of one municipality. */
interface Group {
  place: VendorRecord['place'];
  records: VendorRecord[];
}

/** Records by municipality, each where its first record stands. */
function inGroups(records: readonly VendorRecord[]): Group[] {
  const groups = new Map<string | undefined, Group>();
  for (const record of records) {
    const group = groups.get(record.place?.code);
    if (group) group.records.push(record);
    else groups.set(record.place?.code, { place: record.place, records: [record] });
  }
  return [...groups.values()];
}

interface BearingProps {
  record: VendorRecord;
  vendor: string;
  desk: PickDesk;
}

/**
 * What bears a stance: words of a quote, or what an initiative's source says, in our words where these are Swedish; where
 * only those spoke who work for the vendor, it is by them.
 */
function Bearer({ stance: { words }, record, vendor, desk }: BearingProps & { stance: Stance }) {
  const { shown, byVendor } = record;
  if (shown.type === 'quote') return <q lang="sv">{words}</q>;
  const source = byVendor
    ? i18n.t('initiative.evidence.source', { publication: vendor })
    : accordingTo(shown.article);
  return <span>{`${desk.language === 'sv' ? `${words}. ` : '· '}${source}`}</span>;
}

/**
 * Where the municipality stands, with what bears it, and which products are named, or that only the source names the
 * vendor; nothing where none of it is told.
 */
function Bearing({ record, vendor, desk }: BearingProps) {
  const { stance, products, bySource } = record;
  if (!stance && products.length === 0 && !bySource) return null;
  return (
    <p class="bearing">
      {stance && (
        <>
          <b class="stance">{stanceWords(stance)}</b>{' '}
          <Bearer stance={stance} record={record} vendor={vendor} desk={desk} />
        </>
      )}
      {products.length > 0 && (
        <span>{i18n.t('collection.vendor.names', { names: listed(products, desk.language) })}</span>
      )}
      {bySource && <span>{i18n.t('collection.vendor.bySource', { name: vendor })}</span>}
    </p>
  );
}

interface VendorPartProps {
  id: string;
  heading: string;
  /** What the vendor is called. */
  vendor: string;
  part: Part;
  picks: Picks;
  desk: PickDesk;
  /** What is to be known of the part as a whole. */
  note?: string | undefined;
  /** The way to what does not stand here. */
  children?: ComponentChildren;
}

/** One part of what there is on a vendor, by municipality; nothing where there is nothing. */
export function VendorPart({ id, heading, vendor, part, picks, desk, note, children }: VendorPartProps) {
  if (part.total === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span class="n">{part.total}</span>
      </h2>
      {note !== undefined && <p class="hint">{note}</p>}
      {inGroups(part.records).map(({ place, records }) => (
        <div key={place?.code} class="of-place">
          <h3 class="place-name">
            {place ? (
              <a href={browseAddress({ municipality: place.code })}>{place.name}</a>
            ) : (
              i18n.t('collection.vendor.nobody')
            )}
          </h3>
          {records.map((record, at) => (
            <RecordItem
              key={record.shown.record.id}
              shown={record.shown}
              before={records[at - 1]?.shown}
              here={place?.code}
              picks={picks}
              desk={desk}
            >
              <Bearing record={record} vendor={vendor} desk={desk} />
            </RecordItem>
          ))}
        </div>
      ))}
      {children}
    </section>
  );
}
