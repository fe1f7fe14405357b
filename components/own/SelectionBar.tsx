import { i18n } from '#i18n';
import { AskOnce } from '../AskOnce.tsx';

interface SelectionBarProps {
  selected: ReadonlySet<string>;
  /** The ids on this page. */
  shown: readonly string[];
  packing: boolean;
  onSelect: (ids: readonly string[], selected: boolean) => void;
  onRemove: (ids: string[]) => void;
  onPack: () => void;
}

/** Selects all on the page, and says what can be done with the selected. */
export function SelectionBar({ selected, shown, packing, onSelect, onRemove, onPack }: SelectionBarProps) {
  const count = selected.size;
  const all = shown.every((id) => selected.has(id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div class="selection" role="group" aria-label={i18n.t('own.selection')}>
      <label>
        <input type="checkbox" checked={all} onChange={() => onSelect(shown, !all)} />
        {i18n.t('own.selectAll')}
      </label>
      <span role="status">{count > 0 ? i18n.t('own.selected', count, { count }) : ''}</span>
      {count > 0 && (
        <>
          <button type="button" class="quiet" disabled={packing} onClick={onPack}>
            {i18n.t('own.pack')}
          </button>
          <AskOnce
            label={i18n.t('own.remove')}
            question={i18n.t('own.removeAsk', count, { count })}
            yes={i18n.t('own.removeYes')}
            no={i18n.t('own.removeNo')}
            onYes={() => onRemove([...selected])}
          />
        </>
      )}
    </div>
  );
}
