import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesIn } from '../../../components/collection/country-parts.ts';
import { boxOf, nearestTo, pointOf } from '../../../components/collection/map-geometry.ts';
import { type MapPart, PART_VALUES } from '../../../components/collection/places.ts';
import { FILES } from '../related/facts.ts';

const { municipalities } = FILES.gazetteer;
const parts = Object.keys(PART_VALUES) as MapPart[];

describe('the municipality that a point means', () => {
  test('is the nearest of all, and none where all are farther than the reach', () => {
    const box = boxOf(municipalities);
    const somewhere = fc.tuple(
      fc.double({ min: box.x, max: box.x + box.width, noNaN: true }),
      fc.double({ min: box.y, max: box.y + box.height, noNaN: true }),
    );
    fc.assert(
      fc.property(somewhere, fc.integer({ min: 1, max: 200 }), ([x, y], reach) => {
        const distances = municipalities.map((each) => {
          const [left, top] = pointOf(each);
          return Math.hypot(left - x, top - y);
        });
        const least = Math.min(...distances);
        const found = nearestTo([x, y], municipalities, reach);
        if (least > reach) expect(found).toBeNull();
        else expect(municipalities.filter((_, at) => distances[at] === least)).toContain(found);
      }),
    );
  });

  test('is itself where the pointer stands on it', () => {
    for (const each of municipalities) expect(nearestTo(pointOf(each), municipalities, 24)).toBe(each);
  });
});

test('every municipality lies in one part of the country, and within its box', () => {
  for (const each of municipalities) {
    const its = parts.filter((part) => liesIn(each.code, part));
    expect(its, each.name).toHaveLength(1);
    const box = boxOf(municipalities.filter(({ code }) => liesIn(code, its[0] ?? null)));
    const [x, y] = pointOf(each);
    expect(x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(true);
  }
});
