import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ingest, type Source } from '../../../data/ingest/ingest.ts';
import { parseHtml } from '../../../data/ingest/parse-html.ts';
import { readArticle } from '../../../data/ingest/read-file.ts';

const SPEECH = '– Vi gör det för små barn på Åland, säger Eva Öst.';
const PAGE = `<html><head><title>Så gör vi på Åland</title></head><body><p>${SPEECH}</p></body></html>`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));
function utf16(text: string, bigEndian: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
}
const withMark = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);

const read = (bytes: Uint8Array, name = 'a.txt') => readArticle(bytes, name, parseHtml);
const faultOf = (bytes: Uint8Array, name?: string) => {
  const found = read(bytes, name);
  return 'fault' in found ? found.fault.code : null;
};
const quotesOf = (source: ReturnType<typeof read>) =>
  'fault' in source ? [source.fault.code] : ingest(source).article.quotes.map(({ text }) => text);

describe('a file is read in', () => {
  it.each([
    ['UTF-8', utf8(SPEECH)],
    ['UTF-8 with a mark of byte order', withMark([0xef, 0xbb, 0xbf], utf8(SPEECH))],
    ['Windows-1252', latin1(SPEECH)],
    ['UTF-16', utf16(SPEECH, false)],
    ['UTF-16 with a mark', withMark([0xff, 0xfe], utf16(SPEECH, false))],
    ['UTF-16, high byte first', utf16(SPEECH, true)],
    ['UTF-16, high byte first, with a mark', withMark([0xfe, 0xff], utf16(SPEECH, true))],
  ])('%s', (_, bytes) => {
    expect(quotesOf(read(bytes))).toEqual(['Vi gör det för små barn på Åland']);
  });

  it('the encoding that a page declares', () => {
    // Macintosh: å is 0x8C, ä 0x8A, ö 0x9A, Å 0x81, Ö 0x85, – 0xD0.
    const mac: Record<string, number> = { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ö: 0x85, '–': 0xd0 };
    const html = PAGE.replace('<title>', '<meta charset="macintosh"><title>');
    const bytes = Uint8Array.from(html, (letter) => mac[letter] ?? letter.charCodeAt(0));
    expect(quotesOf(read(bytes, 'a.html'))).toEqual(['Vi gör det för små barn på Åland']);
  });

  it.each([
    ['one that is wrong, since a browser saved it as UTF-8', 'iso-8859-1', utf8],
    ['one that there is not', 'klingon', latin1],
    ['UTF-8, wrongly', 'utf-8', latin1],
  ])('declaring %s', (_, charset, encode) => {
    const html = PAGE.replace('<title>', `<meta charset="${charset}"><title>`);
    expect(quotesOf(read(encode(html), 'a.html'))).toEqual(['Vi gör det för små barn på Åland']);
  });
});

describe('a file is known as a page', () => {
  it.each([
    ['by its name', `<p>${SPEECH}</p>`, 'a.HTM'],
    ['by its first tag', PAGE, 'a.txt'],
    ['by its first tag after XML’s declaration', `<?xml version="1.0"?>\n${PAGE}`, 'a'],
  ])('%s', (_, html, name) => {
    expect(quotesOf(read(utf8(html), name))).toEqual(['Vi gör det för små barn på Åland']);
  });

  it('and read where it was cut off', () => {
    expect(quotesOf(read(utf8(`${PAGE.slice(0, -20)}<p>– Nej <a href="ht`), 'a.html'))).toContain(
      'Vi gör det för små barn på Åland',
    );
  });

  it('and read alike by another parser', () => {
    const other = readArticle(
      utf8(PAGE),
      'a.html',
      (html) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document,
    );
    expect(other).toEqual(read(utf8(PAGE), 'a.html'));
  });
});

