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
/** What may stand inside a heading and is no border of it: its two lines are one heading. */
const LINE_OF_HEADING = /^(?:BR|DIV)$/;
/** What holds a page's own text. */
const CONTENT_TAG = /^(?:MAIN|ARTICLE)$/;
const CONTENT_ROLE = /^(?:main|article)$/;

interface Frame {
  node: Node;
  insideContent: boolean;
  inHeading: boolean;
  inLink: boolean;
}

const isContent = (element: Element) =>
  CONTENT_TAG.test(element.tagName) || CONTENT_ROLE.test(element.getAttribute('role') ?? '');

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
  const todo: (Frame | Block['kind'] | 'gap')[] = [
    { node: root, insideContent: false, inHeading: false, inLink: false },
  ];
  while (todo.length > 0 && gathered < limit) {
    const next = todo.pop();
    if (next === undefined) break;
    if (next === 'gap') parts.push(' ');
    else if (typeof next === 'string') close(next);
    if (typeof next === 'string') continue;
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
    const isHeading = HEADING.test(element.tagName);
    const isLine = next.inHeading && LINE_OF_HEADING.test(element.tagName);
    const isBlock = !isLine && BLOCK.has(element.tagName);
    if (isBlock) close('text');
    if (isLine) parts.push(' ');
    if (isBlock || isLine) todo.push(isLine ? 'gap' : isHeading ? 'heading' : 'text');
    const insideContent = next.insideContent || isContent(element);
    const inHeading = isHeading || (next.inHeading && !isBlock);
    const inLink = next.inLink || element.tagName === 'A';
    for (let child = element.lastChild; child !== null; child = child.previousSibling) {
      todo.push({ node: child, insideContent, inHeading, inLink });
    }
  }
  close('text');
  return blocks;
}
