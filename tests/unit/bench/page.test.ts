import { describe, expect, test } from 'vitest';
import type { PageCost } from '../../bench/page/measure-pages.ts';
import { shareOf, type TraceEvent } from '../../bench/page/our-share.ts';
import { pageOfBytes, pageOfParagraphs, pagesToOpen } from '../../bench/page/pages-to-open.ts';
import { pageTable } from '../../bench/report/page-table.ts';

const URL = 'https://www.boden.se/sida';
const OURS = 'chrome-extension://sidoljus/';

const event = (name: string, more: Partial<TraceEvent>): TraceEvent => ({
  ...{ name, cat: 'devtools.timeline', ph: 'X', pid: 1, tid: 1, ts: 0 },
  ...more,
});
const task = (ts: number, dur: number, more: Partial<TraceEvent> = {}) =>
  event('ThreadControllerImpl::RunTask', { cat: 'toplevel', ts, dur, ...more });
const call = (ts: number, dur: number, url: string) =>
  event('FunctionCall', { ts, dur, args: { data: { url } } });
const parsed = event('ParseHTML', { args: { beginData: { url: URL } } });

describe('our share of a page', () => {
  test('is what calls into our scripts take, within the tasks of its thread', () => {
    const events = [
      parsed,
      task(0, 20_000),
      call(1_000, 4_000, `${OURS}page.js`),
      call(2_000, 1_000, `${OURS}page.js`),
      call(9_000, 5_000, 'https://www.boden.se/own.js'),
      task(30_000, 10_000),
      call(31_000, 9_000, `${OURS}page.js`),
    ];
    expect(shareOf(events, URL, OURS)).toEqual({ all: 30, ours: 13, longest: 9 });
  });

  test('goes on after an await, where only the profile tells whose function runs', () => {
    const profile = { pid: 1, id: '0x1' };
    const nodes = [
      { id: 1, callFrame: {} },
      { id: 2, parent: 1, callFrame: { url: `${OURS}sidebar.js` } },
      { id: 3, parent: 2, callFrame: {} },
      { id: 4, parent: 1, callFrame: { url: 'https://www.boden.se/own.js' } },
    ];
    const chunk = { cpuProfile: { nodes, samples: [1, 2, 3, 4] }, timeDeltas: [1_000, 2_000, 3_000, 4_000] };
    const events = [
      parsed,
      // Microtasks after an answer are traced in no RunTask.
      event('BlinkScheduler_PerformMicrotaskCheckpoint', { cat: 'toplevel', ts: 100_000, dur: 10_000 }),
      event('Profile', { ...profile, ph: 'P', ts: 100_000, args: { data: { startTime: 100_000 } } }),
      event('ProfileChunk', { ...profile, ph: 'P', tid: 7, ts: 110_000, args: { data: chunk } }),
    ];
    expect(shareOf(events, URL, OURS)).toEqual({ all: 10, ours: 5, longest: 5 });
  });

  test('counts the processor’s time where others had it meanwhile', () => {
    const events = [parsed, task(0, 20_000, { tdur: 10_000 }), call(0, 8_000, `${OURS}page.js`)];
    expect(shareOf(events, URL, OURS)).toEqual({ all: 10, ours: 4, longest: 4 });
  });

  test('leaves out other threads, and the panel in a process of its own', () => {
    const other = { pid: 2, tid: 1 };
    const events = [
      parsed,
      task(0, 5_000),
      task(0, 50_000, other),
      { ...call(0, 40_000, `${OURS}panel.js`), ...other },
    ];
    expect(shareOf(events, URL, OURS)).toEqual({ all: 5, ours: 0, longest: 0 });
  });

  test('is not to be had of a page that is not in the trace', () => {
    expect(() => shareOf([task(0, 5_000)], URL, OURS)).toThrow(URL);
  });
});

describe('a large page', () => {
  const [model] = pagesToOpen();
  const html = model?.html ?? '';
  const elements = (page: string) => page.match(/<[a-z]/g)?.length ?? 0;

  test('has its bytes, in many elements or in few', () => {
    for (const page of [pageOfBytes(html, 500_000), pageOfParagraphs(html, 500_000)])
      expect(Math.abs(Buffer.byteLength(page) - 500_000)).toBeLessThan(15_000);
    expect(elements(pageOfBytes(html, 500_000))).toBeGreaterThan(10 * elements(html));
    expect(elements(pageOfParagraphs(html, 500_000))).toBeLessThan(4 * elements(html));
  });

  test('is among those that are opened, beside twenty of the usual size and one that is none of ours', () => {
    const pages = pagesToOpen();
    expect(pages.filter(({ html: each }) => each.length < 100_000 && each.length > 0)).toHaveLength(21);
    expect(pages.filter(({ html: each }) => each.length > 1_900_000)).toHaveLength(2);
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  });
});

test('the table of pages sums up those with the panel and those without, and says what is not as meant', () => {
  const cost = (name: string, opened: boolean, ours: number): PageCost => ({
    ...{ name, bytes: 10_000, opens: name !== 'bad', opened, ours, all: 100, longest: ours / 2 },
  });
  const text = pageTable([cost('moln', true, 10), cost('bad', false, 4), cost('fiber', false, 2)]);
  expect(text).toContain('| moln | 10,000 | the panel | 10.0 | 100 | 10.0 % | 5.0 |');
  expect(text).toContain('| fiber | 10,000 | no panel (not as meant) | 2.0 | 100 | 2.0 % | 1.0 |');
  expect(text).toContain('| **2 without** | 20,000 |  | 6.0 | 200 | 3.0 % | 2.0 |');
});