describe('a file is refused', () => {
  it.each([
    ['empty', 'with nothing in it', new Uint8Array()],
    ['empty', 'with white space alone', utf8(' \n\t\n')],
    ['binary', 'as a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['pdf', 'as PDF', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['archive', 'as an archive', utf8('PK\x03\x04\x14\x00\x00\x00artikel.txt')],
    ['word-processor', 'as docx', utf8('PK\x03\x04\x14\x00\x06\x00[Content_Types].xml')],
    ['word-processor', 'as RTF', utf8('{\\rtf1\\ansi Hej}')],
    ['mhtml', 'as a page saved in one file', utf8('From: <Saved by Blink>\nMIME-Version: 1.0\n')],
    ['json-not-ours', 'as JSON', utf8('{"a": [1, 2]}')],
    ['json-not-ours', 'as JSON that was cut in the middle', utf8('[\n {"title": "Nytt i Bod')],
    ['line-too-long', 'with 20 MB on one line', utf8('x'.repeat(20_000_000))],
    ['too-large', 'with 20 MB on many lines', utf8('Kommunen gör så gott den kan.\n'.repeat(700_000))],
  ])('as %s %s', (code, _, bytes) => {
    expect(faultOf(bytes)).toBe(code);
  });

  it.each([
    ['too-deep', 'nested deep', () => '<div>'.repeat(100_000)],
    ['too-deep', 'nested deep, and closed again', () => `${'<b>'.repeat(600)}Ja${'</b>'.repeat(600)}`],
    ['too-many-tags', 'of very many tags', () => '<p>Ja.</p>'.repeat(100_000)],
    ['too-many-tags', 'of many elements', () => '<p>Ja.'.repeat(60_000)],
    ['too-many-tags', 'of brackets', () => '<'.repeat(5_000_000)],
    ['too-many-tags', 'of references', () => '&amp;'.repeat(1_000_000)],
    ['too-large', 'with very many attributes', () => `<p ${'a b=1 '.repeat(500_000)}>Ja`],
    ['line-too-long', 'with a very long paragraph', () => `<p>${'ja '.repeat(1_000_000)}`],
  ])('as %s: a page %s', (code, _, body) => {
    expect(faultOf(utf8(`<html><body>${body()}`), 'a.html')).toBe(code);
  });

  it.each([
    ['an attribute of 5 MB', () => `<p data-a="${'x'.repeat(5_000_000)}">${SPEECH}</p>`],
    [
      'a script of 5 MB',
      () => `<script type="application/ld+json">${'['.repeat(5_000_000)}</script><p>${SPEECH}</p>`,
    ],
    ['many paragraphs that are never closed', () => `${'<p>Ja.'.repeat(3000)}<p>${SPEECH}`],
    ['comparisons in a script', () => `<script>${'if (a<b) {}'.repeat(3000)}</script><p>${SPEECH}</p>`],
  ])('but not for %s', (_, body) => {
    expect(quotesOf(read(utf8(`<html><body>${body()}`), 'a.html'))).toContain(
      'Vi gör det för små barn på Åland',
    );
  });
});

describe('of any bytes', () => {
  it('none makes it throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.txt', 'a.html', ''),
        (bytes, name) => {
          const found = read(bytes, name);
          if (!('fault' in found)) ingest(found);
        },
      ),
    );
  });

  it('none cut from a page makes it throw', () => {
    fc.assert(
      fc.property(fc.nat(PAGE.length), fc.nat(PAGE.length), (from, to) => {
        const found: Source | { fault: unknown } = read(utf8(PAGE.slice(from, to)), 'a.html');
        expect('fault' in found || found.blocks.length >= 0).toBe(true);
      }),
    );
  });
});

describe('a file with a few broken bytes', () => {
  const broken = (...bytes: number[]) => Uint8Array.from([...utf8(SPEECH), ...bytes, ...utf8(` ${SPEECH}`)]);

  it('is the UTF-8 that the rest of it is, and says so', () => {
    const source = read(broken(0xc3, 0x28, 0xff));
    if ('fault' in source) throw new Error(source.fault.code);
    const { article, trace } = ingest(source);
    expect(article.quotes[0]?.text).toContain('Vi gör det för små barn på Åland');
    expect(trace.some(({ finding }) => finding.code === 'garbled')).toBe(true);
  });

  it('is text though a nought stands in it, and a picture where many do', () => {
    expect(quotesOf(read(utf8(SPEECH.replace('små', 'sm\0å'))))).toEqual([
      'Vi gör det för små barn på Åland',
    ]);
    expect(faultOf(utf8(`\0\0\0${SPEECH}`))).toBe('binary');
  });

  it('has nothing in it where a page ends within its head', () => {
    expect(faultOf(utf8('<!doctype html><html><head><title>Kap</title><script>var a="'), 'a.html')).toBe(
      'empty',
    );
  });
});
