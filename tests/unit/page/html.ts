import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageFacts } from '../../../data/model/page-facts.ts';
import { readPage } from '../../../data/page/read-page.ts';

/** A document of the given markup; its faults are not reported, and nothing of it is run or fetched. */
export function documentOf(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/** What is read of a page whose body, or main, holds the given markup. */
export const read = (html: string): PageFacts => readPage(documentOf(html), 'https://www.boden.se/');

/** Milliseconds that the work takes. */
export function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
