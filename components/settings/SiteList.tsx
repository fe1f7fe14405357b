import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { SettingsSite } from '../../data/model/hit.ts';
import type { Opening, Settings, SiteChange } from '../../data/model/settings.ts';
import { Act } from '../Act.tsx';
import { Managed } from '../Managed.tsx';
import { ownWords } from '../own-words.ts';
import { PagePicture } from './PagePicture.tsx';

interface SiteListProps {
  /** `null` until they are known. */
  sites: readonly SettingsSite[] | null;
  language: Language;
  /** Where the panel stands, and how wide, in the pictures. */
  look: Pick<Settings, 'side' | 'width'>;
  /** Whether the IT department says how Sidoljus comes to sites of a site's kind. */
  isManaged: (site: string) => boolean;
  onSite: (site: string, change: SiteChange) => void;
  onHidden: (site: string, record: string, hidden: boolean) => void;
  /** Undoes what was taken off the list last; `null` where nothing was. */
  onUndo: (() => void) | null;
  /** That was undone just now. */
  undone: boolean;
}

type HiddenRecord = SettingsSite['hidden'][number];
type RowProps = Omit<SiteListProps, 'sites' | 'onUndo' | 'undone'> & { each: SettingsSite };

const OPENINGS = ['auto', 'launcher', 'off'] as const satisfies readonly Opening[];

function labelOf({ record, shown }: HiddenRecord, language: Language): string {
  if (!shown) return i18n.t('settings.sites.gone', { record });
  if (shown.type === 'initiative') return shown.record.name[language];
  const name = shown.record.speaker?.name ?? i18n.t('quote.unknownSpeaker');
  return i18n.t('settings.sites.quote', { name, text: shown.record.text.replace(/\s+/g, ' ') });
}

/** What a choice from the list comes to; a silence until further notice would outlast that of today. */
function changeTo(chosen: string, opening: Opening, mutedToday: boolean): SiteChange | null {
  if (chosen === 'today') return { mutedToday: true, ...(opening === 'off' && { opening: null }) };
  const wanted = OPENINGS.find((value) => value === chosen);
  return wanted ? { opening: wanted, ...(mutedToday && { mutedToday: false }) } : null;
}

/** How Sidoljus comes to one site, to be changed or taken off the list. */
function OwnOpening({ each, look: { side, width }, isManaged, onSite }: RowProps) {
  const { site, name, opening, mutedToday } = each;
  if (opening === null) return null;
  // Nothing comes to a body's pages by itself; silence is all there is to choose.
  const openings = site.startsWith('body:') ? [opening] : OPENINGS;
  const isOverruled = isManaged(site) && opening !== 'off';
  return (
    <>
      {isOverruled && <Managed />}
      <p>
        <PagePicture small opening={mutedToday ? 'off' : opening} side={side} width={width} />
        <select
          aria-label={i18n.t('settings.sites.opening', { name })}
          disabled={isOverruled}
          value={mutedToday ? 'today' : opening}
          onChange={({ currentTarget }) => {
            const change = changeTo(currentTarget.value, opening, mutedToday);
            if (change) onSite(site, change);
          }}
        >
          {openings.map((value) => (
            <option key={value} value={value}>
              {ownWords(value)}
            </option>
          ))}
          <option value="today">{i18n.t('settings.sites.today')}</option>
        </select>
        <Act
          onClick={() => onSite(site, { opening: null, ...(mutedToday && { mutedToday: false }) })}
          label={i18n.t('settings.sites.remove')}
          name={i18n.t('settings.sites.removeName', { name })}
        />
      </p>
    </>
  );
}

/** As many hidden records as are drawn at once. */
const PAGE = 20;

/** The records that were taken away from a site, a page at a time, each to be given back. */
function HiddenRecords({ each: { site, name, hidden }, language, onHidden }: RowProps) {
  const [most, setMost] = useState(PAGE);
  return (
    <>
      {hidden.slice(0, most).map((each) => (
        <p key={each.record}>
          <span class="cut">{labelOf(each, language)}</span>
          <Act
            onClick={() => onHidden(site, each.record, false)}
            label={i18n.t('settings.sites.giveBack')}
            name={i18n.t('settings.sites.giveBackName', { record: labelOf(each, language), name })}
          />
        </p>
      ))}
      {hidden.length > most && <Act onClick={() => setMost(most + PAGE)} label={i18n.t('list.more')} />}
    </>
  );
}

function SiteRow(props: RowProps) {
  const { site, name, opening, mutedToday } = props.each;
  return (
    <li>
      <h3>{name}</h3>
      <OwnOpening {...props} />
      {mutedToday && opening === null && (
        <p>
          <span>{i18n.t('settings.sites.today')}</span>
          <Act
            onClick={() => props.onSite(site, { mutedToday: false })}
            label={i18n.t('settings.sites.unmute')}
            name={i18n.t('settings.sites.unmuteName', { name })}
          />
        </p>
      )}
      <HiddenRecords {...props} />
    </li>
  );
}

/** The sites for which something is chosen, each with the way back; what is taken off the list can be undone. */
export function SiteList({ sites, onUndo, undone, ...acts }: SiteListProps) {
  if (!sites) return <p class="loading">{i18n.t('settings.sites.loading')}</p>;
  return (
    <>
      {sites.length === 0 ? (
        <p class="next">{i18n.t('settings.sites.none')}</p>
      ) : (
        <ul class="sites">
          {sites.map((each) => (
            <SiteRow key={each.site} each={each} {...acts} />
          ))}
        </ul>
      )}
      <p role="status">
        {undone && i18n.t('settings.file.undone')}
        {onUndo && (
          <>
            {i18n.t('settings.sites.removed')} <Act onClick={onUndo} label={i18n.t('mute.undo')} />
          </>
        )}
      </p>
    </>
  );
}
