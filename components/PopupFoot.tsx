import { i18n } from '#i18n';

interface PopupFootProps {
  isMac: boolean;
  /** There is something that the keys can act on. */
  hasRows: boolean;
}

/** The keys; where there is nothing to use them on, where what one types goes: nowhere. */
export function PopupFoot({ isMac, hasRows }: PopupFootProps) {
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
    </footer>
  );
}
