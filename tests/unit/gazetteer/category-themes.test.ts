import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { themesOfCategory } from '../../../data/gazetteer/category-themes.ts';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';

const themesFile = readFileSync(new URL('../../../data/corpus/themes.yaml', import.meta.url), 'utf8');
const themes = v.parse(v.array(v.object({ id: v.string() })), parse(themesFile)).map((theme) => theme.id);
const categories = [...new Set(readGazetteer().vendors.map((vendor) => vendor.category))];

test('each of the 18 categories hints at one theme or more, and only at themes of the corpus', () => {
  expect(categories).toHaveLength(18);
  for (const category of categories) {
    expect(themesOfCategory(category), category).not.toEqual([]);
    for (const theme of themesOfCategory(category)) expect(themes).toContain(theme);
  }
});

test('a seller of welfare technology hints at welfare technology', () => {
  expect(themesOfCategory('välfärdsteknik')).toEqual(['valfardsteknik']);
});

test.each([['blommor'], [''], ['constructor'], ['__proto__']])(
  'an unknown category hints at nothing: %j',
  (name) => {
    expect(themesOfCategory(name)).toEqual([]);
  },
);
