import { describe, expect, test } from 'vitest';
import { compileGazetteer, type GazetteerCsv } from '../../../data/gazetteer/compile-gazetteer.ts';
import { GazetteerFault } from '../../../data/gazetteer/csv-rows.ts';
import { CSV, changed } from './sample-csv.ts';

function faultOf(csv: GazetteerCsv): unknown {
  try {
    return compileGazetteer(csv);
  } catch (error) {
    return error;
  }
}

function expectFault(csv: GazetteerCsv, file: string, row: number, field: string) {
  const fault = faultOf(csv);
  expect(fault).toBeInstanceOf(GazetteerFault);
  expect(fault).toMatchObject({ name: 'GazetteerFault', file, row, field });
  expect(String(fault)).toContain(`${file}, row ${row}, ${field}: `);
}

type Change = [what: string, from: string, to: string, row: number, field: string];
const FAULTS: Record<keyof GazetteerCsv, Change[]> = {
  municipalities: [
    ['an empty name', '2582,Boden,', '2582, ,', 4, 'name'],
    ['a code of three digits', '0980', '980', 2, 'code'],
    ['a county that is not the code’s', 'Bodens,25', 'Bodens,24', 4, 'county_code'],
    ['a code twice', '1292,Ängelholm', '0980,Ängelholm', 3, 'code'],
    ['an unknown SKR group', 'C8', 'Z', 4, 'skr_group'],
    ['sources that are no count', '21.16,4', '21.16,many', 4, 'sources_n'],
    ['a latitude that is no number', '66.16', 'north', 4, 'lat'],
    ['a longitude beyond Sweden', '21.16', '31.16', 4, 'lon'],
    ['a host in capitals', ',boden.se,', ',Boden.se,', 4, 'domain'],
    ['a host with www.', ',boden.se,,', ',www.boden.se,,', 4, 'web_host'],
    ['an empty item in a list', 'angelholm.se;', 'angelholm.se;;', 3, 'further_domains.1'],
    ['a front site of another municipality', ',boden.se,,', ',angelholm.se,,', 4, 'web_host'],
    ['a further domain of another municipality', 'aengelholm.se', 'gotland.se', 3, 'further_domains'],
  ],
  neighbours: [
    ['a missing column', 'kind', 'sort', 2, 'kind'],
    ['a second code of no municipality', '2582,1292', '2582,1291', 2, 'code_b'],
    ['a first code of no municipality', '2582,1292', '2581,1292', 2, 'code_a'],
    ['a municipality that borders itself', '2582,1292', '2582,2582', 2, 'code_b'],
    ['a pair twice, turned round', '0980,2582', '1292,2582', 3, 'code_b'],
    ['an unknown kind of border', 'land', 'bridge', 2, 'kind'],
  ],
  hosts: [
    ['a field too many', 'Publik\n', 'Publik,x\n', 3, 'row'],
    ['a quote that never ends', ',Troman', ',"Troman', 3, 'row'],
    ['a host with Swedish letters', 'anslagstavla', 'anslagstävla', 2, 'host'],
    ['a host in impossible punycode', 'anslagstavla', 'xn--a', 2, 'host'],
    ['a code of no municipality', '2582,ans', '9999,ans', 2, 'code'],
    ['an unknown kind of host', 'own subdomain', 'own', 2, 'kind'],
    ['a host of two municipalities', 'anslagstavla.boden.se', 'angelholm.se', 2, 'host'],
    ['a host both own and hosted elsewhere', 'boden.tromanpublik.se', 'boden.se', 3, 'host'],
  ],
  vendors: [
    ['a host of a municipality', 'tromanpublik.se', 'boden.se', 3, 'domains'],
    ['gotland.se, where only the region gives way', 'tromanpublik.se', 'gotland.se', 3, 'domains'],
    ['an id twice', 'troman,', 'lime,', 3, 'id'],
    ['an id with a capital', 'troman,', 'Troman,', 3, 'id'],
    ['an automatic host not among the domains', ',lime.se,', ',lime.nu,', 2, 'auto_domains'],
    ['an automatic host whose domain is unsure', 'high', 'medium', 2, 'auto_domains'],
    ['an unknown confidence', 'medium', 'good', 3, 'confidence'],
  ],
  bodies: [
    ['an id twice', 'skr,', 'region-09,', 3, 'id'],
    ['a host of a vendor', ',skr.se', ',lime.com', 3, 'domain'],
    ['a further host of a vendor', 'skl.se', 'lime.com', 3, 'further_domains'],
  ],
};

for (const file of ['municipalities', 'neighbours', 'hosts', 'vendors', 'bodies'] as const) {
  describe(`${file}.csv stops the build, naming row and field, when it has`, () => {
    test.each(FAULTS[file])('%s', (_, from, to, row, field) => {
      expectFault(changed(file, from, to), `${file}.csv`, row, field);
    });

    test.each([
      ['nothing in it', ''],
      ['a header and no rows: a lost file is never a fact', 'id,name\n'],
    ])('%s', (_, text) => {
      expectFault({ ...CSV, [file]: text }, `${file}.csv`, 1, 'header');
    });

    test('a column that nobody reads', () => {
      const [header = '', ...rows] = CSV[file].trim().split('\n');
      const noted = [`${header},note`, ...rows.map((row) => `${row},seen`)].join('\n');
      expectFault({ ...CSV, [file]: noted }, `${file}.csv`, 2, 'note');
    });
  });
}

test('a fault says whose the host is already', () => {
  expect(String(faultOf(changed('vendors', 'tromanpublik.se', 'boden.se')))).toContain(
    'boden.se belongs to municipality 2582 already',
  );
});
