import { Readability } from '@mozilla/readability';
import type { ReadFault } from '../model/read-fault.ts';
import type { Block } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';
import { removeFurniture } from './html-furniture.ts';
import { htmlAddress, htmlFacts } from './html-metadata.ts';
import type { Source } from './ingest.ts';
import { documentFault } from './markup-fault.ts';

/** Below this much text Readability's choice is not trusted against the whole body. */
const LEAST = 140;

/**
 * An HTML page as a source. Mozilla's Readability sets menus, notices and teasers apart; where it finds no article,
 * the whole body is read. The given document is left as it was. A fault where the page is more than any article is.
 */
export function htmlSource(document: Document): Source | { fault: ReadFault } {
  const fault = documentFault(document);
  if (fault) return { fault };
  const article = articleIn(document);
  const found = article ? htmlBlocks(article) : [];
  const blocks = lengthOf(found) >= LEAST || !document.body ? found : htmlBlocks(ownCopy(document).body);
  const address = htmlAddress(document);
  return { blocks, given: htmlFacts(document), ...(address === undefined ? {} : { address }) };
}

/**
 * The article's element in a copy of the page; null where Readability finds none. It takes class names and children
 * as arguments of a call, which overflows the stack on pages that are made to harm: of them the body is read.
 */
function articleIn(document: Document): Element | null {
  const copy = ownCopy(document);
  try {
    const options = { keepClasses: false, serializer: (node: Node) => node };
    return (new Readability(copy, options).parse()?.content as Element | undefined) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A copy of the page without what it marks as no part of its article. */
function ownCopy(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  removeFurniture(copy);
  signCitations(copy);
  return copy;
}

/** Readability takes away every footer, also the one that signs a citation. */
function signCitations(document: Document): void {
  for (const footer of document.querySelectorAll('blockquote footer')) {
    const cite = document.createElement('cite');
    cite.append(...footer.childNodes);
    footer.replaceWith(cite);
  }
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
