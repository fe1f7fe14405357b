import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PANEL_WIDTHS } from '../../../../data/model/panel-widths.ts';
import { clampWidth, widestBeside, widthByDrag, widthByKey } from '../../../../data/page/room/panel-width.ts';

const { least, most } = PANEL_WIDTHS;

describe('the panel’s width', () => {
  it('stays between its bounds in whole pixels, whatever is wished', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (wished, bound) => {
        const width = clampWidth(wished, bound);
        expect(Number.isInteger(width) && width >= least && width <= most).toBe(true);
      }),
    );
  });

  it.each([
    [1_000, 380],
    [1_100, 480],
    [1_260, 640],
    [2_560, 640],
    [320, 300],
  ])('in a window of %i px is at most %i px beside the page', (window, width) => {
    expect(widestBeside(window)).toBe(width);
  });
});

describe('dragging the edge', () => {
  it('makes the panel wider away from its side, and narrower towards it', () => {
    expect(widthByDrag(380, 'right', 1_060, 1_000)).toBe(440);
    expect(widthByDrag(380, 'left', 380, 440)).toBe(440);
    expect(widthByDrag(380, 'left', 380, 350)).toBe(350);
  });
});

describe('keys on the edge', () => {
  it.each([
    ['ArrowLeft', 'right', 396],
    ['ArrowRight', 'right', 364],
    ['ArrowRight', 'left', 396],
    ['ArrowLeft', 'left', 364],
    ['Home', 'right', least],
    ['End', 'left', 500],
    ['a', 'right', undefined],
    ['Tab', 'left', undefined],
  ] as const)('%s with the panel at the %s: %s', (key, side, width) => {
    expect(widthByKey(key, 380, side, 500)).toBe(width);
  });

  it('never lead out of the bounds', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End');
    const sides = fc.constantFrom('left' as const, 'right' as const);
    fc.assert(
      fc.property(fc.array(keys), sides, fc.integer({ min: least, max: most }), (pressed, side, bound) => {
        const width = pressed.reduce<number>(
          (now, key) => widthByKey(key, now, side, bound) ?? Number.NaN,
          least,
        );
        expect(width >= least && width <= bound).toBe(true);
      }),
    );
  });
});
