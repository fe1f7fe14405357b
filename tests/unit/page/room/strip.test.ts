import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { across, freeOf, stripOf } from '../../../../data/page/room/strip.ts';

const window = { width: 1_440, height: 900 };

it('the panel takes the columns at its side, and the page has the others', () => {
  expect(stripOf(window, { side: 'right', width: 380 })).toMatchObject({ left: 1_060, right: 1_440 });
  expect(freeOf(window, { side: 'right', width: 380 })).toMatchObject({ left: 0, right: 1_060 });
  expect(stripOf(window, { side: 'left', width: 380 })).toMatchObject({ left: 0, right: 380 });
  expect(freeOf(window, { side: 'left', width: 380 })).toMatchObject({ left: 380, right: 1_440 });
});

it('panel and page share no column, and leave none out', () => {
  const berths = fc.record({
    side: fc.constantFrom('left' as const, 'right' as const),
    width: fc.integer({ min: 300, max: 640 }),
  });
  fc.assert(
    fc.property(berths, (berth) => {
      const [strip, free] = [stripOf(window, berth), freeOf(window, berth)];
      expect(across(strip, free)).toBe(0);
      expect(strip.right - strip.left + free.right - free.left).toBe(window.width);
    }),
  );
});
