import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readSamples } from '../../data/cli/sample-pages.ts';
import type { PageFacts } from '../../data/model/page-facts.ts';
import { readPage } from '../../data/page/read-page.ts';

const FOLDER = new URL('../fixtures/pages/e2e/', import.meta.url);
const MOST = 20;

/** What is read from the sample pages, for the time that a page takes. */
export function sampleFacts(): PageFacts[] {
  return readSamples()
    .slice(0, MOST)
    .map(({ file, url }) => {
      const html = readFileSync(new URL(file, FOLDER), 'utf8');
      return readPage(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document, url);
    });
}
