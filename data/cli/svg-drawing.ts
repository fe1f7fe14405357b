import type { Clip, LaidOut, StyleName } from './drawn-picture.ts';

/** The part of a line's height that lies above its letters' foot, as Noto and most other fonts have it. */
const ASCENT = 0.785;

const SHAPES = new Set(['path', 'circle']);
const SHAPE_ATTRIBUTES = ['d', 'cx', 'cy', 'r'] as const;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Blanks at the ends would be left out, and the line be drawn out to their length. */
const escaped = (text: string) =>
  text
    .replace(/^ | $/g, '\u00a0')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

const round = (length: number) => String(Math.round(length * 10) / 10);

/** A colour as CSS computes it, in the shortest form that SVG takes; empty where nothing would be seen. */
function shortColour(computed: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (!computed.startsWith('rgb') || alpha === 0) return '';
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** A colour that is one in light and another in dark. */
const inBoth = (light: string, dark: string) =>
  light === dark || light === '' || dark === '' ? light || dark : `light-dark(${light},${dark})`;

const colourOf = ({ style, dark }: LaidOut, name: StyleName) =>
  inBoth(shortColour(style[name]), shortColour(dark[name]));

/** The colours of a gradient from top to bottom, each with its place. */
const stopsOf = (style: LaidOut['style']) => {
  const [, stops = ''] = /^linear-gradient\((.*)\)$/.exec(style['background-image']) ?? [];
  return [...stops.matchAll(/(rgba?\([^)]*\))(?: ([\d.]+%))?/g)];
};

/** Words that are there to be heard stand in a box that is too small to be seen. */
function isForListeners({ lines, parent }: LaidOut): boolean {
  return lines.length > 0 && parent !== undefined && parent.box.width <= 1 && parent.box.height <= 1;
}

/** Gathers what a page shows within a clip as the elements of an SVG. */
export class SvgDrawing {
  readonly #clip: Clip;
  readonly #parts: string[] = [];
  readonly #gradients = new Map<string, string>();

  constructor(clip: Clip) {
    this.#clip = clip;
  }

  /** Draws what was laid out, in its colours in light and in dark. */
  add(one: LaidOut): void {
    const { style, node, lines, parent } = one;
    if (style.visibility === 'hidden' || style.opacity === '0' || isForListeners(one)) return;
    if (SHAPES.has(node)) this.#shape(one);
    if (style.display !== 'inline' && lines.length === 0) {
      this.#surface(one.box, one);
      this.#borders(one);
    }
    if (node === 'input') this.#value(one);
    for (const { box, words } of lines) {
      if (parent?.style.display === 'inline') this.#surface(box, parent);
      this.#words(box, words, one);
    }
  }

