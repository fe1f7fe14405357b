import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

interface ChooseFilesProps {
  /** Endings of names, and what else the browser's dialogue is to offer. */
  accept: string;
  /** Resolves when the list is no longer needed: it is the field's own, which holds it while the field does. */
  onFiles: (files: FileList) => Promise<void>;
}

function Chooser({ label, onFiles, ...input }: Omit<ChooseFilesProps, 'accept'> & Chosen) {
  const id = useId();
  return (
    <span class="chooser">
      <input
        id={id}
        type="file"
        multiple
        class="unseen"
        {...input}
        onChange={({ currentTarget: field }) => {
          const { files } = field;
          if (!files || files.length === 0) return;
          // Then the same file can be chosen again. To copy a list of thousands here would hold up the page.
          void onFiles(files).finally(() => {
            if (field.files === files) field.value = '';
          });
        }}
      />
      <label class="main" for={id}>
        {label}
      </label>
    </span>
  );
}

type Chosen = { label: string; accept?: string; webkitdirectory?: boolean };

/** Opens the browser's own dialogues for files and for a folder. */
export function ChooseFiles({ accept, onFiles }: ChooseFilesProps) {
  return (
    <div class="choose">
      <Chooser label={i18n.t('imports.chooseFiles')} accept={accept} onFiles={onFiles} />
      <Chooser label={i18n.t('imports.chooseFolder')} webkitdirectory onFiles={onFiles} />
      <p class="hint">{i18n.t('imports.dropHint')}</p>
    </div>
  );
}
