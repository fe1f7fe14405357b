import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('../components/swedish.ts'));

import { OwnView } from '../../../entrypoints/library/views/OwnView.tsx';
import { button, doing, mount, one, texts } from '../components/mount.ts';
import { type Memory, memoryClient } from './memory-client.ts';
import { ownArticle } from './own-articles.ts';
import { settled } from './typing.ts';

const made = (n: number, changes = {}) =>
  ownArticle({
    article: { ...ownArticle().article, id: `own-${n}`, title: `Intervju ${n}` },
    state: 'kept',
    ...changes,
  });

async function open(held: Partial<Memory> = {}, query = '') {
  const client = memoryClient(held);
  await doing(() => {
    mount(
      <OwnView
        client={client.client}
        language="sv"
        params={new URLSearchParams(`view=own${query}`)}
        searchAddress="/popup.html"
        go={() => {}}
      />,
    );
  });
  await settled();
  return client;
}

const titles = () => texts(document, '.own-row .title');
const tick = (name: string) =>
  doing(() => one<HTMLInputElement>(document, `input[aria-label="${name}"]`).click());

afterEach(() => vi.restoreAllMocks());

describe('the list of the user’s own articles', () => {
  it('tells of each what it is, how many quotes it has and how many are uncertain', async () => {
    await open({ articles: [ownArticle()] });
    expect(titles()).toEqual(['Boden byter larmutkast']);
    expect(texts(document, '.own-row .where')).toEqual([
      'Norrbotten i dag · 3 maj 2024 · 2 citat · 1 osäkert',
    ]);
  });

  it('opens a draft for review and what is kept as an article', async () => {
    await open({ articles: [ownArticle(), made(1)] });
    const hrefs = [...document.querySelectorAll('.title a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['?view=review&article=own-boden', '?record=own-1']);
  });

  it('shows fifty at a time, with the way to the others', async () => {
    const articles = Array.from({ length: 120 }, (_, n) => made(n));
    await open({ articles }, '&from=50');
    expect(titles()).toHaveLength(50);
    expect(one(document, '.pages').textContent).toContain('51–100 av 120');
    const hrefs = [...document.querySelectorAll('.pages a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['?view=own', '?view=own&from=100']);
  });

  it.each([
    ['&show=drafts', ['Boden byter larmutkast']],
    ['&show=nonsens&from=x&job=y', ['Boden byter larmutkast', 'Intervju 1']],
  ])('shows what the address asks for: %s', async (query, expected) => {
    await open({ articles: [ownArticle(), made(1)] }, query);
    expect(titles()).toEqual(expected);
  });

  it('has the way in where there is nothing, and the way back where there is nothing of a kind', async () => {
    await open();
    expect(one(document, '.notice a').getAttribute('href')).toBe('?view=import');
    await open({ articles: [made(1)] }, '&show=drafts');
    await vi.waitFor(() =>
      expect(one(document, '.notice').textContent).toContain('Här finns inget just nu.'),
    );
    expect(one(document, '.notice a').getAttribute('href')).toBe('?view=own');
  });
});

describe('removing', () => {
  it('takes an article out of the list, and can be undone', async () => {
    await open({ articles: [made(1), made(2)] });
    await doing(() => button(document, 'Ta bort Intervju 1').click());
    expect(titles()).toEqual(['Intervju 2']);
    expect(one(document, '.undo').textContent).toContain('En artikel är borttagen.');
    await doing(() => button(document, 'Ångra').click());
    expect(titles()).toEqual(['Intervju 1', 'Intervju 2']);
    expect(one(document, '.undo').textContent).toBe('');
  });

  it('asks once of several', async () => {
    const { asked } = await open({ articles: [made(1), made(2), made(3)] });
    await tick('Välj Intervju 1');
    await tick('Välj Intervju 3');
    expect(one(document, '.selection [role=status]').textContent).toBe('2 valda');
    await doing(() => [...document.querySelectorAll<HTMLButtonElement>('.selection button')].at(-1)?.click());
    await doing(() => [...document.querySelectorAll<HTMLButtonElement>('.ask-once button')].at(0)?.click());
    expect(asked.filter(([name]) => name === 'remove-articles')).toEqual([
      ['remove-articles', { ids: ['own-1', 'own-3'] }],
    ]);
    expect(titles()).toEqual(['Intervju 2']);
  });

  it('that is refused leaves the list, and says why', async () => {
    const { client } = await open({ articles: [made(1)] });
    client.ask = async () => ({ ok: false, failure: 'store-closed' });
    await doing(() => button(document, 'Ta bort Intervju 1').click());
    expect(titles()).toEqual(['Intervju 1']);
    expect(one(document, '[role=alert]').textContent).toContain('Starta om webbläsaren');
  });
});

it('several are saved as one file for a colleague', async () => {
  const given: (string | null)[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    given.push(this.download, this.getAttribute('href'));
  });
  const { asked } = await open({ articles: [made(1), made(2)] });
  await doing(() => one<HTMLInputElement>(document, '.selection label input').click());
  await doing(() => button(document, 'Spara som fil till en kollega').click());
  expect(asked.at(-1)).toEqual(['make-pack', { ids: ['own-1', 'own-2'] }]);
  expect(given).toEqual(['sidoljus.json.gz', 'blob:x']);
  vi.unstubAllGlobals();
});
