import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../data/gazetteer/compile-gazetteer.ts';
import { CSV } from './sample-csv.ts';

describe('compileGazetteer', () => {
  const gazetteer = compileGazetteer(CSV);
  const [gotland, angelholm, boden] = gazetteer.municipalities;

  test("gathers a municipality's own hosts from four columns, each once", () => {
    expect(angelholm?.hosts).toEqual(['engelholm.se', 'start.engelholm.se', 'angelholm.se', 'aengelholm.se']);
    expect(boden?.hosts).toEqual(['boden.se', 'anslagstavla.boden.se']);
  });

  test('keeps pages that a vendor hosts apart, since they are never read without being asked', () => {
    expect(boden?.hostedElsewhere).toEqual(['boden.tromanpublik.se']);
  });

  test('makes neighbours mutual, over land and water', () => {
    expect([gotland?.neighbours, angelholm?.neighbours, boden?.neighbours]).toEqual([
      ['2582'],
      ['2582'],
      ['0980', '1292'],
    ]);
  });

  test('gives gotland.se to the municipality and leaves the region without a host', () => {
    expect(gotland?.hosts).toEqual(['gotland.se']);
    expect(gazetteer.bodies[0]).toMatchObject({ id: 'region-09', hosts: [] });
  });

  test('splits lists, and an empty field is an empty list', () => {
    expect(gazetteer.vendors).toEqual([
      {
        id: 'lime',
        name: 'Lime Technologies',
        aliases: ['Lime', 'Lime AB'],
        hosts: ['lime.se', 'lime.com'],
        autoHosts: ['lime.se'],
        category: 'e-tjänster',
        products: ['Lime CRM'],
      },
      {
        id: 'troman',
        name: 'Troman',
        aliases: [],
        hosts: ['tromanpublik.se'],
        autoHosts: [],
        category: 'ärende & dokument',
        products: [],
      },
    ]);
  });

  test('reads files with a byte order mark and with Windows line ends the same', () => {
    const windows = `\uFEFF${CSV.municipalities.replaceAll('\n', '\r\n')}`;
    expect(compileGazetteer({ ...CSV, municipalities: windows })).toEqual(gazetteer);
  });
});
