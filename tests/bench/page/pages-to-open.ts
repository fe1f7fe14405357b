import { readFileSync } from 'node:fs';
import { readSamples } from '../../../data/cli/sample-pages.ts';

/** A page of which the cost is measured. */
export interface PageToOpen {
  name: string;
  url: string;
  html: string;
  /** Whether the sidebar is meant to open on it; else the page is read, or not even that. */
  opens: boolean;
}

const FOLDER = new URL('../../fixtures/pages/e2e/', import.meta.url);
const SAMPLES = 20;
const LARGE_BYTES = 2_000_000;

const MAIN = /(<main\b[^>]*>)([\s\S]*)(<\/main>)/;
/** So much of a long paragraph is one: a law or a report has such. */
const LONG = 2_000;

/** A page with its main text again and again, until it has so many bytes. */
export function pageOfBytes(html: string, bytes: number): string {
  return html.replace(MAIN, (_, begin: string, inner: string, end: string) => {
    const times = Math.ceil((bytes - Buffer.byteLength(html)) / Buffer.byteLength(inner));
    return `${begin}${inner.repeat(1 + Math.max(0, times))}${end}`;
  });
}

/** The same in long paragraphs without anything in them: as many bytes in few elements. */
export function pageOfParagraphs(html: string, bytes: number): string {
  return html.replace(MAIN, (_, begin: string, inner: string, end: string) => {
    const heading = /<h1\b[^>]*>[\s\S]*?<\/h1>/.exec(inner)?.[0] ?? '';
    const text = inner
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const paragraph = `<p>${text.slice(0, LONG)}</p>\n`;
    const times = Math.ceil((bytes - Buffer.byteLength(html)) / Buffer.byteLength(paragraph));
    return `${begin}${heading}${paragraph.repeat(Math.max(1, times))}${end}`;
  });
}

/** Sample pages under their real names, two large ones, and one on a host that is none of ours. */
export function pagesToOpen(): PageToOpen[] {
  const samples = readSamples()
    .slice(0, SAMPLES)
    .map(({ file, url, opens }) => ({
      name: file.replace(/\.html$/, ''),
      url,
      html: readFileSync(new URL(file, FOLDER), 'utf8'),
      opens,
    }));
  const model = samples.find(({ opens }) => opens);
  if (!model) throw new Error('no sample page opens the sidebar');
  const beside = (name: string, html: string): PageToOpen => ({
    ...model,
    // Larger than can be tried: only the launcher stands.
    opens: false,
    name,
    url: new URL(`/${name.replaceAll(' ', '-')}`, model.url).href,
    html,
  });
  return [
    ...samples,
    beside('2 MB of the same page', pageOfBytes(model.html, LARGE_BYTES)),
    beside('2 MB in long paragraphs', pageOfParagraphs(model.html, LARGE_BYTES)),
    { name: 'a host that is not listed', url: 'https://www.example.org/', html: model.html, opens: false },
  ];
}
