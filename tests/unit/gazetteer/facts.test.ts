import { expect, test } from 'vitest';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';

const { municipalities, vendors, bodies } = readGazetteer();
const municipality = (name: string) => municipalities.find((each) => each.name === name);

test('every municipality of Sweden stands in the gazetteer, and every county', () => {
  expect(municipalities).toHaveLength(290);
  expect(new Set(municipalities.map((each) => each.countyCode)).size).toBe(21);
});

test('196 vendors and 79 bodies stand beside them', () => {
  expect([vendors.length, bodies.length]).toEqual([196, 79]);
});

test('an SKR group has the number of members that was counted in the source', () => {
  const sizes: Record<string, number> = {};
  for (const { skrGroup } of municipalities) sizes[skrGroup] = (sizes[skrGroup] ?? 0) + 1;
  expect(sizes).toEqual({ A1: 3, A2: 43, B3: 23, B4: 63, B5: 24, C6: 27, C7: 51, C8: 35, C9: 21 });
});

test('only Gotland has no neighbours, and 768 borders are told from both sides', () => {
  expect(municipalities.filter((each) => each.neighbours.length === 0).map((each) => each.name)).toEqual([
    'Gotland',
  ]);
  expect(municipalities.flatMap((each) => each.neighbours)).toHaveLength(2 * 768);
});

test('a neighbour across water counts: Ekerö has nothing but water round it', () => {
  expect(municipality('Ekerö')?.neighbours).toContain('0180');
});

test('genitives are the ones that Swedish uses, not an s put on', () => {
  expect(['Åre', 'Västerås', 'Borås', 'Boden'].map((name) => municipality(name)?.genitive)).toEqual([
    'Åres',
    'Västerås',
    'Borås',
    'Bodens',
  ]);
});

test('cities and Gotland keep the names that they use themselves', () => {
  expect(['Göteborg', 'Malmö', 'Gotland'].map((name) => municipality(name)?.officialName)).toEqual([
    'Göteborgs Stad',
    'Malmö stad',
    'Region Gotland',
  ]);
});

test('Region Gotland has no host of its own, since the municipality keeps gotland.se', () => {
  expect(bodies.find((body) => body.id === 'region-09')?.hosts).toEqual([]);
  expect(bodies.filter((body) => body.hosts.length === 0)).toHaveLength(1);
});

test('a host that is unsure or shared is not listed: whole top domain .stockholm, unikom.se, google.com', () => {
  const hosts = [
    ...municipalities.flatMap((each) => [...each.hosts, ...each.hostedElsewhere]),
    ...vendors.flatMap((each) => each.hosts),
  ];
  expect(hosts).not.toContain('unikom.se');
  expect(hosts).not.toContain('google.com');
  expect(hosts.filter((host) => host.endsWith('.stockholm')).sort()).toEqual([
    'edu.stockholm',
    'pedagog.stockholm',
    'smartstad.stockholm',
    'start.stockholm',
  ]);
});

test('two vendors have no domain, because none was found', () => {
  expect(vendors.filter((vendor) => vendor.hosts.length === 0).map((vendor) => vendor.id)).toEqual([
    'alfa-ecare',
    's2-communications',
  ]);
});

test('a municipality lies where it lies: Kiruna in the north, Trelleborg in the south, Haparanda in the east', () => {
  const by = (degree: 0 | 1) => municipalities.toSorted((a, b) => a.centre[degree] - b.centre[degree]);
  expect(by(0).at(-1)?.name).toBe('Kiruna');
  expect(by(0)[0]?.name).toBe('Trelleborg');
  expect(by(1).at(-1)?.name).toBe('Haparanda');
});
