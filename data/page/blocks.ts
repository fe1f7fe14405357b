import { isFurniture } from './furniture.ts';

/** A stretch of running text between two block borders, and how much of it lies in links. */
export interface Block {
  kind: 'heading' | 'text';
  text: string;
  linkLength: number;
}

/** Whether an element is drawn; the caller knows styles, this room only elements. */
export type IsShown = (element: Element) => boolean;

const BLOCK = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY BR CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1
   H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
);

const HEADING = /^H[1-6]$/;
const CONTENT = /^(?:MAIN|ARTICLE)$/;

interface Frame {
  node: Node;
  insideContent: boolean;
  inLink: boolean;
}

/**
 * Cuts the text below an element into blocks, in reading order, leaving furniture out.
 * Stops when `limit` UTF-16 code units were gathered, so that a page of any size costs the same.
 * Walks with a list of its own, since a hostile page may be nested deeper than the call stack.
 */
export function textBlocks(root: Element, limit: number, isShown: IsShown): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let linkLength = 0;
  let gathered = 0;
  const close = (kind: Block['kind']) => {
    const text = parts.join('').replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push({ kind, text, linkLength });
    parts = [];
    linkLength = 0;
  };
  const todo: (Frame | Block['kind'])[] = [{ node: root, insideContent: false, inLink: false }];
  while (todo.length > 0 && gathered < limit) {
    const next = todo.pop();
    if (next === undefined) break;
    if (typeof next === 'string') {
      close(next);
      continue;
    }
    if (next.node.nodeType === 3) {
      const text = (next.node.nodeValue ?? '').slice(0, limit - gathered);
      parts.push(text);
      gathered += text.length;
      if (next.inLink) linkLength += text.trim().length;
      continue;
    }
    if (next.node.nodeType !== 1) continue;
    const element = next.node as Element;
    if (element !== root && (isFurniture(element, next.insideContent) || !isShown(element))) continue;
    if (BLOCK.has(element.tagName)) {
      close('text');
      todo.push(HEADING.test(element.tagName) ? 'heading' : 'text');
    }
    const insideContent = next.insideContent || CONTENT.test(element.tagName);
    const inLink = next.inLink || element.tagName === 'A';
    for (let child = element.lastChild; child !== null; child = child.previousSibling) {
      todo.push({ node: child, insideContent, inLink });
    }
  }
  close('text');
  return blocks;
}
