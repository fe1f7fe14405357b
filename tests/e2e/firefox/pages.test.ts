import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { launcherOf, waitForLauncher } from './harness/launcher.ts';
import { articlesOf, panelsOf, waitForPanel } from './harness/panel.ts';
import { withoutFirefoxsOwn } from './harness/profile.ts';
import { until } from './harness/tab.ts';
import { addressOf, openFirefoxWorld, waitInSilence } from './world.ts';

const world = openFirefoxWorld();

const SPEAKING = 'vasteras-e-hemtjanst.html';

const SUBJECT = `<!doctype html><html lang="sv"><head><title>Cybersäkerhet</title></head><body><main>
<h1>Cybersäkerhet</h1><p>Så skyddar vi kommunens system mot cyberattacker och dataintrång. Informationssäkerhet
gäller alla medarbetare, och NIS2 ställer nya krav på oss.</p></main></body></html>`;

describe('in Firefox, a page on a subject of the corpus', () => {
  it('shows its own voices first, then others on the subject, beside the page', async () => {
    const page = await world.visit(addressOf(SPEAKING));
    const shown = (await articlesOf(await waitForPanel(page))).map(({ id, by }) => [id, by[0]]);
    expect(shown).toContainEqual(['vasteras-1', 'own']);
    expect(shown).toContainEqual(['i-vasteras-1', 'own']);
    expect(shown).toContainEqual(['are-6', 'theme']);
    expect(await page.read('getComputedStyle(document.documentElement).marginRight', v.string())).toBe(
      '380px',
    );
  });

  it('has its panel closed and opened again by clicks', async () => {
    const page = await world.visit(addressOf(SPEAKING));
    const panel = await waitForPanel(page);
    await panel.click('.tools button:last-child');
    const launcher = await waitForLauncher(page);
    expect(launcher.name).toMatch(/\d+ (från|from) Västerås$/);
    expect(await panelsOf(page)).toHaveLength(0);
    await launcher.click();
    await waitForPanel(page);
    expect(await launcherOf(page)).toBeUndefined();
  });

  it('keeps its panel true when it turns into another page without being loaded', async () => {
    const page = await world.visit(addressOf(SPEAKING));
    await waitForPanel(page);
    await page.run(`history.pushState({}, '', '/cybersakerhet'),
      document.title = 'Cybersäkerhet',
      document.body.innerHTML = ${JSON.stringify(SUBJECT)}`);
    await until('the panel speaks of the new page', async () => {
      const [first] = await panelsOf(page);
      const shown = first ? await articlesOf(first) : [];
      const reasons = new Map(shown.map(({ id, by }) => [id, by]));
      return reasons.has('are-4') && !reasons.has('are-6') && !reasons.get('vasteras-1')?.includes('theme');
    });
  });

  it('lets a quote be copied with its source, by a click in the panel', async () => {
    const page = await world.visit(addressOf(SPEAKING));
    const panel = await waitForPanel(page);
    await panel.click('.acts button');
    const said = `document.querySelector('.acts [role=status]').textContent`;
    await until('the panel says that it was copied', () => panel.read(`${said} !== ''`, v.boolean()));
    const window = await world.firefox.ownWindow();
    const copied = await window.read('navigator.clipboard.readText()', v.string());
    expect(copied).toContain('Therese Kristensson');
  });

  it('opens under the strictest policy that a page can have', async () => {
    const strict = { 'content-security-policy': "default-src 'none'; style-src 'none'; frame-src 'none'" };
    const page = await world.visitOwn('https://www.boden.se/strikt', SUBJECT, strict);
    expect(await articlesOf(await waitForPanel(page))).not.toHaveLength(0);
  });

  it('searches in its panel', async () => {
    const panel = await waitForPanel(await world.visit(addressOf(SPEAKING)));
    await panel.type('bredband', `document.querySelector('input[type=search]')`);
    await until('broadband in Vara is found', async () =>
      (await articlesOf(panel)).some(({ id }) => id === 'vara-1'),
    );
  });
});

describe('in Firefox, a page on something else', () => {
  it('stays closed, with only the launcher', async () => {
    const page = await world.visit(addressOf('boden-badplats-bjorkudden.html'));
    expect((await waitForLauncher(page)).name).toMatch(/\d+ (från|from) Boden$/);
    await waitInSilence();
    expect(await panelsOf(page)).toHaveLength(0);
  });

  it.each([
    ['of a log-in host', 'https://login.boden.se/cybersakerhet', SUBJECT],
    ['that asks for a password', 'https://www.boden.se/in', `${SUBJECT}<input type="password">`],
  ])('%s is not even read', async (_, address, html) => {
    const page = await world.visitOwn(address, html);
    await waitInSilence();
    expect(await panelsOf(page)).toHaveLength(0);
    expect(await launcherOf(page)).toBeUndefined();
  });
});

it('in Firefox, nothing goes out: only the page that one opened is asked for', async () => {
  world.server.forget();
  const page = await world.visitOwn('https://www.boden.se/it/cybersakerhet', SUBJECT);
  await waitForPanel(page);
  await waitInSilence();
  const asked = withoutFirefoxsOwn(world.server.requests).map(({ host, path }) => host + path);
  expect(asked.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([
    'www.boden.se/it/cybersakerhet',
  ]);
});
