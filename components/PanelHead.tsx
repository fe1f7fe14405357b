import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { MenuButton, type MenuButtonProps } from './MenuButton.tsx';

interface PanelHeadProps {
  /** Empty while it is not known whose page this is. */
  title: string;
  /** County or category, and what the page is about. */
  note: string;
  /** Missing until the settings are known. */
  menu: MenuButtonProps['menu'] | null;
  /** Missing where the browser's own frame has a button for it. */
  onClose: (() => void) | null;
  /** The way from here into the library, where there is one. */
  way?: ComponentChildren;
  /** The menu, when it is open. */
  children?: ComponentChildren;
}

/** Whose page this is, what it is about, and the panel's own two buttons. */
export function PanelHead({ title, note, menu, onClose, way, children }: PanelHeadProps) {
  return (
    <header class="head">
      {title !== '' && <h1>{title}</h1>}
      <div class="tools">
        {menu && <MenuButton menu={menu} />}
        {onClose && (
          <button type="button" class="quiet icon" aria-label={i18n.t('panel.close')} onClick={onClose}>
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <path d="M4 4l10 10M14 4L4 14" />
            </svg>
          </button>
        )}
      </div>
      {note !== '' && <p class="where">{note}</p>}
      {way}
      {children}
    </header>
  );
}
