import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ARTICLES, panelsOf, waitForPanel } from './harness/panel.ts';
import { until } from './harness/tab.ts';
import { addressOf, openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();
const Ids = v.array(v.object({ id: v.string() }));
const SPEAKING = addressOf('vasteras-e-hemtjanst.html');

describe('the sidebar of Firefox', () => {
  it('stands beside its window’s tab, follows it, and lets pages keep their room', async () => {
    const page = await world.visit(SPEAKING);
    await waitForPanel(page);
    const window = await world.firefox.ownWindow();
    await window.run(
      `SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith('sidoljus')))`,
    );
    await until('the page is left to itself', async () => (await panelsOf(page)).length === 0);
    const backstage = await world.backstage();
    const shown = async () => {
      const inSidebar = ARTICLES.replace(
        'document',
        `browser.extension.getViews({ type: 'sidebar' })[0].document`,
      );
      return (await backstage.read(inSidebar, Ids)).map(({ id }) => id);
    };
    const inFront = (tab: typeof page) => tab.send('browsingContext.activate', { context: tab.context });
    await inFront(page);
    await until('the sidebar speaks of Västerås', async () => (await shown()).includes('vasteras-1'));
    const other = await world.visit(addressOf('sundsvall-oppen-kallkod.html'));
    await inFront(other);
    await until('the sidebar follows to Sundsvall', async () => (await shown()).includes('sundsvall-1'));
    expect(await shown()).not.toContain('vasteras-1');
    await window.run('SidebarController.hide()');
  });
});

describe('the popup of Firefox', () => {
  it('searches as one types, and finds', async () => {
    const popup = await world.visit(world.firefox.pageOfExtension('popup.html'));
    const field = `document.querySelector('input[type=search], input[role=combobox]')`;
    await until('the popup has its field', () => popup.read(`${field} !== null`, v.boolean()));
    await popup.type('bredband', field);
    const found = await until('there are results', async () => {
      const texts = await popup.read(
        `[...document.querySelectorAll('[role=option]')].map((option) => option.innerText)`,
        v.array(v.string()),
      );
      return texts.length > 0 && texts;
    });
    expect(found.join('\n')).toContain('Vara');
  });
});
