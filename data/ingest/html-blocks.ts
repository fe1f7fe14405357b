import { type Block, block, oneLine } from './block.ts';
import { linesToBlocks } from './text-blocks.ts';

const BORDER = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CITE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
   HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
);
const NO_TEXT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|BUTTON|SELECT|TEXTAREA|NAV|FORM|DIALOG)$/;

interface Frame {
  node: Node;
  /** Where the node lies: the kind that its text has. */
  kind: Block['kind'];
  number: number | null;
  /** Its place among the items of the numbered list that it stands directly in. */
  listed: number | null;
}

/**
 * Cuts the text below an element into blocks, in reading order. Walks with a list of its own, since a page may be
 * nested deeper than the call stack.
 */
export function htmlBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let plain = 0;
  const close = ({ kind, number }: Pick<Frame, 'kind' | 'number'>) => {
    const text = parts.join('');
    const bold = plain === 0;
    parts = [];
    plain = 0;
    if (text.trim() !== '') blocks.push(...blocksOf(text, kind, number, bold));
  };
  const todo: (Frame | { close: Pick<Frame, 'kind' | 'number'> })[] = [
    { node: root, kind: 'paragraph', number: null, listed: null },
  ];
  while (todo.length > 0) {
    const next = todo.pop();
    if (next === undefined) break;
    if ('close' in next) close(next.close);
    else if (next.node.nodeType === 3) {
      const text = (next.node.nodeValue ?? '').replace(/\s+/g, ' ');
      parts.push(text);
      if (!isBold(next.node)) plain += text.trim().length;
    } else if (next.node.nodeType === 1) open(next, todo, close, parts);
  }
  close({ kind: 'paragraph', number: null });
  return blocks;
}

function open(
  frame: Frame,
  todo: (Frame | { close: Pick<Frame, 'kind' | 'number'> })[],
  close: (place: Pick<Frame, 'kind' | 'number'>) => void,
  parts: string[],
): void {
  const element = frame.node as Element;
  const tag = element.tagName.toUpperCase();
  if (NO_TEXT.test(tag)) return;
  if (tag === 'BR') {
    parts.push('\n');
    return;
  }
  const kind = kindOf(tag, frame.kind);
  const number = tag === 'LI' ? frame.listed : frame.number;
  if (BORDER.has(tag)) {
    close(frame);
    todo.push({ close: { kind, number } });
  }
  // From the last to the first, since the list is read from its end.
  let left = tag === 'OL' ? element.childElementCount : 0;
  for (let child = element.lastChild; child !== null; child = child.previousSibling) {
    const isElement = child.nodeType === 1;
    todo.push({ node: child, kind, number, listed: tag === 'OL' && isElement ? left : null });
    if (isElement) left -= 1;
  }
}

function kindOf(tag: string, outer: Block['kind']): Block['kind'] {
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (/^(?:LI|DT|DD|TD|TH|TR)$/.test(tag)) return 'item';
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return 'caption';
  if (tag === 'CITE' && outer === 'quotation') return 'credit';
  return tag === 'BLOCKQUOTE' ? 'quotation' : outer;
}

const isBold = (node: Node) => /^(?:B|STRONG)$/i.test(node.parentElement?.tagName ?? '');

/** A line break may part two turns of speech; elsewhere it is a space. */
function blocksOf(text: string, kind: Block['kind'], number: number | null, bold: boolean): Block[] {
  if (kind !== 'paragraph') return [block(kind, oneLine(text), { number })];
  return linesToBlocks(text.split('\n').map((line) => line.trim())).map((one) => ({
    ...one,
    bold: one.bold || bold,
  }));
}
