import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('../components/swedish.ts'));

import type { Shown } from '../../../components/desk.ts';
import { asXml, suggestions } from '../../../entrypoints/background/suggestions.ts';
import { article, quote, shownInitiative } from '../components/records.ts';
import { anyText } from '../language/any-text.ts';

const { DOMParser } = new JSDOM().window;
const parsed = (xml: string) => new DOMParser().parseFromString(`<text>${xml}</text>`, 'text/xml');

const said = (text: string, address: string | null = 'https://voister.se/a'): Shown => ({
  type: 'quote',
  record: quote({ text }),
  article: { ...article(), ...(address === null ? {} : { address }) },
});

const lines = (records: Shown[], isXml: boolean) =>
  suggestions(records, {
    language: 'sv',
    isXml,
    addressOf: ({ record, article: { address } }) => `${address}#${record.id}`,
  });

describe('a line under the address field', () => {
  it('says who, when and what', () => {
    expect(lines([said('Vi byggde\n\nsjälva.')], false)).toEqual([
      {
        content: expect.stringMatching(/^https:\/\/voister\.se\/a#/),
        description: 'Therese Kristensson, juni 2015: ”Vi byggde själva.”',
      },
    ]);
  });

  it('names an initiative and says what it is', () => {
    expect(lines([shownInitiative({})], false)[0]?.description).toMatch(/^\S.*: \S/);
  });

  it('is escaped for Chrome, which takes it for XML, and plain for Firefox', () => {
    const text = 'R&D <snart> "klart"';
    expect(lines([said(text)], true)[0]?.description).toContain('R&amp;D &lt;snart&gt; &quot;klart&quot;');
    expect(lines([said(text)], false)[0]?.description).toContain(text);
  });

  it('stands once for each address', () => {
    expect(lines([said('Ett.'), said('Två.')], false)).toHaveLength(1);
  });

  it('cuts what is long', () => {
    expect(lines([said('Ord '.repeat(500))], false)[0]?.description.length).toBeLessThan(250);
  });
});

it('any text becomes well-formed XML that says the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = parsed(asXml(text));
      expect(document.querySelector('parsererror')).toBeNull();
      expect(asXml(text)).not.toMatch(/[<>"']/);
    }),
  );
  const plain = 'Å & Ö <b>"ja"</b> \'nej\'';
  expect(parsed(asXml(plain)).documentElement.textContent).toBe(plain);
});
