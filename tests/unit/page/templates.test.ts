import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPrivatePage } from '../../../data/page/private-page.ts';
import { readPage } from '../../../data/page/read-page.ts';
import { documentOf } from './html.ts';

/** The pages written for the tests are of the templates that municipalities and vendors use. */
const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const PAGES = ['e2e', 'golden'].flatMap((set) =>
  readdirSync(new URL(`${set}/`, FOLDER))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${set}/${name}`),
);

const SURROUNDINGS = [
  ['nav, [role=navigation], [role=menu]', 'menus'],
  ['footer, [role=contentinfo]', 'footers'],
  ['[class*=cookie], [id*=cookie]', 'cookie bars'],
  ['[hidden], [aria-hidden=true]', 'hidden things'],
  ['[class*=crumb]', 'breadcrumbs'],
  ['[role=search], form', 'search forms'],
] as const;

/** Stretches of an element's text that could be told from others: no single words. */
function stretches(element: Element): string[] {
  return Array.from(element.querySelectorAll('p, li, a, span, div'))
    .filter((each) => each.children.length === 0)
    .map((each) => (each.textContent ?? '').replace(/\s+/gu, ' ').trim())
    .filter((text) => text.split(' ').length > 2);
}

test('there are pages of several templates', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(80);
});

describe.each(PAGES)('%s', (name) => {
  const document = documentOf(readFileSync(new URL(name, FOLDER), 'utf8'));
  const before = document.documentElement.outerHTML;
  const facts = readPage(document, 'https://www.boden.se/sida');
  const shown = document.documentElement.cloneNode(true) as Element;
  for (const [selector] of SURROUNDINGS) for (const each of shown.querySelectorAll(selector)) each.remove();
  const body = (shown.querySelector('main, [role=main]') ?? shown).textContent?.replace(/\s+/gu, ' ') ?? '';

  test('keeps its title, its first heading and a text', () => {
    // On old templates the site's name is a heading of the first level too, in its header.
    const heading = [...document.querySelectorAll('h1')].at(-1);
    expect(facts.title).toBe(document.title.trim());
    expect(facts.headings).toContain(heading?.textContent?.replace(/\s+/gu, ' ').trim());
    expect(facts.text.length).toBeGreaterThan(100);
  });

  test.each(SURROUNDINGS)('leaves out %s: %s', (selector) => {
    const left = [...document.querySelectorAll(selector)].flatMap(stretches);
    const told = new Set(facts.text.split('\n'));
    for (const text of left) if (!body.includes(text)) expect(told.has(text), text).toBe(false);
  });

  test('is not changed by being read, and is not private', () => {
    expect(isPrivatePage(document)).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