  /** The drawing as a file's text. */
  svg(): string {
    const { width, height } = this.#clip;
    const gradients = [...this.#gradients].map(
      ([stops, id]) => `<linearGradient id="${id}" x2="0" y2="1">${stops}</linearGradient>`,
    );
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" style="color-scheme:light dark">`,
      '<title>Sidoljus</title>',
      ...gradients,
      ...this.#parts,
      '</svg>\n',
    ].join('\n');
  }

  #isSeen({ x, y, width, height }: Clip): boolean {
    const clip = this.#clip;
    const across = x < clip.x + clip.width && x + width > clip.x;
    return across && y < clip.y + clip.height && y + height > clip.y && width > 0 && height > 0;
  }

  #rect(box: Clip, fill: string, radius = 0, stroke = ''): void {
    if (fill === '' || !this.#isSeen(box)) return;
    const [x, y] = [box.x - this.#clip.x, box.y - this.#clip.y];
    const rounded = radius > 0 ? ` rx="${round(radius)}"` : '';
    this.#parts.push(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(box.width)}" height="${round(box.height)}"${rounded} fill="${fill}"${stroke}/>`,
    );
  }

  #surface(box: Clip, one: LaidOut): void {
    const { style, dark } = one;
    this.#rect(box, colourOf(one, 'background-color'), Number.parseFloat(style['border-top-left-radius']));
    const inDark = stopsOf(dark);
    const drawn = stopsOf(style).map(([, colour = '', place], at) => {
      const shown = inBoth(shortColour(colour), shortColour(inDark[at]?.[1] ?? colour));
      const offset = place ?? (at === 0 ? '0' : '1');
      return `<stop offset="${offset}" ${shown === '' ? 'stop-opacity="0"' : `stop-color="${shown}"`}/>`;
    });
    if (drawn.length === 0) return;
    const key = drawn.join('');
    const id = this.#gradients.get(key) ?? `g${this.#gradients.size}`;
    this.#gradients.set(key, id);
    this.#rect(box, `url(#${id})`);
  }

  #borders(one: LaidOut): void {
    const { box, style } = one;
    const { x, y, width, height } = box;
    const [thick, ...others] = SIDES.map((side) => Number.parseFloat(style[`border-${side}-width`]));
    if (thick && others.every((other) => other === thick)) {
      const inner = { x: x + thick / 2, y: y + thick / 2, width: width - thick, height: height - thick };
      const stroke = ` stroke="${colourOf(one, 'border-top-color')}" stroke-width="${thick}"`;
      this.#rect(inner, 'none', Number.parseFloat(style['border-top-left-radius']), stroke);
      return;
    }
    for (const side of SIDES) {
      const thick = Number.parseFloat(style[`border-${side}-width`]);
      if (!(thick > 0)) continue;
      const edge = {
        top: { x, y, width, height: thick },
        bottom: { x, y: y + height - thick, width, height: thick },
        left: { x, y, width: thick, height },
        right: { x: x + width - thick, y, width: thick, height },
      }[side];
      this.#rect(edge, colourOf(one, `border-${side}-color`));
    }
  }

  #shape(one: LaidOut): void {
    let svg = one.parent;
    while (svg && svg.node !== 'svg') svg = svg.parent;
    if (!svg || !this.#isSeen(svg.box)) return;
    const [, , wide] = (svg.attributes.viewBox ?? `0 0 ${svg.box.width}`).split(' ').map(Number);
    const [x, y] = [svg.box.x - this.#clip.x, svg.box.y - this.#clip.y];
    const geometry = SHAPE_ATTRIBUTES.flatMap((name) => {
      const value = one.attributes[name];
      return value === undefined ? [] : [`${name}="${value}"`];
    });
    const stroke = colourOf(one, 'stroke');
    const paint = [
      `fill="${colourOf(one, 'fill') || 'none'}"`,
      ...(stroke ? [`stroke="${stroke}" stroke-width="${one.style['stroke-width']}"`] : []),
      `stroke-linecap="${one.style['stroke-linecap']}"`,
    ];
    const place = `translate(${round(x)} ${round(y)}) scale(${svg.box.width / (wide || svg.box.width)})`;
    this.#parts.push(`<${one.node} ${geometry.join(' ')} ${paint.join(' ')} transform="${place}"/>`);
  }

  /** What stands in a field, whose own box for it the browser does not tell. */
  #value(one: LaidOut): void {
    const { box, style, attributes } = one;
    const words = attributes.value || attributes.placeholder;
    if (!words) return;
    const height = Number.parseFloat(style['font-size']) / (ASCENT - 0.05);
    const x = box.x + Number.parseFloat(style['padding-left']) + 1;
    this.#words({ x, y: box.y + (box.height - height) / 2, width: 0.1, height }, words, one);
  }

  #words(box: Clip, words: string, one: LaidOut): void {
    if (!this.#isSeen(box)) return;
    const { style, parent } = one;
    const fill = colourOf(one, parent?.node === 'text' ? 'fill' : 'color');
    const [x, y] = [box.x - this.#clip.x, box.y - this.#clip.y + box.height * ASCENT];
    const manner = [
      `font-family="${/(?<!sans-)serif$/.test(style['font-family']) ? "'Noto Serif',Georgia,serif" : "system-ui,'Noto Sans',sans-serif"}"`,
      `font-size="${Number.parseFloat(style['font-size'])}"`,
      ...(Number(style['font-weight']) > 400 ? [`font-weight="${style['font-weight']}"`] : []),
      ...(style['font-style'] === 'italic' ? ['font-style="italic"'] : []),
      ...(parent?.style['text-decoration-line'] === 'underline' ? ['text-decoration="underline"'] : []),
    ].join(' ');
    const length = box.width > 1 ? ` textLength="${round(box.width)}" lengthAdjust="spacingAndGlyphs"` : '';
    this.#parts.push(
      `<text x="${round(x)}" y="${round(y)}"${length} ${manner} fill="${fill}">${escaped(words)}</text>`,
    );
  }
}
