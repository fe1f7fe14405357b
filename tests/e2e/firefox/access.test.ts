import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { launcherOf } from './harness/launcher.ts';
import { panelsOf, waitForPanel } from './harness/panel.ts';
import { type Tab, until } from './harness/tab.ts';
import { addressOf, openFirefoxWorld, waitInSilence } from './world.ts';

const world = openFirefoxWorld({ installs: false });
const SPEAKING = addressOf('vasteras-e-hemtjanst.html');

/** Whether the extension has its hosts, asked as `data/bridge/access.ts` asks. */
const hasAccess = (backstage: Tab) =>
  backstage.read(
    'browser.permissions.contains({ origins: browser.runtime.getManifest().host_permissions })',
    v.boolean(),
  );

const takeBack = (backstage: Tab) =>
  backstage.run('browser.permissions.remove({ origins: browser.runtime.getManifest().host_permissions })');

describe('the first run in Firefox', () => {
  let open: Tab;

  beforeAll(async () => {
    open = await world.firefox.openTab();
    await open.goto(SPEAKING);
    await world.firefox.install();
  });

  it('has its sites granted with the install, and starts once in the pages that are open', async () => {
    await waitForPanel(open);
    await waitInSilence();
    expect(await panelsOf(open)).toHaveLength(1);
    expect(await hasAccess(await world.backstage())).toBe(true);
  });

  it('opens no page of its own', async () => {
    const backstage = await world.backstage();
    const addresses = v.array(v.object({ url: v.optional(v.string()) }));
    const tabs = await backstage.read('browser.tabs.query({})', addresses);
    const own = tabs.filter(({ url }) => url?.startsWith('moz-extension:'));
    expect(own.map(({ url }) => url)).toEqual([world.firefox.pageOfExtension('icon/icon.svg')]);
  });
});

describe('where the user has taken the sites back', () => {
  it('reads nothing, and knows that it may not', async () => {
    const backstage = await world.backstage();
    await takeBack(backstage);
    expect(await hasAccess(backstage)).toBe(false);
    const page = await world.visit(SPEAKING);
    await waitInSilence();
    expect(await panelsOf(page)).toHaveLength(0);
    expect(await launcherOf(page)).toBeUndefined();
  });

  it('gets all of them back by one click on the popup’s button', async () => {
    const backstage = await world.backstage();
    await takeBack(backstage);
    const popup = await world.visit(world.firefox.pageOfExtension('popup.html'));
    await until('the popup asks', () =>
      popup.read("document.body.innerText.includes('Ge åtkomst')", v.boolean()),
    );
    await popup.run("document.querySelector('.notice button, [class*=notice] button').id = 'ask'");
    await popup.click('#ask');
    await until('the sites are granted', () => hasAccess(backstage));
    await popup.close();
    await waitForPanel(await world.visit(SPEAKING));
  });
});
