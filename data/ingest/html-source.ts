import { Readability } from '@mozilla/readability';
import type { Block } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';
import { htmlFacts } from './html-metadata.ts';
import type { Source } from './ingest.ts';

/** Below this much text Readability's choice is not trusted against the whole body. */
const LEAST = 140;
/** Where browsers stop nesting (HTML, 13.2.6.4.7, as implemented); deeper pages are made to harm. */
const DEEPEST = 512;
/** Pages with more elements are not parsed: the largest articles have a few thousand. */
const MOST_ELEMENTS = 50_000;

/**
 * An HTML page as a source. Mozilla's Readability sets menus, notices and teasers apart; where it finds no article,
 * the whole body is read. The given document is left as it was.
 * @throws RangeError where the page has more than 50,000 elements or is nested deeper than 512
 */
export function htmlSource(document: Document): Source {
  if (depthOf(document) > DEEPEST) throw new RangeError('nested deeper than 512 levels');
  const given = htmlFacts(document);
  const copy = document.cloneNode(true) as Document;
  const article = new Readability(copy, {
    maxElemsToParse: MOST_ELEMENTS,
    keepClasses: false,
    serializer: (node: Node) => node,
  }).parse();
  const found = article?.content ? htmlBlocks(article.content as Element) : [];
  const blocks = lengthOf(found) >= LEAST || !document.body ? found : htmlBlocks(document.body);
  return { blocks, given };
}

/** How deep the elements are nested; walks without calling itself. */
function depthOf(document: Document): number {
  let deepest = 0;
  let depth = 0;
  let at: Element | null = document.documentElement;
  while (at) {
    deepest = Math.max(deepest, depth);
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at?.nextElementSibling ?? null;
  }
  return deepest;
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
