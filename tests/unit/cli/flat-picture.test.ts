import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { flatPng } from '../../../data/cli/flat-picture.ts';

const WHITE = 0xffffffff;
const BLACK = 0xff000000;
const NEARLY_WHITE = 0xfffdfeff;

it('keeps the colours that are most frequent and gives the others the nearest', () => {
  const png = Buffer.from(flatPng({ width: 3, pixels: [WHITE, WHITE, BLACK, BLACK, NEARLY_WHITE, WHITE] }));
  const dataOf = (name: string) => {
    const at = png.indexOf(name);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  expect([dataOf('IHDR').readUInt32BE(0), dataOf('IHDR').readUInt32BE(4)]).toEqual([3, 2]);
  expect([...dataOf('PLTE')]).toEqual([255, 255, 255, 0, 0, 0]);
  // A row: no filter, then half a byte a pixel.
  expect(inflateSync(dataOf('IDAT')).toString('hex')).toBe('000010001000');
});
