import type { Ref } from 'preact';
import { i18n } from '#i18n';

export interface MenuButtonProps {
  menu: { id: string; open: boolean; button: Ref<HTMLButtonElement>; onToggle: () => void };
}

/** Opens and closes the settings. */
export function MenuButton({ menu }: MenuButtonProps) {
  return (
    <button
      ref={menu.button}
      type="button"
      class="quiet icon"
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
