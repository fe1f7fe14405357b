import { describe, expect, it } from 'vitest';
import type { IsShown } from '../../../data/page/blocks.ts';
import { readSection, sectionHeadings } from '../../../data/page/read-section.ts';
import { documentOf } from './html.ts';

const all: IsShown = () => true;

/** The section under the heading of that text. */
function sectionOf(html: string, name: string, isShown = all) {
  const document = documentOf(html);
  const headings = sectionHeadings(document, isShown);
  const at = headings.findIndex(({ textContent }) => textContent === name);
  const heading = headings[at];
  if (!heading) throw new Error(`no heading ${name}`);
  return readSection(document, heading, headings[at + 1] ?? null, isShown);
}

const PAGE = `<main><h1>Boden</h1><p>Om sidan.</p>
<section><h2>Fiber</h2><p>Byarna får bredband.</p><ul><li>Stadsnät</li></ul></section>
<div><h2>Säkerhet</h2><div><p>Vi skyddar systemen.</p></div></div><h2>Sist</h2><p>Slut.</p></main>
<footer><h2>Kontakt</h2><p>Ring oss.</p></footer>`;

describe('a section of a page', () => {
  it('is parted by headings of its own text, and neither by its title nor by those of its furniture', () => {
    const headings = sectionHeadings(documentOf(PAGE), all).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Fiber', 'Säkerhet', 'Sist']);
  });

  it.each([
    ['Fiber', 'Byarna får bredband.\nStadsnät'],
    ['Säkerhet', 'Vi skyddar systemen.'],
    ['Sist', 'Slut.'],
  ])('reads what stands under "%s" and nothing of the others', (heading, text) => {
    expect(sectionOf(PAGE, heading)).toEqual({ heading, text });
  });

  it('leaves out what is not drawn, and menus', () => {
    const html = `<main><h2>Fiber</h2><p hidden>Dolt</p><nav><p>Meny</p></nav><p>Synligt</p></main>`;
    expect(sectionOf(html, 'Fiber', (element) => !element.hasAttribute('hidden')).text).toBe('Synligt');
  });

  it('is cut where it is long', () => {
    const html = `<main><h2>${'Å'.repeat(900)}</h2><p>${'ord '.repeat(5_000)}</p></main>`;
    const { heading, text } = sectionOf(html, 'Å'.repeat(900));
    expect(heading).toHaveLength(300);
    expect(text.length).toBeLessThanOrEqual(4_000);
  });

  it('of a page without headings there is none', () => {
    expect(sectionHeadings(documentOf('<p>Text</p>'), all)).toEqual([]);
  });
});
