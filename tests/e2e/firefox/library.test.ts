import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { waitForPanel } from './harness/panel.ts';
import { type Tab, until } from './harness/tab.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

const SUNDSVALL =
  'https://sundsvall.se/kommun-och-politik/digitalisering/oppen-kallkod-och-e-tjansteplattform';
const ATEA = 'https://www.atea.se/konsulttjanster/offentlig-sektor/malbild-och-fardplan/';

const visit = (query: string) => world.visit(world.firefox.pageOfExtension(`library.html${query}`));

const says = (page: Tab, text: string) =>
  until(`the page says ${text}`, () =>
    page.read(
      `(document.querySelector('main')?.innerText ?? '').includes(${JSON.stringify(text)})`,
      v.boolean(),
    ),
  );

/** Chooses an option of a field by its beginning, as a reader would. */
async function choose(page: Tab, field: string, option: string): Promise<void> {
  const select = `document.querySelector('#${field}')`;
  await until(`${option} can be chosen`, () =>
    page.read(
      `[...(${select}?.options ?? [])].some(({ text }) => text.startsWith(${JSON.stringify(option)}))`,
      v.boolean(),
    ),
  );
  await page.run(`(() => {
    const select = ${select};
    select.value = [...select.options].find(({ text }) => text.startsWith(${JSON.stringify(option)})).value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

async function throughPanel(address: string): Promise<Tab> {
  const panel = await waitForPanel(await world.visit(address));
  return world.newTab(() => panel.run(`document.querySelector('a.way').click()`));
}

describe('in Firefox, the library', () => {
  it('compares three municipalities on the subject of one’s page after three actions', async () => {
    const page = await throughPanel(SUNDSVALL);
    await choose(page, 'compare-place', 'Åre (2)');
    await says(page, 'hållbara lösningar');
    await choose(page, 'compare-place', 'Boden');
    await says(page, 'Om annat har samlingen 26 poster från Boden.');
    expect(await page.read('location.search', v.string())).toBe(
      '?view=compare&platser=2281,2321,2582&tema=oppenhet',
    );
  });

  it('shows all that is said about a vendor and its method by one click on its page', async () => {
    const page = await throughPanel(ATEA);
    await says(page, 'vägleder Atea kommunen');
    await says(page, 'Målmiljömetoden är ett arbetssätt');
  });

  it('leads from a theme’s timeline to the article, and back', async () => {
    const page = await visit('?view=timeline&tema=oppenhet');
    await until('the bars stand there', () =>
      page.read(`document.querySelector('svg a[aria-label^="2015"]') !== null`, v.boolean()),
    );
    await page.run(
      `document.querySelector('svg a[aria-label^="2015"]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
    );
    await says(page, '4 poster');
    await page.run(`document.querySelector('.item [data-record="sundsvall-1"] ~ .context').click()`);
    await says(page, 'Posten du öppnade');
    await page.run('history.back()');
    await says(page, '4 poster');
  });

  it.each([
    ['?view=browse&farg=bla', 'farg=bla'],
    ['?view=vendor&id=finns-inte', 'Ingen leverantör heter så i Sidoljus.'],
    ['?view=map', 'Norrbottens län'],
  ])('says what is to be said of %s', async (query, said) => {
    await says(await visit(query), said);
  });
});
