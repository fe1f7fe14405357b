import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Act } from '../Act.tsx';

/** A keyboard command and its keys as the browser writes them; empty where it has none. */
export interface ShownShortcut {
  name: string;
  keys: string;
}

interface ShortcutsProps {
  /** `null` until they are known. */
  shortcuts: readonly ShownShortcut[] | null;
  /** Gives a command other keys, or with none its first ones; false where the browser refuses. `null` where it can't. */
  onChange: ((name: string, keys: string) => Promise<boolean>) | null;
  /** Opens the browser's page for such keys. */
  onOpenPage: () => void;
}

const commandWords = (name: string): string =>
  name === '_execute_action' ? i18n.t('settings.keys.search') : i18n.t('action.openPanel');

interface RowProps {
  shortcut: ShownShortcut;
  onChange: NonNullable<ShortcutsProps['onChange']>;
}

/** A command whose keys are written in a field. */
function Changeable({ shortcut: { name, keys }, onChange }: RowProps) {
  const id = useId();
  /** What is being written; `null` while the field shows the keys that are in force. */
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const change = async (wished: string) => {
    const taken = await onChange(name, wished);
    setRefused(!taken);
    // What was written meanwhile stays.
    if (taken) setTyped((now) => (wished === '' || now?.trim() === wished ? null : now));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void change((typed ?? keys).trim());
      }}
    >
      <label for={id}>{commandWords(name)}</label>
      <input
        id={id}
        type="text"
        value={typed ?? keys}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-fault` : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="quiet">
        {i18n.t('settings.keys.save')}
      </button>
      <Act onClick={() => void change('')} label={i18n.t('settings.keys.reset')} />
      <p id={`${id}-fault`} class="fault" role="alert">
        {refused ? i18n.t('settings.keys.refused') : ''}
      </p>
    </form>
  );
}

/** The keys that work everywhere in the browser, the word in the address field, the context menu, and how to change the keys. */
export function Shortcuts({ shortcuts, onChange, onOpenPage }: ShortcutsProps) {
  return (
    <>
      {onChange
        ? shortcuts?.map((each) => <Changeable key={each.name} shortcut={each} onChange={onChange} />)
        : shortcuts && (
            <dl class="keys-list">
              {shortcuts.map(({ name, keys }) => (
                <div key={name}>
                  <dt>{commandWords(name)}</dt>
                  <dd>{keys === '' ? i18n.t('settings.keys.none') : <kbd>{keys}</kbd>}</dd>
                </div>
              ))}
            </dl>
          )}
      <p>{i18n.t('settings.keys.omnibox')}</p>
      <p>{i18n.t('settings.keys.menu')}</p>
      {!onChange && <Act onClick={onOpenPage} label={i18n.t('settings.keys.change')} />}
    </>
  );
}
