import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { MenuButton } from './MenuButton.tsx';
import type { Muting } from './muting.ts';
import type { PopupProps } from './Popup.tsx';
import { type ControlledList, SearchField } from './SearchField.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import type { useMenu } from './use-menu.ts';

interface PopupHeadProps {
  popup: PopupProps;
  field: RefObject<HTMLInputElement | null>;
  menu: ReturnType<typeof useMenu>;
  muting: Muting;
  list: ControlledList;
}

/** The field, the button to the settings, and these when they are open. */
export function PopupHead({ popup, field, menu, muting: { muted, set }, list }: PopupHeadProps) {
  const { page, search, settings, language, onQuery } = popup;
  const mute = (silent: boolean) => () => {
    menu.close();
    field.current?.focus();
    set?.(silent);
  };
  return (
    <header class="head">
      <h1 class="unseen">{i18n.t('extName')}</h1>
      <SearchField
        field={field}
        query={search.query}
        counts={page.phase === 'shown' ? page.view.counts : null}
        language={language}
        list={list}
        onQuery={onQuery}
      />
      {settings && <MenuButton menu={menu} />}
      {menu.open && settings && (
        <SettingsMenu
          id={menu.id}
          settings={settings}
          onOpening={popup.onOpening}
          onMute={set && !muted ? mute(true) : null}
          onUnmute={muted ? mute(false) : null}
        />
      )}
    </header>
  );
}
