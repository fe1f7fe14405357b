import { beforeEach, describe, expect, it, vi } from 'vitest';

const reader = vi.hoisted(() => ({ language: 'en' as Language }));

vi.mock('#i18n', async () => {
  const { messages } = await import('./swedish.ts');
  const { translator } = await import('../../../data/locales/translate.ts');
  const i18n = {
    get t() {
      return translator(messages[reader.language]);
    },
  };
  return { i18n };
});

import { categoryWords } from '../../../components/category-words.ts';
import { NameRow } from '../../../components/NameRow.tsx';
import { noteOf } from '../../../components/panel-title.ts';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';
import type { Language } from '../../../data/locales/language.ts';
import type { NameEntry } from '../../../data/model/search.ts';
import { mount, one } from './mount.ts';
import { view } from './records.ts';

const categories = [...new Set(readGazetteer().vendors.map((vendor) => vendor.category))];

const row = (kind: NameEntry['kind'], note: string) => {
  const name = { kind, id: 'x', name: { sv: 'X', en: 'X' }, aliases: [], note, records: 1 };
  mount(<NameRow name={name} language="en" />);
  return one(document, '.note');
};

const headOf = (kind: 'vendor' | 'municipality', siteNote: string) =>
  noteOf(view({ site: { kind, id: 'x', name: 'X' }, siteNote, themes: [] }), 'en');

beforeEach(() => {
  reader.language = 'en';
});

describe('a vendor’s category', () => {
  it('has words in English for each that the gazetteer knows', () => {
    expect(categories.length).toBeGreaterThan(10);
    expect(categories.filter((category) => categoryWords(category) === null)).toEqual([]);
  });

  it('is worded in Swedish as the gazetteer has it', () => {
    reader.language = 'sv';
    expect(categories.map(categoryWords)).toEqual(categories);
  });

  it('is read in English beside the vendor’s name and at the head of the panel', () => {
    expect(row('vendor', 'moln & plattform').textContent).toBe('cloud & platforms');
    expect(row('vendor', 'moln & plattform').hasAttribute('lang')).toBe(false);
    expect(headOf('vendor', 'moln & plattform')).toBe('Cloud & platforms');
  });

  it('is shown as it is, in Swedish, where it is unknown', () => {
    expect(row('vendor', 'rymdfart').textContent).toBe('rymdfart');
    expect(row('vendor', 'rymdfart').lang).toBe('sv');
    expect(row('vendor', 'constructor').textContent).toBe('constructor');
    expect(headOf('vendor', 'rymdfart')).toBe('Rymdfart');
  });

  it('is not sought in a role or a county', () => {
    expect(row('person', 'konsult').textContent).toBe('konsult');
    expect(headOf('municipality', 'konsult')).toBe('Konsult');
  });
});
