import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../data/ingest/decode.ts';
import { ingest } from '../../../data/ingest/ingest.ts';
import { datesIn } from '../../../data/ingest/swedish-date.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

const draft = (text: string) => ingest(textSource(`Rubrik\n\n${text}`)).article;
const texts = (text: string) => draft(text).quotes.map((quote) => quote.text);
const plain = (text: string) =>
  text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/[*_\\[\]]/g, '')
    .replace(/\s+/gu, ' ');

describe('an attribution', () => {
  it.each([
    ['after', '– Det blir bra, säger it-chef Åsa Ek.', 'Det blir bra'],
    ['in the middle', '– Ja, säger Åsa Ek, men det tar tid.', 'Ja, men det tar tid.'],
    ['after a full stop', '– Det blir bra, säger Åsa Ek. Det tar tid.', 'Det blir bra. Det tar tid.'],
    ['with its title after it', '– Bra, säger Åsa Ek, it-chef, Bo kommun.', 'Bra'],
    ['in quotation marks', '”Det blir bra”, säger Åsa Ek. ”Det tar tid.”', 'Det blir bra. Det tar tid.'],
  ])('%s the speech is cut out', (_, text, wanted) => {
    expect(texts(text)).toEqual([wanted]);
  });

  it('in the first person is part of the speech', () => {
    expect(texts('– Nej, säger jag alltid, och går hem, berättar Åsa Ek.')).toEqual([
      'Nej, säger jag alltid, och går hem',
    ]);
  });

  it('with a pronoun is the last fitting person’s', () => {
    const [quote] = draft(
      'Lena Berg är vd på Molnet AB. Olle Ek är it-chef i Bo kommun.\n\n– Det går, säger hon.',
    ).quotes;
    expect(quote?.speaker).toMatchObject({ name: 'Lena Berg', role: 'vd', organisation: 'Molnet AB' });
  });
});

describe('no quote is made of', () => {
  it.each([
    ['a list', 'Kommunen ska\n\n- bygga 40–50 nya tjänster,\n- samla driften.'],
    ['an aside', 'Hallen – den nya – står klar 2024–2027.'],
    ['reported speech', 'Lars Ek säger att det blir bra.'],
    ['a short citation', 'Dagen kallas ”oväntat rolig”.'],
  ])('%s', (_, text) => {
    expect(texts(text)).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['2024-05-22', '2024-05-22'],
    ['onsdagen den 22 maj 2024', '2024-05-22'],
    ['22/5 2024', '2024-05-22'],
    ['3 jun 2023', '2023-06-03'],
    ['22 maj', '--05-22'],
  ])('%s is read', (text, wanted) => {
    expect(datesIn(text).map(({ date }) => date)).toEqual([wanted]);
  });

  it('that do not exist are none', () => {
    expect(datesIn('30 februari 2024')).toEqual([]);
  });
});

describe('bytes', () => {
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
  it.each(['utf8', 'latin1', 'utf16le'] as const)('in %s are decoded', (encoding) => {
    expect(decode(bytes('Åre går före, säger chefen.', encoding))).toEqual({
      text: 'Åre går före, säger chefen.',
    });
  });

  it('of no text are refused in a sentence', () => {
    expect(decode(new Uint8Array())).toEqual({ fault: { code: 'empty' } });
    expect(decode(new Uint8Array([0, 0, 1, 0, 0, 3, 0]))).toHaveProperty('fault');
  });
});

describe('whatever is read', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '– Ja, säger Per Ek, men nej.',
      '”Nej”, sa hon.',
      '# Rubrik',
      '- punkt',
      '1. Vad?',
      'Per Ek:',
      '',
      '**Hur?**',
    ),
  );

  it('nothing throws, and each part of a quote stands in the text, in its order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n\n');
        const source = textSource(text);
        const whole = plain(source.blocks.map((block) => block.text).join(' '));
        let from = 0;
        for (const { parts } of ingest(source).article.quotes) {
          for (const part of parts) {
            const at = whole.indexOf(plain(part), from);
            expect(at, part).toBeGreaterThanOrEqual(0);
            from = at;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
