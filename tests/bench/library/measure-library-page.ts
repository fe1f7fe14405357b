import type { CDPSession, Page } from 'playwright-core';
import {
  browseAddress,
  compareAddress,
  listAddress,
  mapAddress,
  timelineAddress,
  vendorAddress,
} from '../../../components/collection/places.ts';
import { RECORDS_ON_PAGE } from '../../../data/model/library.ts';
import { startTlsServer } from '../../e2e/harness/tls-server.ts';
import type { Source } from '../contest/contestant.ts';
import { type LongestTask, longestTask, SIGN } from '../page/main-tasks.ts';
import { traced } from '../page/traced.ts';
import { storedBrowser } from '../stored/stored-browser.ts';

/** What a step of a reader's took in the real page. */
export interface LibraryStep {
  step: string;
  /** From the act until the page says that the answer stands, in milliseconds. */
  answered: number;
  /** The longest task of the page's thread meanwhile. */
  longest: LongestTask;
}

/** Each step is taken so many times, and the slowest counts. */
const TIMES = 3;
const PATIENCE_MS = 60_000;

/** The answer stands for some frames: a page that is about to ask says nothing of it yet. */
const SETTLED = `new Promise((resolve) => {
  let calm = 0;
  const look = () => {
    const isCalm = document.querySelector('main [aria-busy=false]') && !document.querySelector('main [aria-busy=true], main .loading');
    calm = isCalm ? calm + 1 : 0;
    if (calm > 5) resolve(performance.now());
    else requestAnimationFrame(look);
  };
  look();
})`;

const choose = (label: string, value: string) => (page: Page) =>
  page.getByLabel(label, { exact: true }).selectOption(value);

/** Goes to an address of the library as by a link in it: the page and its worker stay. */
const goTo = (address: string) => (page: Page) =>
  page.evaluate(`(() => {
    const link = Object.assign(document.createElement('a'), { href: ${JSON.stringify(address)} });
    document.querySelector('main').append(link);
    link.click();
    link.remove();
  })()`);

const linkNamed = (name: RegExp | string) => (page: Page) =>
  page.locator('main').getByRole('link', { name }).first().click();

const people = listAddress('person');

/** A reader looks, narrows, sorts and turns pages, one step after the other. */
const stepsOver = (size: number): readonly (readonly [string, (page: Page) => Promise<unknown>])[] => [
  ['browse everything', goTo(browseAddress())],
  ['narrow to a theme', choose('Ämne', 'moln')],
  ['order by municipality', (page) => page.locator('label.order select').selectOption('place')],
  ['turn the page', linkNamed('Nästa')],
  ['narrow to a municipality as well', choose('Kommun', '2582')],
  ['any theme', choose('Ämne', '')],
  ['everything, the oldest first', goTo(browseAddress({}, 'oldest'))],
  ['the last page', goTo(browseAddress({}, 'oldest', Math.ceil(size / RECORDS_ON_PAGE)))],
  ['since a year', choose('Från år', '2016')],
  ['a word', goTo(browseAddress({ words: 'bredband' }, 'relevance'))],
  ['three common words', goTo(browseAddress({ words: 'kommunen upphandling system' }, 'relevance'))],
  ['list all people', goTo(people)],
  ['sort them by name', linkNamed('Namn')],
  ['sort them by the latest', linkNamed('Senast')],
  ['turn the page of people', linkNamed('Nästa')],
  ['list all municipalities', goTo(listAddress('municipality'))],
  ['a theme over time', goTo(timelineAddress({ theme: 'moln' }))],
  ['the map', goTo(mapAddress())],
  ['who says what about a vendor', goTo(vendorAddress('atea'))],
  [
    'five municipalities on a theme',
    goTo(compareAddress(['2281', '2321', '2582', '1470', '1496'], 'oppenhet')),
  ],
];

/** @throws Error where the page goes through another number of records: figures of less would say nothing */
async function checkSize(page: Page, size: number): Promise<void> {
  await goTo(browseAddress())(page);
  await page.evaluate(SETTLED);
  const said = await page.locator('main .found').first().innerText();
  if (said.replace(/\D/g, '') !== `${size}`) throw new Error(`the library has ${said}, and not ${size}`);
}

async function taken(
  page: Page,
  session: CDPSession,
  act: (page: Page) => Promise<unknown>,
): Promise<Omit<LibraryStep, 'step'>> {
  let answered = Number.NaN;
  const events = await traced(session, async () => {
    const from = await page.evaluate<number>(`(console.timeStamp('${SIGN}'), performance.now())`);
    await act(page);
    answered = (await page.evaluate<number>(SETTLED)) - from;
  });
  return { answered, longest: longestTask(events) };
}

/** Goes through the real library page over so many records, in headless Chromium with the built extension. */
export async function measureLibraryPage(
  source: Source,
  size: number,
  say: (what: string) => void,
): Promise<{ steps: LibraryStep[]; calibration: number }> {
  const server = await startTlsServer({});
  say(`a store of ${size} records is laid`);
  const browser = await storedBrowser(server.port, source, size);
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`chrome-extension://${browser.extensionId}/library.html?view=lists`);
    const session = await browser.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser can’t be debugged.');
    await page.evaluate(SETTLED);
    await checkSize(page, size);
    await goTo(listAddress('year'))(page);
    await page.evaluate(SETTLED);
    const all: LibraryStep[][] = [];
    const way = stepsOver(size);
    for (let time = 0; time < TIMES; time++) {
      say(`the library is gone through, time ${time + 1} of ${TIMES}`);
      const steps: LibraryStep[] = [];
      for (const [step, act] of way) steps.push({ step, ...(await taken(page, session, act)) });
      all.push(steps);
    }
    const steps = way.map(([step], at) => {
      const tries = all.flatMap((each) => each[at] ?? []);
      const slowest = tries.reduce((a, b) => (b.longest.busy > a.longest.busy ? b : a));
      return { step, answered: Math.max(...tries.map(({ answered }) => answered)), longest: slowest.longest };
    });
    return { steps, calibration: await browser.calibrate() };
  } finally {
    await browser.close();
    await server.close();
  }
}
