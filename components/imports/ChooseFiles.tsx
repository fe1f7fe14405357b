import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

interface ChooseFilesProps {
  /** Endings of names, and what else the browser's dialogue is to offer. */
  accept: string;
  onFiles: (files: File[]) => void;
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
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = '';
          onFiles(files);
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
