import { expect, test } from 'vitest';
import { coverage, type MunicipalityCoverage } from '../../../data/related/coverage.ts';
import { FILES } from './facts.ts';

const { municipalities } = FILES.gazetteer;
const covered = (...[question]: [question?: Parameters<typeof coverage>[2]]) =>
  coverage(FILES, municipalities, question);
const of = (all: readonly MunicipalityCoverage[], name: string) => all.find((each) => each.name === name);
const count = (all: readonly MunicipalityCoverage[], by: MunicipalityCoverage['by']) =>
  all.filter((each) => each.by === by).length;

test('every municipality is covered by an interview, by the register or by peers, and each once', () => {
  const all = covered();
  expect(all.map(({ code }) => code)).toEqual(municipalities.map(({ code }) => code));
  expect([count(all, 'interview'), count(all, 'register'), count(all, 'peers')]).toEqual([9, 203, 78]);
});

test('an interview counts before the register, and both are counted', () => {
  expect(of(covered(), 'Sundsvall')).toMatchObject({ by: 'interview', county: 'Västernorrlands län' });
  expect(of(covered(), 'Sundsvall')?.rows).toBeGreaterThan(0);
});

test('a row that names a county’s municipalities is none of their own', () => {
  expect(of(covered(), 'Arjeplog')).toMatchObject({ by: 'peers', rows: 0 });
  expect(of(covered(), 'Kalix')).toMatchObject({ by: 'register', rows: 2 });
});

test('of a theme, a kind and a year only what is of them counts', () => {
  expect(of(covered({ theme: 'sakerhet' }), 'Kalix')).toMatchObject({ by: 'register', rows: 2 });
  expect(of(covered({ theme: 'infrastruktur' }), 'Kalix')).toMatchObject({ by: 'peers', rows: 0 });
  expect(of(covered({ kind: 'säkerhet' }), 'Kalix')?.rows).toBe(1);
  expect(of(covered({ kind: 'säkerhet', year: '2022' }), 'Kalix')?.rows).toBe(1);
  expect(of(covered({ year: '2021' }), 'Kalix')?.rows).toBe(0);
});

test('a quote has no kind, and the year of its article', () => {
  const quotes = { ...FILES, initiatives: [] };
  expect(coverage(quotes, municipalities, { kind: 'system' }).every(({ by }) => by === 'peers')).toBe(true);
  expect(of(coverage(quotes, municipalities, { year: '2016' }), 'Boden')).toMatchObject({ by: 'interview' });
});
