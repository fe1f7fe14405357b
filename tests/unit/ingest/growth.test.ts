import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { parseHtml } from '../../../data/ingest/parse-html.ts';
import { readArticle } from '../../../data/ingest/read-file.ts';

const SMALL = 40_000;
const TIMES = 8;
/** Eight times the text takes eight times as long; were any step quadratic, sixty-four. */
const MOST_TIMES = 36;

const letters = (at: number) => String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26));

const SHAPES: readonly (readonly [string, (at: number) => string])[] = [
  ['prose', (at) => `Kommunen har arbetat med fråga ${at} hela våren och ser nu resultat av det.`],
  ['quotes of one person', (at) => `– Det går bra nummer ${at}, säger Anna Ek, it-chef i Boden.`],
  ['quotes of many people', (at) => `– Det går bra nummer ${at}, säger Anna Ek${letters(at)}son, it-chef.`],
  ['marks that nothing closes', () => ' ”Det går'.repeat(200)],
  ['capitals', () => 'Anna Ek Bo Al Eva Öst '.repeat(20)],
];

function timed(shape: (at: number) => string, size: number): number {
  let text = 'Rubrik\n\n';
  for (let at = 0; text.length < size; at += 1) text += `${shape(at)}\n\n`;
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  const source = readArticle(bytes, 'a.txt', parseHtml);
  if ('fault' in source) throw new Error(source.fault.code);
  ingest(source);
  return performance.now() - start;
}

describe('the time that ingest takes grows as the text', () => {
  it.each(SHAPES)('of %s', (_, shape) => {
    timed(shape, SMALL);
    const small = Math.min(timed(shape, SMALL), timed(shape, SMALL));
    expect(timed(shape, SMALL * TIMES)).toBeLessThan(small * MOST_TIMES);
  });
});
