import type { CDPSession } from 'playwright-core';
import { SvgDrawing } from './svg-drawing.ts';

/** A part of a page, in CSS pixels. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

const STYLES = [
  ...(['color', 'background-color', 'background-image', 'display', 'visibility', 'opacity', 'fill'] as const),
  ...(['font-size', 'font-weight', 'font-style', 'font-family', 'text-decoration-line', 'stroke'] as const),
  ...(['border-top-left-radius', 'border-top-width', 'border-right-width', 'border-bottom-width'] as const),
  ...(['border-left-width', 'border-top-color', 'border-right-color', 'border-bottom-color'] as const),
  ...(['border-left-color', 'stroke-width', 'stroke-linecap', 'padding-left'] as const),
] as const;
export type StyleName = (typeof STYLES)[number];

/** What the browser has laid out of one node, in the order in which it is painted. */
export interface LaidOut {
  node: string;
  attributes: Readonly<Record<string, string>>;
  box: Clip;
  style: Readonly<Record<StyleName, string>>;
  /** The same where colours are dark. */
  dark: LaidOut['style'];
  /** Of the lines that a text is set in, each with its words. */
  lines: readonly { box: Clip; words: string }[];
  /** What it stands in; absent at the top. */
  parent?: LaidOut | undefined;
}

type Bounds = readonly number[];
type Snapshot = Awaited<ReturnType<typeof capture>>;

const capture = (session: CDPSession) =>
  session.send('DOMSnapshot.captureSnapshot', { computedStyles: [...STYLES], includePaintOrder: true });

const boxOf = ([x = 0, y = 0, width = 0, height = 0]: Bounds): Clip => ({ x, y, width, height });

const pairs = (names: readonly string[], values: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));

/** The first document of a snapshot as what is laid out in it. */
function laidOut({ documents: [document], strings }: Snapshot): LaidOut[] {
  if (!document) return [];
  const { nodes, layout, textBoxes } = document;
  const said = (at: number | undefined) => strings[at ?? -1] ?? '';
  const byNode = new Map<number, LaidOut>();
  const all = layout.nodeIndex.flatMap((node, at): (LaidOut & { order: number })[] => {
    const listed = (nodes.attributes?.[node] ?? []).map(said);
    const text = said(layout.text[at]);
    const lines = textBoxes.layoutIndex.flatMap((of, line) => {
      const start = textBoxes.start[line] ?? 0;
      const words = text.slice(start, start + (textBoxes.length[line] ?? 0));
      return of === at && words.trim() ? [{ box: boxOf(textBoxes.bounds[line] ?? []), words }] : [];
    });
    let above = nodes.parentIndex?.[node] ?? -1;
    while (above >= 0 && !byNode.has(above)) above = nodes.parentIndex?.[above] ?? -1;
    const parent = byNode.get(above);
    const styles = layout.styles[at] ?? [];
    // A text has its parent's.
    const own = styles.length > 0 ? (pairs(STYLES, styles.map(said)) as LaidOut['style']) : undefined;
    const style = own ?? parent?.style;
    if (!style) return [];
    const one = {
      node: said(nodes.nodeName?.[node]).toLowerCase(),
      attributes: pairs(
        listed.filter((_, place) => place % 2 === 0),
        listed.filter((_, place) => place % 2 === 1),
      ),
      box: boxOf(layout.bounds[at] ?? []),
      style,
      dark: style,
      lines,
      parent,
      order: layout.paintOrders?.[at] ?? 0,
    };
    byNode.set(node, one);
    return [one];
  });
  return all.sort((one, other) => one.order - other.order);
}

/**
 * A part of a page as an SVG of what the browser has laid out: words as words, so that they are sharp at every size, and in
 * light and dark. Each line is as long as it was, whatever font the reader has.
 * @param dress gives the page its light or dark colours
 * @param session of the page that is pictured
 */
export async function takeDrawn(
  dress: (scheme: 'light' | 'dark') => Promise<void>,
  session: CDPSession,
  clip: Clip,
): Promise<string> {
  await dress('dark');
  const dark = laidOut(await capture(session));
  await dress('light');
  const light = laidOut(await capture(session));
  const drawing = new SvgDrawing(clip);
  light.forEach((one, at) => {
    one.dark = dark[at]?.style ?? one.style;
  });
  for (const one of light) drawing.add(one);
  return drawing.svg();
}
