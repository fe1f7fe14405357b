import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { SettingsSite } from '../../data/model/hit.ts';
import { Act } from '../Act.tsx';

interface SiteListProps {
  /** `null` until they are known. */
  sites: readonly SettingsSite[] | null;
  language: Language;
  onUnmute: (site: string) => void;
  onGiveBack: (site: string, record: string) => void;
}

type HiddenRecord = SettingsSite['hidden'][number];

function labelOf({ record, shown }: HiddenRecord, language: Language): string {
  if (!shown) return i18n.t('settings.sites.gone', { record });
  if (shown.type === 'initiative') return shown.record.name[language];
  const name = shown.record.speaker?.name ?? i18n.t('quote.unknownSpeaker');
  return i18n.t('settings.sites.quote', { name, text: shown.record.text.replace(/\s+/g, ' ') });
}

/** The sites for which something is chosen, each with the way back. */
export function SiteList({ sites, language, onUnmute, onGiveBack }: SiteListProps) {
  if (!sites) return <p class="loading">{i18n.t('settings.sites.loading')}</p>;
  if (sites.length === 0) return <p class="next">{i18n.t('settings.sites.none')}</p>;
  return (
    <ul class="sites">
      {sites.map(({ site, name, silence, hidden }) => (
        <li key={site}>
          <h3>{name}</h3>
          {silence && (
            <p>
              <span>{i18n.t(silence === 'today' ? 'settings.sites.today' : 'settings.sites.always')}</span>
              <Act
                onClick={() => onUnmute(site)}
                label={i18n.t('settings.sites.unmute')}
                name={i18n.t('settings.sites.unmuteName', { name })}
              />
            </p>
          )}
          {hidden.map((each) => (
            <p key={each.record}>
              <span class="cut">{labelOf(each, language)}</span>
              <Act
                onClick={() => onGiveBack(site, each.record)}
                label={i18n.t('settings.sites.giveBack')}
                name={i18n.t('settings.sites.giveBackName', { record: labelOf(each, language), name })}
              />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
