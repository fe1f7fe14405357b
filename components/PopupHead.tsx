import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { MenuButton } from './MenuButton.tsx';
import type { PopupProps } from './Popup.tsx';
import { type ControlledList, SearchField } from './SearchField.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import type { useMenu } from './use-menu.ts';

interface PopupHeadProps {
  popup: PopupProps;
  field: RefObject<HTMLInputElement | null>;
  menu: ReturnType<typeof useMenu>;
  list: ControlledList;
}

/** The field, the button to the settings, and these when they are open. */
export function PopupHead({ popup, field, menu, list }: PopupHeadProps) {
  const { page, search, site, look, language, onQuery } = popup;
  const done = () => {
    menu.close();
    field.current?.focus();
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
      {site && <MenuButton menu={menu} />}
      {menu.open && site && look && (
        <SettingsMenu id={menu.id} site={site} look={look} allSettings={popup.allSettings} onDone={done} />
      )}
    </header>
  );
}
