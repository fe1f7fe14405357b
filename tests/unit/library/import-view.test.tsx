import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('../components/swedish.ts'));

import { ImportView } from '../../../entrypoints/library/views/ImportView.tsx';
import { button, doing, mount, one, texts } from '../components/mount.ts';
import { type Memory, memoryClient } from './memory-client.ts';
import { JOB_ID, job, ownArticle } from './own-articles.ts';
import { press, settled, write } from './typing.ts';

/** Opens the view over what the worker holds. */
async function open(held: Partial<Memory> = {}, query = '') {
  const made = memoryClient(held);
  await doing(() => {
    mount(
      <ImportView
        client={made.client}
        language="sv"
        params={new URLSearchParams(`view=import${query}`)}
        searchAddress="/popup.html"
        go={() => {}}
      />,
    );
  });
  await settled();
  const questions = (name: string) =>
    made.asked.filter(([asked]) => asked === name).map(([, input]) => input);
  return { ...made, questions };
}

const state = () => texts(document, '.job .state');
/** What is said aloud of the imports. */
const news = () => one(document, 'section > [role=status]').textContent;
const links = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('.job a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);

const counts = { files: 40, read: 12, articles: 9, quotes: 31, skipped: 0 };

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));

describe('a text that is pasted', () => {
  it('is taken in under its first line, and leaves the field', async () => {
    const { questions } = await open();
    await write('#pasted', 'En rubrik\n\n– Ett citat, säger hon.');
    await doing(() => button(document, 'Läs texten').click());
    expect(questions('take-files')).toEqual([
      { name: 'En rubrik', files: [{ path: 'Inklistrad text.txt', file: expect.any(File) }] },
    ]);
    expect(one<HTMLTextAreaElement>(document, '#pasted').value).toBe('');
    expect(state()).toEqual(['Läser …']);
  });

  it('that is empty is said at its field, which gets the focus', async () => {
    const { questions } = await open();
    await write('#pasted', '  \n ');
    await doing(() => button(document, 'Läs texten').click());
    const field = one(document, '#pasted');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const fault = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(fault?.textContent).toBe('Klistra in eller skriv en text först.');
    expect(questions('take-files')).toEqual([]);
  });

  it('stays in the field where it could not be taken in, and it is said why', async () => {
    const { client } = await open();
    client.ask = async () => ({ ok: false, failure: 'store-closed' });
    await write('#pasted', 'En rubrik');
    await press('Enter', { ctrlKey: true });
    expect(one<HTMLTextAreaElement>(document, '#pasted').value).toBe('En rubrik');
    expect(one(document, '.taking[role=alert]').textContent).toMatch(
      /^Det gick inte\. Sidoljus kommer inte åt/,
    );
  });
});

