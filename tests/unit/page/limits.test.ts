import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PAGE_LIMITS, PageFacts } from '../../../data/model/page-facts.ts';
import { type Block, textBlocks } from '../../../data/page/blocks.ts';
import { isPrivatePage } from '../../../data/page/private-page.ts';
import { readPage } from '../../../data/page/read-page.ts';
import { documentOf, read, timeOf } from './html.ts';

const LONE = '\ud83d';

describe('a page of any size is cut to the limits of the contract', () => {
  test('five megabytes of text', () => {
    const document = documentOf('<main><p></p></main>');
    document.querySelector('p')?.append('fiber '.repeat(5_000_000 / 6));
    const facts = v.parse(PageFacts, readPage(document, 'https://boden.se/'));
    expect(facts.text.length).toBeGreaterThan(PAGE_LIMITS.text - 10);
  });

  test('one line of 200,000 letters', () => {
    expect(read(`<main><p>${'å'.repeat(200_000)}</p></main>`).text).toBe('å'.repeat(PAGE_LIMITS.text));
  });

  test('a thousand headings of a thousand letters, a long title and a long address', () => {
    const html = `<title>${'t'.repeat(5_000)}</title>${`<h2>${'r '.repeat(500)}</h2><p>a</p>`.repeat(1_000)}`;
    const facts = v.parse(PageFacts, readPage(documentOf(html), `https://boden.se/${'x'.repeat(100_000)}`));
    expect(facts.title).toHaveLength(PAGE_LIMITS.title);
    expect(facts.headings).toHaveLength(PAGE_LIMITS.headings);
    expect(facts.url).toHaveLength(8_192);
  });

  test('a title that begins with a megabyte of white space', () => {
    expect(v.is(PageFacts, read(`<title>${' '.repeat(1_000_000)}Fiber</title>`))).toBe(true);
  });
});

describe('text that is not well-formed Unicode is read as far as it is', () => {
  test('in title, headings, description and text', () => {
    const document = documentOf('<main><h1 id="h"></h1><p id="p"></p></main>');
    document.title = `Fiber ${LONE}`;
    document.getElementById('h')?.append(`${LONE} Bredband`);
    document.getElementById('p')?.append(`moln${LONE}moln`);
    const facts = readPage(document, 'https://boden.se/');
    expect(facts).toMatchObject({ title: 'Fiber �', headings: ['� Bredband'], text: 'moln�moln' });
  });

  test('where the limit cuts an emoji in two', () => {
    const facts = read(`<title>${'a'.repeat(499)}😀</title><main><p>${'a'.repeat(119_999)}😀</p></main>`);
    expect(facts.title).toBe(`${'a'.repeat(499)}�`);
    expect(facts.text.isWellFormed()).toBe(true);
  });

  test('in every field, whatever the text', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (text) => {
        const document = documentOf('<title></title><meta name="description"><main><h1></h1><p></p></main>');
        document.title = text;
        document.querySelector('meta')?.setAttribute('content', text);
        document.querySelector('h1')?.append(text);
        document.querySelector('p')?.append(text);
        const facts = v.parse(PageFacts, readPage(document, 'https://boden.se/'));
        for (const part of [facts.title, facts.description, facts.text, ...facts.headings]) {
          expect(part.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a page that is built to be slow is read in time', () => {
  /** Built from within: neither a parser nor a document of the tests goes so deep. */
  function nested(depth: number, tag: string, text: string): Element {
    const document = documentOf('');
    let outer: Element = document.createElement(tag);
    outer.append(text);
    for (let level = 1; level < depth; level++) {
      const next = document.createElement(tag);
      next.append(outer);
      outer = next;
    }
    return outer;
  }

  test.each(['div', 'span', 'h1', 'article'])(
    '100,000 %s elements inside one another',
    (tag) => {
      const root = nested(100_000, tag, 'Innerst inne.');
      let blocks: Block[] = [];
      const work = () => {
        blocks = textBlocks(root, PAGE_LIMITS.text, () => true);
      };
      expect(timeOf(work)).toBeLessThan(5_000);
      expect(blocks.map(({ text }) => text)).toEqual(['Innerst inne.']);
    },
    60_000,
  );

  test('two thousand main elements inside one another, round a megabyte of text', () => {
    const document = documentOf('');
    document.body.append(nested(2_000, 'main', 'ord '.repeat(250_000)));
    expect(timeOf(() => readPage(document, 'https://boden.se/'))).toBeLessThan(2_000);
    expect(isPrivatePage(document)).toBe(false);
  }, 60_000);

  test('50,000 paragraphs take no more than in proportion to 5,000', () => {
    const paragraphs = (count: number) => documentOf(`<main>${'<p>ett</p>'.repeat(count)}</main>`);
    const [few, many] = [paragraphs(5_000), paragraphs(50_000)];
    readPage(few, '');
    const short = timeOf(() => readPage(few, ''));
    const long = timeOf(() => readPage(many, ''));
    expect(long).toBeLessThan(Math.max(500, short * 40));
    expect(long).toBeLessThan(5_000);
  }, 60_000);

  test('an element of 5,000 classes and a long style of nothing', () => {
    const classes = Array.from({ length: 5_000 }, (_, n) => `cookie-bar-bar-${n}`).join(' ');
    const document = documentOf(`<main><div class="${classes}">a</div></main>`);
    document.querySelector('div')?.setAttribute('style', '; display '.repeat(1_000));
    expect(timeOf(() => readPage(document, ''))).toBeLessThan(1_000);
  });
});
