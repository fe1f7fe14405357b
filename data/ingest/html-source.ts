import { Readability } from '@mozilla/readability';
import type { Block } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';
import { htmlFacts } from './html-metadata.ts';
import type { Source } from './ingest.ts';

/** Below this much text Readability's choice is not trusted against the whole body. */
const LEAST = 140;
/** Pages with more elements are not parsed: the largest articles have a few thousand. */
const MOST_ELEMENTS = 50_000;

/**
 * An HTML page as a source. Mozilla's Readability sets menus, notices and teasers apart; where it finds no article,
 * the whole body is read. The given document is left as it was.
 * @throws RangeError where the page has more than 50,000 elements
 */
export function htmlSource(document: Document): Source {
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

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
