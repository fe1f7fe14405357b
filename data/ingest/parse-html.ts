import { DOMParser } from 'linkedom/worker';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/**
 * A page's markup, or a piece of one, as a document: in Node and in a worker alike, where browsers have no parser.
 * Nothing of the page is run or fetched. It is linkedom's, by htmlparser2, which keeps what is cut off.
 */
export function parseHtml(html: string): Document {
  const document = parsed(html);
  // A piece has no root of its own, and linkedom makes none.
  return document.documentElement?.tagName === 'HTML'
    ? document
    : parsed(`<!doctype html><html><head></head><body>${html}</body></html>`);
}
