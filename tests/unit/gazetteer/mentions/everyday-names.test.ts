import { expect, test } from 'vitest';
import { FIRST_NAMES, GENERIC_PRODUCTS, WORDS } from '../../../../data/gazetteer/mentions/everyday-names.ts';
import { readGazetteer } from '../../../../data/gazetteer/read-gazetteer.ts';

const { municipalities, vendors } = readGazetteer();
const products = vendors.flatMap((vendor) => vendor.products);
const names = new Set([
  ...municipalities.map(({ name }) => name),
  ...vendors.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...products,
]);

test('every name on the lists is one of the gazetteer’s, on one list', () => {
  const listed = [...WORDS, ...FIRST_NAMES, ...GENERIC_PRODUCTS];
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

/** Products that are spelt without a capital and are names all the same. */
const NAMES_WITHOUT_CAPITAL = ['iipax', 'itslearning'];

test('a product without a capital is a word for what many sell, or known to be a name', () => {
  const plain = products.filter((product) => product === product.toLowerCase());
  const unknown = plain.filter(
    (product) => !GENERIC_PRODUCTS.has(product) && !NAMES_WITHOUT_CAPITAL.includes(product),
  );
  expect(unknown).toEqual([]);
});
