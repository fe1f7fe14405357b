import { crc32, deflateSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';

/** A part of a page, in CSS pixels. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Picture {
  /** In pixels. */
  width: number;
  /** Row by row a word each, with red in its lowest byte. */
  pixels: number[];
}

/** Of text on paper a few shades tell everything: with these many, its edges stay smooth. At most 16 fit half a byte. */
const COLOURS = 6;

/** So far apart are two of them, as a distance in sRGB; nearer ones would be shades of one. */
const LEAST_APART = 40;

const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255] as const;

function apart(a: number, b: number): number {
  const [red, green, blue] = channels(b);
  const [redToo, greenToo, blueToo] = channels(a);
  return Math.hypot(red - redToo, green - greenToo, blue - blueToo);
}

/** The most frequent colours (the popularity algorithm: Heckbert, Color Image Quantization, 1982). */
function paletteOf(pixels: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const kept: number[] = [];
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (kept.length === COLOURS) break;
    if (kept.every((one) => apart(one, colour) >= LEAST_APART)) kept.push(colour);
  }
  return kept;
}

const nearestIn = (palette: readonly number[], colour: number) =>
  palette.reduce((best, one, at) => (apart(one, colour) < apart(palette[best] ?? 0, colour) ? at : best), 0);

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A picture as a PNG of few colours, half a byte a pixel (W3C, Portable Network Graphics, sections 5 and 11). */
export function flatPng({ width, pixels }: Picture): Uint8Array {
  const palette = paletteOf(pixels);
  const nearest = new Map<number, number>();
  for (const pixel of pixels) if (!nearest.has(pixel)) nearest.set(pixel, nearestIn(palette, pixel));
  const height = pixels.length / width;
  // Each row begins with its filter, which is none.
  const rowBytes = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(rowBytes * height);
  for (const [at, pixel] of pixels.entries()) {
    const x = at % width;
    const place = Math.floor(at / width) * rowBytes + 1 + (x >> 1);
    rows[place] = (rows[place] ?? 0) | ((nearest.get(pixel) ?? 0) << (x % 2 === 0 ? 4 : 0));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 3], 8);
  return Buffer.concat([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Runs in the browser: a PNG in base64 as its pixels. */
async function unpack(png: string): Promise<Picture> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, pixels: [...new Uint32Array(data.buffer)] };
}

/**
 * A part of a page at half its size and in few colours: a third of the bytes of a picture packed with loss, and sharper.
 * @param blank a page on which the browser may unpack a picture
 * @param session of the page that is pictured
 */
export async function takeFlat(blank: Page, session: CDPSession, clip: Clip): Promise<Uint8Array> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...clip, scale: 0.5 },
  });
  return flatPng(await blank.evaluate(unpack, data));
}
