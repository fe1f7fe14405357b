import { i18n } from '#i18n';

interface PopupFootProps {
  isMac: boolean;
  /** There is something that the keys can act on. */
  hasRows: boolean;
  onLibrary: () => void;
}

/** The keys, or where there is nothing to use them on, where what one types goes: nowhere. And the way to the library. */
export function PopupFoot({ isMac, hasRows, onLibrary }: PopupFootProps) {
  return (
    <footer class="keys">
      {hasRows ? (
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {i18n.t('popup.keys.choose')} <kbd>↵</kbd> {i18n.t('popup.keys.open')}{' '}
          {isMac ? (
            <kbd>⌘ C</kbd>
          ) : (
            <>
              <kbd>Ctrl</kbd> <kbd>C</kbd>
            </>
          )}{' '}
          {i18n.t('popup.keys.copy')}
        </span>
      ) : (
        <span>{i18n.t('panel.footnote')}</span>
      )}
      <button type="button" class="quiet" onClick={onLibrary}>
        {i18n.t('library.title')}
      </button>
    </footer>
  );
}
