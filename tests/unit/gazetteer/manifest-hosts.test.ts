import { describe, expect, test } from 'vitest';
import { manifestHosts } from '../../../data/gazetteer/manifest-hosts.ts';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';

const gazetteer = readGazetteer();
const patterns = manifestHosts(gazetteer);

/** What a match pattern says of a host: `*.` stands for the host itself and for every subdomain. */
function covers(pattern: string, host: string): boolean {
  const name = pattern.slice('*://'.length, -'/*'.length);
  return name.startsWith('*.') ? `.${host}`.endsWith(name.slice(1)) : host === name;
}
const runsOn = (host: string) => patterns.some((pattern) => covers(pattern, host));

test('every municipality runs by itself on its domain, www and subdomains', () => {
  for (const { hosts } of gazetteer.municipalities) {
    const [domain = ''] = hosts;
    for (const host of [domain, `www.${domain}`, `nyheter.${domain}`]) expect(runsOn(host), host).toBe(true);
  }
});

test('every automatic host of a vendor runs as apex and www, and on no other subdomain', () => {
  for (const host of gazetteer.vendors.flatMap((vendor) => vendor.autoHosts)) {
    expect([runsOn(host), runsOn(`www.${host}`), runsOn(`kund.${host}`)], host).toEqual([true, true, false]);
  }
});

test('nothing that a vendor hosts for a municipality runs by itself', () => {
  for (const host of gazetteer.municipalities.flatMap((each) => each.hostedElsewhere)) {
    expect(runsOn(host), host).toBe(false);
  }
});

test('no body, no global vendor and no service where people log in runs by itself', () => {
  const never = [
    ...gazetteer.bodies.flatMap((body) => body.hosts),
    ...gazetteer.vendors.flatMap(({ hosts, autoHosts }) => hosts.filter((host) => !autoHosts.includes(host))),
  ];
  expect(never).toContain('microsoft.com');
  expect(never).toContain('vklass.se');
  expect(never.filter(runsOn)).toEqual([]);
});

describe('the patterns', () => {
  test('are sorted, without doubles, and none lies within another', () => {
    expect(patterns).toEqual([...new Set(patterns)].sort());
    const names = patterns.map((pattern) => pattern.slice('*://'.length, -'/*'.length));
    for (const name of names) {
      const host = name.replace(/^\*\./, '');
      expect(
        patterns.filter((pattern) => covers(pattern, host)),
        name,
      ).toHaveLength(1);
    }
  });

  test('are of the two forms that decision 4 allows', () => {
    for (const pattern of patterns)
      expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
  });

  test("name Stockholm's hosts one by one, and never its schools'", () => {
    expect(patterns.filter((pattern) => pattern.includes('stockholm'))).toEqual([
      '*://*.pedagog.stockholm/*',
      '*://*.smartstad.stockholm/*',
      '*://*.start.stockholm/*',
      '*://*.stockholm.se/*',
    ]);
    expect(runsOn('edu.stockholm')).toBe(false);
  });

  test('name a subdomain only where its domain is not the municipality’s', () => {
    expect(patterns).toContain('*://*.falkenberg.se/*');
    expect(patterns).not.toContain('*://*.kommun.falkenberg.se/*');
  });

  // A new host disables the extension for every user until they consent: adding one is a decision, not a slip.
  test('are as many as were counted when the list was made', () => {
    expect(patterns.filter((pattern) => pattern.startsWith('*://*.'))).toHaveLength(298);
    expect(patterns).toHaveLength(574);
  });
});

test('a vendor inside a municipality’s domain is covered by it, and a private host is left out', () => {
  const [boden, atea] = [
    gazetteer.municipalities.find((each) => each.name === 'Boden'),
    gazetteer.vendors[0],
  ];
  if (!boden || !atea) throw new Error('the gazetteer lacks its first rows');
  expect(
    manifestHosts({
      municipalities: [{ ...boden, hosts: ['boden.se', 'a.boden.se', 'edu.stockholm'] }],
      vendors: [{ ...atea, autoHosts: ['it.boden.se', 'boden.se', 'login.atea.se', 'atea.se'] }],
      bodies: [],
    }),
  ).toEqual(['*://*.boden.se/*', '*://atea.se/*', '*://www.atea.se/*']);
});
