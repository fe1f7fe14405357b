import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';

interface PanelHeadProps {
  /** Empty while it is not known whose page this is. */
  title: string;
  /** County or category, and what the page is about. */
  note: string;
  /** Missing until the settings are known. */
  menu: { id: string; open: boolean; button: Ref<HTMLButtonElement>; onToggle: () => void } | null;
  /** Missing where the browser's own frame has a button for it. */
  onClose: (() => void) | null;
  /** The menu, when it is open. */
  children?: ComponentChildren;
}

function MenuButton({ menu }: { menu: NonNullable<PanelHeadProps['menu']> }) {
  return (
    <button
      ref={menu.button}
      type="button"
      class="quiet"
      aria-label={i18n.t('settings.button')}
      aria-expanded={menu.open}
      aria-controls={menu.id}
      onClick={menu.onToggle}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M2.5 5.5h5M12.5 5.5h3M2.5 12.5h3M10.5 12.5h5" />
        <circle cx="10" cy="5.5" r="2.2" />
        <circle cx="8" cy="12.5" r="2.2" />
      </svg>
    </button>
  );
}

/** Whose page this is, what it is about, and the panel's own two buttons. */
export function PanelHead({ title, note, menu, onClose, children }: PanelHeadProps) {
  return (
    <header class="head">
      {title !== '' && <h1>{title}</h1>}
      <div class="tools">
        {menu && <MenuButton menu={menu} />}
        {onClose && (
          <button type="button" class="quiet" aria-label={i18n.t('panel.close')} onClick={onClose}>
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <path d="M4 4l10 10M14 4L4 14" />
            </svg>
          </button>
        )}
      </div>
      {note !== '' && <p class="where">{note}</p>}
      {children}
    </header>
  );
}
