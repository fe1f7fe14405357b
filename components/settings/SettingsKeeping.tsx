import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SettingsFault } from '../../data/model/settings-file.ts';
import { Act } from '../Act.tsx';
import { settingWords } from './setting-words.ts';

/** What has just been done with all settings at once. */
export type Kept =
  | { done: 'reset' | 'undone' }
  /** With the sites of the file that Sidoljus does not know, by their keys. */
  | { done: 'imported'; leftOut: readonly string[] }
  | { done: 'refused'; fault: SettingsFault };

interface SettingsKeepingProps {
  kept: Kept | null;
  /** What differs from how it was at first: paths as in a file of settings. */
  changed: readonly string[];
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  onUndo: () => void;
}

function faultWords(fault: SettingsFault): string {
  switch (fault.kind) {
    case 'not-json':
      return i18n.t('settings.file.notJson');
    case 'not-ours':
      return i18n.t('settings.file.notOurs');
    case 'newer':
      return i18n.t('settings.file.newer');
    case 'part':
      return i18n.t('settings.file.part', { part: settingWords(fault.part) });
  }
}

/** As many sites that were left out are named. */
const NAMED = 5;

function doneWords(kept: Exclude<Kept, { done: 'refused' }>): string {
  const said = i18n.t(`settings.file.${kept.done}`);
  if (kept.done !== 'imported' || kept.leftOut.length === 0) return said;
  const count = kept.leftOut.length;
  const named = kept.leftOut.slice(0, NAMED).join(', ');
  const sites = count > NAMED ? `${named} …` : named;
  return `${said} ${i18n.t('settings.file.leftOut', count, { count, sites })}`;
}

/** All settings at once: kept in a file, taken from one, or as they were at first; each can be undone. */
export function SettingsKeeping(props: SettingsKeepingProps) {
  const { kept, changed, onExport, onImport, onReset, onUndo } = props;
  const field = useRef<HTMLInputElement>(null);
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onImport(file);
    // The same file may be chosen again, once it was mended.
    input.value = '';
  };
  return (
    <>
      <div class="acts">
        <Act onClick={onExport} label={i18n.t('settings.file.export')} />
        <Act onClick={() => field.current?.click()} label={i18n.t('settings.file.import')} />
        <Act onClick={onReset} label={i18n.t('settings.file.toFirst')} />
      </div>
      <p class="meaning">
        {changed.length === 0
          ? i18n.t('settings.file.asAtFirst')
          : i18n.t('settings.file.differs', { parts: [...new Set(changed.map(settingWords))].join(', ') })}
      </p>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={i18n.t('settings.file.import')}
        onChange={(event) => choose(event.currentTarget)}
      />
      {kept?.done === 'refused' && (
        <p class="fault" role="alert">
          {faultWords(kept.fault)}
        </p>
      )}
      <p role="status">
        {kept && kept.done !== 'refused' && doneWords(kept)}{' '}
        {kept && (kept.done === 'imported' || kept.done === 'reset') && (
          <Act onClick={onUndo} label={i18n.t('mute.undo')} />
        )}
      </p>
    </>
  );
}
