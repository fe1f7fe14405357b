import { PAGE_LIMITS, type PageFacts } from '../model/page-facts.ts';
import { type Block, type IsShown, textBlocks } from './blocks.ts';

/** Above this share of its letters in links, a block is a menu, a list of links or a teaser. */
const LINK_DENSITY = 0.5;

/** A text on one line, cut to a length in UTF-16 code units. */
export const clean = (text: string | null | undefined, length: number) =>
  (text ?? '')
    .slice(0, length * 4)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, length)
    .toWellFormed();

function metaContent(document: Document, selector: string): string {
  return clean(document.querySelector(selector)?.getAttribute('content'), PAGE_LIMITS.title);
}

/** A page has one main, or a few of which one is shown; looking through more would only cost time. */
const MOST_MAINS = 20;

/**
 * The element that holds the page's own text: the fullest `main` (or role=main) that is shown, else a single
 * `article`, else the body. Text length decides between several, since some sites wrap each teaser in one.
 */
export function contentRoot(document: Document, isShown: IsShown): Element {
  const all = (selector: string) => Array.from(document.querySelectorAll(selector)).slice(0, MOST_MAINS);
  // An open dialogue hides the page under it from screen readers only: aria-hidden says nothing of a main.
  const mains = all('main, [role=main]').filter(
    (element) => element.closest('[hidden]') === null && isShown(element),
  );
  const articles = all('article');
  const candidates = mains.length > 0 ? mains : articles.length === 1 ? articles : [];
  const fullest = candidates
    .map((element) => ({ element, length: element.textContent?.length ?? 0 }))
    .sort((a, b) => b.length - a.length)[0];
  return fullest && fullest.length > 0 ? fullest.element : (document.body ?? document.documentElement);
}

const isRunningText = (block: Block) => block.linkLength <= block.text.length * LINK_DENSITY;

/** Headings are kept only where text follows before the next heading: those over mere link lists tell nothing. */
function keptBlocks(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let textBelow = false;
  let linksBelow = false;
  for (const block of blocks.toReversed()) {
    if (block.kind === 'text') {
      if (isRunningText(block)) kept.push(block);
      textBelow ||= isRunningText(block);
      linksBelow ||= !isRunningText(block);
      continue;
    }
    if (textBelow || !linksBelow) kept.push(block);
    textBelow = false;
    linksBelow = false;
  }
  return kept.reverse();
}

/** The headings and texts below an element, without what only leads elsewhere. */
export const contentBlocks = (root: Element, limit: number, isShown: IsShown): Block[] =>
  keptBlocks(textBlocks(root, limit, isShown));

/**
 * Reads what a page says, and changes nothing on it: title, site name, description, headings and main text,
 * with menus, footers, notices, forms and lists of links left out. Every part is cut to `PAGE_LIMITS`.
 * @param url address as the browser shows it
 * @param isShown whether an element is drawn; without it only attributes decide
 */
export function readPage(document: Document, url: string, isShown: IsShown = () => true): PageFacts {
  const kept = document.documentElement
    ? contentBlocks(contentRoot(document, isShown), PAGE_LIMITS.text, isShown)
    : [];
  const title = clean(document.title, PAGE_LIMITS.title);
  return {
    url: url.slice(0, 8_192),
    title: title === '' ? metaContent(document, 'meta[property="og:title"]') : title,
    siteName: metaContent(document, 'meta[property="og:site_name"]'),
    description:
      metaContent(document, 'meta[name="description"]') ||
      metaContent(document, 'meta[property="og:description"]'),
    lang: clean(document.documentElement?.getAttribute('lang'), 35),
    headings: kept
      .filter((block) => block.kind === 'heading')
      .slice(0, PAGE_LIMITS.headings)
      .map((block) => clean(block.text, PAGE_LIMITS.heading)),
    text: kept
      .filter((block) => block.kind === 'text')
      .map((block) => block.text)
      .join('\n')
      .slice(0, PAGE_LIMITS.text)
      .toWellFormed(),
  };
}