describe('what is dropped on the page', () => {
  const drop = (data: object) =>
    doing(() => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      document.body.dispatchEvent(Object.assign(event, { dataTransfer: data }));
    });
  const files = (...names: string[]) => ({
    types: ['Files'],
    items: [],
    files: names.map((name) => new File(['x'], name)),
  });
  const told = () => one(document, '.taking[role=alert]').textContent;

  it('is taken in', async () => {
    const { questions } = await open();
    await drop(files('a.txt', 'b.txt'));
    await vi.waitFor(() => expect(questions('take-files')).toHaveLength(1));
    expect(questions('take-files')[0]).toMatchObject({
      name: '2 filer',
      files: [{ path: 'a.txt' }, { path: 'b.txt' }],
    });
  });

  it('and holds no article is answered by what can be taken in', async () => {
    const { questions } = await open();
    await drop(files('bild.png', 'film.mp4'));
    await vi.waitFor(() => expect(told()).toMatch(/^Där finns inget som kan vara en artikel/));
    expect(questions('take-files')).toEqual([]);
  });

  it('and is a link is answered by what one can do instead', async () => {
    await open();
    await drop({
      types: ['text/uri-list', 'text/plain'],
      items: [],
      files: [],
      getData: () => 'https://x.se',
    });
    expect(told()).toMatch(/^En länk räcker inte/);
  });

  it('and is words is read as if they were pasted', async () => {
    const { questions } = await open();
    await drop({ types: ['text/plain'], items: [], files: [], getData: () => '– Ett citat.' });
    expect(questions('take-files')).toMatchObject([{ name: '– Ett citat.' }]);
  });

  it('into a field stays the field’s', async () => {
    await open();
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, {
      dataTransfer: { types: ['text/plain'], items: [], files: [], getData: () => 'x' },
    });
    await doing(() => void one(document, '#pasted').dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('an import', () => {
  it('that goes on says how far, to the eye and to who asks, and can be paused and cancelled', async () => {
    const { questions } = await open({ jobs: [job({ state: 'running', counts })] });
    const bar = one<HTMLProgressElement>(document, 'progress');
    expect([bar.value, bar.max]).toEqual([12, 40]);
    expect(document.getElementById(bar.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '12 av 40 filer lästa, 9 artiklar och 31 citat hittade, 28 kvar',
    );
    await doing(() => button(document, 'Pausa').click());
    expect(questions('pause-job')).toEqual([{ job: JOB_ID }]);
    expect(state()[0]).toMatch(/^Pausad med 28 filer kvar/);
    await doing(() => button(document, 'Fortsätt').click());
    expect(state()).toEqual(['Läser …']);
    await doing(() => button(document, 'Avbryt').click());
    expect(state()).toEqual(['Avbruten: 9 artiklar och 31 citat hann läsas och finns kvar.']);
  });

  it('says aloud each new state once, and nothing of each file', async () => {
    const running = job({ state: 'running', counts });
    const { tell } = await open({ jobs: [running] });
    expect(news()).toBe('');
    await doing(() => tell({ event: 'jobs', jobs: [{ ...running, counts: { ...counts, read: 13 } }] }));
    expect(news()).toBe('');
    expect(one<HTMLProgressElement>(document, 'progress').value).toBe(13);
    await doing(() => tell({ event: 'jobs', jobs: [{ ...running, state: 'done' }] }));
    expect(news()).toBe('intervjuer: Klar: 9 artiklar och 31 citat.');
  });

  it('that the store had no room for says so with the next step', async () => {
    await open({ jobs: [job({ state: 'paused', failure: 'store-full', counts })] });
    expect(state()[0]).toMatch(/lager är fullt.*Frigör utrymme.*Fortsätt/);
    button(document, 'Fortsätt');
  });

  it('that the store had no room for from the start says that the page must stay open', async () => {
    await open({ jobs: [job({ state: 'paused', failure: 'store-full-early', counts })] });
    expect(state()[0]).toMatch(/lager är fullt.*fick inte plats.*medan sidan är öppen/);
  });

  it('that another part of the page begins stands first', async () => {
    const { tell } = await open({ jobs: [job()] });
    const id = crypto.randomUUID();
    await doing(() => tell({ event: 'jobs', jobs: [job({ id, name: 'ny' })] }));
    expect(texts(document, '.job h3')).toEqual(['ny', 'intervjuer']);
  });

  it('that is over leads to what should be looked at, and to all of it', async () => {
    const kept = ownArticle({ state: 'kept' });
    await open({ jobs: [job()], articles: [kept] });
    expect(links()).toEqual([
      ['Granska de osäkra (1)', `?view=review&article=own-boden&job=${JOB_ID}`],
      ['Visa artiklarna', `?view=own&job=${JOB_ID}`],
    ]);
  });

  it('of many files says that they are searched unreviewed, and how many are uncertain', async () => {
    await open({ jobs: [job()], articles: [ownArticle({ state: 'kept' })] });
    expect(texts(document, '.job .hint')).toEqual([
      'Vid fler än fem filer söks citaten genast, utan att någon först har granskat dem. 1 artikel är osäker.',
    ]);
    await open({ jobs: [job({ reviewFirst: true })], articles: [ownArticle()] });
    expect(texts(document, '.job .hint')).toEqual([]);
  });

  it('and found no quote says what one can do', async () => {
    const none = { files: 1, read: 1, articles: 1, quotes: 0, skipped: 0 };
    await open({ jobs: [job({ reviewFirst: true, counts: none })], articles: [ownArticle({ quotes: [] })] });
    expect(state()[0]).toMatch(/^Klar: 1 artikel, men inget citat hittades\. Granska texten och markera/);
    expect(links()[0]?.[0]).toBe('Granska artikeln');
  });

  it('of one article leads to its review', async () => {
    await open({ jobs: [job({ reviewFirst: true })], articles: [ownArticle()] });
    expect(links()[0]).toEqual(['Granska artikeln', `?view=review&article=own-boden&job=${JOB_ID}`]);
  });

  it('is undone after it was asked once, with how much that takes away', async () => {
    const { questions } = await open({ jobs: [job()], articles: [ownArticle({ state: 'kept' })] });
    await doing(() => button(document, 'Ångra importen').click());
    expect(one(document, '.ask-once').textContent).toContain('Ta bort 3 artiklar och 12 citat?');
    expect(document.activeElement?.textContent).toBe('Ta bort');
    await press('Escape');
    expect(document.activeElement?.textContent).toBe('Ångra importen');
    expect(questions('undo-job')).toEqual([]);
    await doing(() => button(document, 'Ångra importen').click());
    await doing(() => button(document, 'Ta bort').click());
    expect(questions('undo-job')).toEqual([{ job: JOB_ID }]);
    expect(state()).toEqual(['Ångrad. Inget av importen finns kvar.']);
    expect(links()).toEqual([]);
  });
});

describe('files that gave nothing', () => {
  const skipped = [
    { name: 'bild.png', reason: 'binary', like: null },
    ...Array.from({ length: 60 }, (_, n) => ({ name: `${n}.txt`, reason: 'no-quotes' as const, like: null })),
    { name: 'kopia.txt', reason: 'duplicate-text', like: 'own-boden' },
  ] satisfies Memory['skipped'];
  const many = job({ counts: { files: 70, read: 70, articles: 8, quotes: 12, skipped: 62 } });
  const unfold = (nth: number) =>
    doing(() => {
      const details = document.querySelectorAll('details')[nth];
      if (!details) throw new Error(`no details ${nth}`);
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });

  it('are told by reason once one asks, the most frequent first, and fifty names at a time', async () => {
    const { questions } = await open({ jobs: [many], skipped });
    expect(questions('skipped-files')).toEqual([]);
    // They may be articles of one file.
    expect(texts(document, '.skipped > summary')).toEqual(['62 togs inte in']);
    await unfold(0);
    expect(texts(document, '.skipped details summary')).toEqual([
      'Texten har inga citat. 60',
      'Filen är ingen text, utan till exempel en bild eller ett program. 1',
      'Artikeln finns redan: den har samma text. 1',
    ]);
    await unfold(1);
    expect(document.querySelectorAll('.skipped details:first-of-type li')).toHaveLength(50);
    await doing(() => button(document, 'Visa fler').click());
    expect(document.querySelectorAll('.skipped details:first-of-type li')).toHaveLength(60);
  });

  it('and repeat an article lead to it', async () => {
    await open({ jobs: [many], skipped });
    await unfold(0);
    expect(one(document, '.skipped a').getAttribute('href')).toBe('?record=own-boden');
  });

  it('are told at once where nothing else came of the import', async () => {
    const nothing = job({ counts: { files: 1, read: 1, articles: 0, quotes: 0, skipped: 1 } });
    await open({ jobs: [nothing], skipped: [{ name: 'tom.txt', reason: 'empty', like: null }] });
    expect(state()).toEqual(['Klar, men inget kunde tas in.']);
    await vi.waitFor(() => expect(texts(document, '.skipped li')).toEqual(['tom.txt']));
  });
});

it('says why a page could not be saved, where the background leads here for it', async () => {
  await open({}, '&failed=page-private');
  expect(one(document, '.taking[role=alert]').textContent).toContain('Sidoljus läser den inte.');
});

it('names no failure that is none', async () => {
  await open({}, '&failed=%3Cb%3E');
  expect(one(document, '.taking[role=alert]').textContent).toBe('');
});

it('writes large numbers as one reads them', async () => {
  await open({
    jobs: [job({ counts: { files: 2_670, read: 2_670, articles: 1_543, quotes: 2_101, skipped: 0 } })],
  });
  expect(state()[0]?.replace(/\s/g, ' ')).toBe('Klar: 1 543 artiklar och 2 101 citat.');
});
