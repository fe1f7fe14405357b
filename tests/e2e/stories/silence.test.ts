import { describe, expect, it } from 'vitest';
import { launchersOf } from '../harness/launcher.ts';
import { panelsOf, waitForPanel } from '../harness/panel.ts';
import { withoutBrowsersOwn } from '../harness/tls-server.ts';
import { openWorld, waitInSilence } from './world.ts';

const world = openWorld();

/** A page on a subject of the corpus: whatever is silent here is so for its host or its fields. */
const SUBJECT = `<!doctype html><html lang="sv"><head><title>Cybersäkerhet</title></head><body><main>
<h1>Cybersäkerhet</h1><p>Så skyddar vi kommunens system mot cyberattacker och dataintrång. Informationssäkerhet
gäller alla medarbetare, och NIS2 ställer nya krav på oss.</p>`;

const page = (more = '') => `${SUBJECT}${more}</main></body></html>`;

describe('where a person’s own matters are, nothing is read', () => {
  it.each([
    ['an e-service host', 'https://e-tjanster.bjurholm.se/cybersakerhet'],
    ['a host of one’s own pages', 'https://minasidor.boden.se/cybersakerhet'],
    ['a log-in host', 'https://login.boden.se/cybersakerhet'],
    ['a log-in host behind another label', 'https://sso.intern.boden.se/cybersakerhet'],
    ['a school platform', 'https://edu.stockholm/cybersakerhet'],
  ])('%s', async (_, address) => {
    const tab = await world.visitOwn(address, page());
    await waitInSilence(tab);
    expect(panelsOf(tab)).toHaveLength(0);
    expect(await launchersOf(tab)).toHaveLength(0);
  });

  it.each([
    ['a password', '<form><input type="password"></form>'],
    ['a personal number', '<form><label>Personnummer <input name="pnr"></label></form>'],
    ['a one-time code', '<form><input autocomplete="one-time-code"></form>'],
  ])('a page that asks for %s', async (what, form) => {
    const tab = await world.visitOwn(`https://www.boden.se/falt/${encodeURIComponent(what)}`, page(form));
    await waitInSilence(tab);
    expect(panelsOf(tab)).toHaveLength(0);
    expect(await launchersOf(tab)).toHaveLength(0);
  });
});

describe('a page about e-services is not an e-service', () => {
  it('opens with such words in path and query', async () => {
    const tab = await world.visitOwn('https://www.boden.se/e-tjanster/login?next=minasidor&sso=1', page());
    await waitForPanel(tab);
  });
});

describe('nothing goes out', () => {
  it('asks no server for anything but the page one opened, with the sidebar open and searched', async () => {
    world.server.forget();
    const tab = await world.visitOwn('https://www.boden.se/trafik/cybersakerhet', page());
    const panel = await waitForPanel(tab);
    await panel.getByRole('searchbox').fill('bredband');
    await panel.locator('article').first().waitFor();
    await waitInSilence(tab);
    const asked = withoutBrowsersOwn(world.server.requests).map(({ host, path }) => host + path);
    expect(asked.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([
      'www.boden.se/trafik/cybersakerhet',
    ]);
  });

  it('lets its own pages load nothing from anywhere else', async () => {
    const tab = await world.visit(`chrome-extension://${world.extensionId}/panel.html`);
    const blocked = await tab.evaluate(async () => {
      const image = new Image();
      const refused = new Promise((resolve) => image.addEventListener('error', () => resolve(true)));
      image.src = 'https://www.boden.se/pixel.png';
      const fetched = await fetch('https://www.boden.se/').then(
        () => false,
        () => true,
      );
      return fetched && (await refused);
    });
    expect(blocked).toBe(true);
  });
});
