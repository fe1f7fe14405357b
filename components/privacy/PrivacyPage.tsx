import { i18n } from '#i18n';
import { byteWords } from '../../data/locales/bytes.ts';
import type { Language } from '../../data/locales/language.ts';
import { AskOnce } from '../AskOnce.tsx';
import { settingsAddress } from '../library/addresses.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { Part } from '../settings/SettingsPage.tsx';
import { Rights, type RightsProps } from './Rights.tsx';

/** The kinds of things that are kept on the machine. */
export const KINDS = ['bundled', 'own', 'settings', 'tabs'] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds that the reader can delete; the bundled collection belongs to the extension. */
export type Deletable = Exclude<Kind, 'bundled'>;

export interface PrivacyPageProps {
  language: Language;
  rights: RightsProps;
  policy: string;
  /** `null` until it is known; `bytes` are estimated. */
  stored: Readonly<Record<Kind, { count: number; bytes: number }>> | null;
  onDelete: (kind: Deletable) => void;
  /** What came of the last deletion. */
  deleted: { kind: Deletable; done: boolean } | null;
}

function sizeWords(
  kind: Kind,
  { count, bytes }: { count: number; bytes: number },
  language: Language,
): string {
  const size = byteWords(bytes, language);
  return kind === 'bundled' || kind === 'own'
    ? i18n.t(`privacy.size.${kind}`, count, { count, size })
    : i18n.t('privacy.size.other', { size });
}

type StoredProps = Pick<PrivacyPageProps, 'language' | 'stored' | 'onDelete' | 'deleted'>;

function Stored({ language, stored, onDelete, deleted }: StoredProps) {
  if (!stored) return <p class="loading">{i18n.t('privacy.measuring')}</p>;
  return (
    <>
      <dl class="stored">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{i18n.t(`privacy.kind.${kind}`)}</dt>
            <dd>{sizeWords(kind, stored[kind], language)}</dd>
            <dd>
              {kind === 'bundled' ? (
                <span class="next">{i18n.t('privacy.belongs')}</span>
              ) : (
                stored[kind].count > 0 && (
                  <AskOnce
                    label={i18n.t(`privacy.delete.${kind}`)}
                    question={i18n.t(`privacy.question.${kind}`)}
                    yes={i18n.t('privacy.yesDelete')}
                    no={i18n.t('privacy.no')}
                    onYes={() => onDelete(kind)}
                  />
                )
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p role="status">{deleted?.done ? i18n.t('privacy.deleted') : ''}</p>
      <p class="fault" role="alert">
        {deleted && !deleted.done ? i18n.t('privacy.notDeleted') : ''}
      </p>
    </>
  );
}

/** What Sidoljus may do, what holds it back, and what it keeps; each can be taken back. */
export function PrivacyPage({ rights, policy, ...kept }: PrivacyPageProps) {
  return (
    <LibraryPage view="settings-page" promised>
      <h1>{i18n.t('privacy.title')}</h1>
      <p class="next">
        {i18n.t('privacy.promise')} <a href={settingsAddress()}>{i18n.t('settings.all')}</a>
      </p>
      <Part heading={i18n.t('privacy.part.rights')}>
        <Rights {...rights} />
      </Part>
      <Part heading={i18n.t('privacy.part.policy')}>
        <p>{i18n.t('privacy.policy')}</p>
        <p>
          <code>{policy}</code>
        </p>
      </Part>
      <Part heading={i18n.t('privacy.part.stored')}>
        <Stored {...kept} />
      </Part>
    </LibraryPage>
  );
}
