import { i18n } from '#i18n';
import type { Opening, OpeningKind, Settings, SettingsChange } from '../../data/model/settings.ts';
import { Choice } from '../Choice.tsx';
import { PagePicture } from './PagePicture.tsx';

const KINDS = ['municipality', 'vendor'] as const satisfies readonly OpeningKind[];
const OPENINGS = ['auto', 'launcher', 'off'] as const satisfies readonly Opening[];

interface OpeningSettingsProps {
  settings: Settings;
  /** What the IT department has laid down; `null` where the user chooses. */
  managed: Readonly<Record<OpeningKind, Opening | null>>;
  onChange: (change: SettingsChange) => void;
}

/** How Sidoljus comes to pages, for each kind of site, each choice with a picture of what would come of it. */
export function OpeningSettings({ settings, managed, onChange }: OpeningSettingsProps) {
  const { side, width } = settings;
  return (
    <>
      {KINDS.map((kind) => (
        <Choice
          key={kind}
          name={`opening-${kind}`}
          legend={i18n.t(`settings.legend.${kind}`)}
          options={OPENINGS.map((value) => ({
            value,
            label: i18n.t(`settings.${value}`),
            picture: <PagePicture small opening={value} side={side} width={width} />,
          }))}
          chosen={managed[kind] ?? settings.opening[kind]}
          managed={managed[kind] !== null}
          onChoose={(opening) => onChange({ opening: { ...settings.opening, [kind]: opening } })}
        />
      ))}
      <p class="meaning">{i18n.t('settings.badge')}</p>
    </>
  );
}
