import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COUNTRY, RECORDS, UNHEARD } from '../harness/collection.ts';
import { articleAbout } from '../harness/library.ts';
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

/** Chooses a municipality by pointer, which adds it to those that are compared. */
async function compare(page: Tab, option: string): Promise<void> {
  await until('there is a field to choose in', () =>
    page.read(`document.querySelector('#compare-place') !== null`, v.boolean()),
  );
  await page.run(
    `document.querySelector('#compare-place').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))`,
  );
  await choose(page, 'compare-place', option);
}

/** Presses a key with the control key held. */
async function withControl(page: Tab, key: string): Promise<void> {
  const control = '\uE009';
  const actions = [
    { type: 'keyDown', value: control },
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
    { type: 'keyUp', value: control },
  ];
  await page.send('input.performActions', {
    context: page.context,
    actions: [{ type: 'key', id: 'keys', actions }],
  });
}

async function throughPanel(address: string): Promise<Tab> {
  const panel = await waitForPanel(await world.visit(address));
  return world.newTab(() => panel.run(`document.querySelector('a.way').click()`));
}

describe('in Firefox, the library', () => {
  it('compares three municipalities on the subject of one’s page after three actions', async () => {
    const page = await throughPanel(SUNDSVALL);
    await compare(page, 'Åre (2)');
    await says(page, 'hållbara lösningar');
    await compare(page, 'Boden');
    await says(page, 'Om annat har samlingen 22 poster från Boden.');
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

  it('says what a county is covered by, and a mark leads to the municipality on the same page', async () => {
    const page = await visit('?view=map');
    await says(page, COUNTRY);
    await choose(page, 'filter-county', 'Norrbottens län');
    await says(page, '14 kommuner: 1 med intervju');
    await page.run('window.isTheSame = true');
    await page.run(
      `(() => {
        const { x, y, width, height } = document.querySelector('.country [data-code="2582"]').getBoundingClientRect();
        const over = new PointerEvent('pointermove', { bubbles: true, clientX: x + width / 2 - 9, clientY: y + height / 2 });
        document.querySelector('.country').dispatchEvent(over);
      })()`,
    );
    await until('the mark is named', () =>
      page.read(`document.querySelector('.country .name')?.textContent === 'Boden'`, v.boolean()),
    );
    await page.run(
      `document.querySelector('.country a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`,
    );
    await says(page, '22 poster');
    await says(page, 'Andra som nämner Boden (4)');
    await page.run(`[...document.querySelectorAll('nav.filters a')].at(-1).click()`);
    await says(page, '4 poster');
    expect(await page.read('window.isTheSame === true', v.boolean())).toBe(true);
  });

  it('is drawn of a part of the country, and stands so in its address', async () => {
    const page = await visit('?view=map');
    await says(page, 'Götaland');
    await page.run(`[...document.querySelectorAll('.map-parts a')].at(-1).click()`);
    await until('the part is drawn', () =>
      page.read(
        `document.querySelector('.map-parts [aria-current]')?.textContent === 'Götaland'`,
        v.boolean(),
      ),
    );
    expect(await page.read('location.search', v.string())).toBe('?view=map&del=gotaland');
  });

  it('narrows what is said on a vendor, and shows all on its kind of product, on from the first that came', async () => {
    const page = await visit('?view=vendor&id=camanio');
    await says(page, 'Visa alla ');
    const articles = `[...document.querySelectorAll('[aria-labelledby="vendor-kinds"] article')]`;
    const ids = `${articles}.map(({ dataset }) => dataset.record)`;
    expect(await page.read(`${articles}.length`, v.number())).toBe(8);
    await page.run(`window.before = new Set(${ids}), window.first = ${ids}.join()`);
    await page.run(`document.querySelector('.show-all').click()`);
    await until('all stand there, and the first that came has the focus', () =>
      page.read(
        `${articles}.length > 8 && document.activeElement === ${articles}.find(({ dataset }) => !window.before.has(dataset.record))`,
        v.boolean(),
      ),
    );
    expect(await page.read(`${ids}.slice(0, 8).join() === window.first`, v.boolean())).toBe(true);
    await choose(page, 'filter-kind', 'Citat');
    await until('only quotes stand there', () =>
      page.read(
        `${articles}.length > 0 && document.querySelector('article.initiative') === null`,
        v.boolean(),
      ),
    );
    expect(await page.read('location.search', v.string())).toBe('?view=vendor&id=camanio&slag=citat');
  });

  it.each([
    ['?view=lists', 'tbody tr', COUNTRY.slice(0, 3)],
    ['?view=browse', '.item', `${RECORDS}`],
  ])('prints all that was chosen, by its own print: %s', async (query, entries, total) => {
    const page = await visit(query);
    await says(page, `av ${total}`);
    // After the page's own listener: Firefox lays the sheets out next.
    await page.run(
      `addEventListener('beforeprint', () => { window.drawn = document.querySelectorAll('${entries}').length })`,
    );
    // The rest is fetched when the view has rested.
    await until('all is there', () =>
      page.read(`document.querySelector('.all-printed') !== null`, v.boolean()),
    );
    await until('all is printed', async () => {
      await page.send('browsingContext.print', { context: page.context });
      return page.read(`window.drawn === ${total}`, v.boolean());
    });
    await until('the screen shows a page again', () =>
      page.read(`document.querySelectorAll('${entries}').length < ${total}`, v.boolean()),
    );
  });

  it('lets a passage that is copied bear its source', async () => {
    const page = await visit('?view=browse&plats=2582&slag=citat');
    await says(page, '10 poster');
    await page.run(
      `getSelection().selectAllChildren(document.querySelector('[data-record="boden-1"] blockquote'))`,
    );
    await withControl(page, 'c');
    await page.run(`document.querySelector('#filter-words').focus()`);
    await withControl(page, 'v');
    // A field of one line drops what parts the lines.
    await until('it is pasted', async () =>
      /^Det område.*Källa: Per Olsson, it-chef, Boden kommun, Voister 18 oktober 2016, https:\/\/\S+$/.test(
        await page.read(`document.querySelector('#filter-words').value`, v.string()),
      ),
    );
  });

  it('draws an open view again when an article was taken in, and keeps what is typed there', async () => {
    const page = await visit('?view=browse');
    await says(page, `${RECORDS} poster`);
    await page.run(
      `(() => {
        const field = document.querySelector('#filter-words');
        field.focus();
        field.value = 'fib';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`,
    );
    const importing = await visit('?view=import');
    await until('the field is there', () =>
      importing.read(`document.querySelector('#pasted') !== null`, v.boolean()),
    );
    await importing.run(
      `document.querySelector('#pasted').value = ${JSON.stringify(articleAbout('fibernätet'))}`,
    );
    await importing.click('.paste button');
    await until('it is read', () =>
      importing.read(`document.querySelector('.job[data-state="done"] a.main') !== null`, v.boolean()),
    );
    await importing.click('.job a.main');
    await until('it is reviewed', () =>
      importing.read(`document.querySelector('.card[data-quote]') !== null`, v.boolean()),
    );
    await importing.click('.review-bar .main');
    await says(page, `${RECORDS + 2} poster`);
    expect(await page.read(`document.querySelector('#filter-words').value`, v.string())).toBe('fib');
  });

  it.each([
    ['?view=browse&farg=bla', 'farg=bla'],
    ['?view=map&lan=99', 'Inget län har den koden.'],
    [`?view=browse&plats=${UNHEARD.code}`, `Samlingen har inget från ${UNHEARD.name} ännu.`],
    ['?record=finns-inte', 'Den posten finns inte i samlingen.'],
    ['?view=vendor&id=finns-inte', 'Ingen leverantör heter så i Sidoljus.'],
    ['?view=map', 'Norrbottens län'],
  ])('says what is to be said of %s', async (query, said) => {
    await says(await visit(query), said);
  });
});
