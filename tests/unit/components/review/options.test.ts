import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('../swedish.ts'));

import {
  employerOf,
  employerOptions,
  employerValue,
  namedOption,
  optionsFor,
} from '../../../../components/review/options.ts';
import { choices } from '../../library/own-articles.ts';

const NAMES = ['Vara', 'Skövde', 'Sävar', 'Östervara'].map((name) => ({ value: name, name }));

describe('a name that is typed', () => {
  it.each([
    ['va', ['Vara', 'Sävar', 'Östervara']],
    ['  VARA ', ['Vara', 'Östervara']],
    ['ö', ['Östervara', 'Skövde']],
    ['zzz', []],
  ])('%j may mean %j', (typed, names) => {
    expect(optionsFor(typed, NAMES).map(({ name }) => name)).toEqual(names);
  });

  it('means one name only where it is written in full', () => {
    expect(namedOption('vara', NAMES)?.name).toBe('Vara');
    expect(namedOption('var', NAMES)).toBeUndefined();
  });

  it('offers no more than can be looked over', () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ value: `${n}`, name: `Kommun ${n}` }));
    expect(optionsFor('kommun', many)).toHaveLength(8);
  });
});

it('an employer is a municipality or a vendor, and nobody is none', () => {
  expect(employerOptions(choices).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Arvidsjaur kommun',
    'Boden kommun',
    'Västerås kommun',
    'Atea leverantör',
  ]);
  for (const employer of [{ municipality: '2582' }, { vendor: 'atea' }, null]) {
    expect(employerOf(employerValue(employer))).toEqual(employer);
  }
});
