import { describe, expect, it } from 'vitest';
import { SvgDrawing } from '../../../data/cli/svg-drawing.ts';

type LaidOut = Parameters<SvgDrawing['add']>[0];

const NONE = 'rgba(0, 0, 0, 0)';
const STYLE = {
  ...{ color: 'rgb(29, 27, 23)', 'background-color': NONE, 'background-image': 'none', display: 'block' },
  ...{ visibility: 'visible', opacity: '1', fill: 'rgb(0, 0, 0)', stroke: 'none', 'stroke-width': '1px' },
  ...{ 'stroke-linecap': 'butt', 'font-size': '16px', 'font-weight': '400', 'font-style': 'normal' },
  ...{ 'font-family': '"Noto Serif", serif', 'text-decoration-line': 'none', 'padding-left': '0px' },
  ...{ 'border-top-left-radius': '0px', 'border-top-width': '0px', 'border-right-width': '0px' },
  ...{ 'border-bottom-width': '0px', 'border-left-width': '0px', 'border-top-color': NONE },
  ...{ 'border-right-color': NONE, 'border-bottom-color': NONE, 'border-left-color': NONE },
};

const BOX = { x: 10, y: 20, width: 100, height: 24 };

function part(changes: Partial<LaidOut> = {}, style: Partial<typeof STYLE> = {}): LaidOut {
  const whole = { ...STYLE, ...style };
  return { node: 'p', attributes: {}, box: BOX, style: whole, dark: whole, lines: [], ...changes };
}

function drawn(...parts: LaidOut[]): string {
  const drawing = new SvgDrawing({ x: 0, y: 10, width: 380, height: 740 });
  for (const each of parts) drawing.add(each);
  return drawing.svg();
}

describe('a picture drawn from what the browser laid out', () => {
  it('has words as words, at their place in the clip and as long as they were', () => {
    const svg = drawn(part({ node: '#text', lines: [{ box: BOX, words: 'Fiber & bredband ' }] }));
    expect(svg).toContain('<text x="10" y="28.8" textLength="100"');
    expect(svg).toContain(`>Fiber &amp; bredband${'\u00a0'}</text>`);
    expect(svg).toMatch(/font-family="'Noto Serif'.*font-size="16"/);
  });

  it('has a colour for light and one for dark', () => {
    const dark = { ...STYLE, 'background-color': 'rgb(21, 23, 26)' };
    const svg = drawn(part({ dark }, { 'background-color': 'rgb(251, 249, 244)' }));
    expect(svg).toContain('fill="light-dark(#fbf9f4,#15171a)"');
  });

  it('leaves out what is not seen: outside the clip, without colour, or there for listeners', () => {
    const below = part({ box: { ...BOX, y: 900 } }, { 'background-color': 'rgb(0, 0, 0)' });
    const unseen = part({ box: { ...BOX, width: 1, height: 1 } });
    const heard = part({
      node: '#text',
      parent: unseen,
      lines: [{ box: BOX, words: 'öppnas i en ny flik' }],
    });
    expect(drawn(below, part(), heard)).not.toMatch(/<(rect|text)/);
  });

  it('marks words behind them, along their line', () => {
    const gradient = `linear-gradient(${NONE} 58%, rgb(255, 221, 156) 58%)`;
    const mark = part({ node: 'mark' }, { display: 'inline', 'background-image': gradient });
    const svg = drawn(part({ node: '#text', parent: mark, lines: [{ box: BOX, words: 'tillsyn' }] }));
    expect(svg).toContain('<stop offset="58%" stop-opacity="0"/><stop offset="58%" stop-color="#ffdd9c"/>');
    expect(svg.indexOf('url(#g0)')).toBeLessThan(svg.indexOf('<text'));
  });
});
