import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPrivateHost } from '../../../data/gazetteer/private-hosts.ts';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';
import { recogniser } from '../../../data/gazetteer/recognise-site.ts';

const gazetteer = readGazetteer();
const { byHost, byUrl, municipality, vendor, body } = recogniser(gazetteer);

/** Code and domain as they stand in the file, read without the compiler, so that neither hides the other. */
const DOMAINS = readFileSync(new URL('../../../data/gazetteer/municipalities.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([code = '', , , , , , domain = '']) => ({ code, domain }));

describe('a municipality', () => {
  test('is found by its own domain, with and without www: all 290', () => {
    expect(DOMAINS).toHaveLength(290);
    for (const { code, domain } of DOMAINS) {
      for (const host of [domain, `www.${domain}`]) {
        expect(byHost(host), host).toMatchObject({
          site: { kind: 'municipality', id: code },
          hosting: 'own',
        });
      }
    }
  });

  test('is found whatever the case, port, trailing dot and subdomain', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/);
    const port = fc.option(fc.integer({ min: 0, max: 65535 }));
    const flips = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(
        fc.constantFrom(...DOMAINS),
        fc.array(label, { maxLength: 3 }),
        port,
        fc.boolean(),
        flips,
        (own, labels, number, dot, upper) => {
          const plain = [...labels, own.domain].join('.');
          fc.pre(!isPrivateHost(plain));
          const cased = Array.from(plain, (letter) =>
            upper.next().value ? letter.toUpperCase() : letter,
          ).join('');
          const host = `${cased}${dot ? '.' : ''}${number === null ? '' : `:${number}`}`;
          expect(byHost(host)?.site.id).toBe(own.code);
          expect(byUrl(`https://${host}/nyheter?id=1#top`)?.site.id).toBe(own.code);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('has a site with its code, kind and name', () => {
    expect(byHost('boden.se')).toEqual({
      site: { kind: 'municipality', id: '2582', name: 'Boden' },
      hosting: 'own',
    });
  });
});

test.each([
  ['e-tjanster.bjurholm.se'],
  ['etjanster.mark.se'],
  ['boka.sollentuna.se'],
  ['edu.stockholm'],
  ['www.edu.stockholm'],
  ['minasidor.boden.se'],
  ['login.boden.se'],
])('exclusion wins over the gazetteer: %s is nobody', (host) => {
  expect(byHost(host)).toBeNull();
  expect(byUrl(`https://${host}/`)).toBeNull();
});

describe('what is no host is nobody', () => {
  test.each([
    [''],
    [' '],
    ['.'],
    ['localhost'],
    ['127.0.0.1'],
    ['0x7f.1'],
    ['[::1]'],
    ['bo den.se'],
    ['evil.com/.boden.se'],
    ['boden.se@evil.com'],
    ['evil.com\\.boden.se'],
    ['.boden.se'],
    ['www..boden.se'],
    ['boden.se..'],
    [`${'a.'.repeat(4996)}boden.se`],
    ['å'.repeat(10_000)],
  ])('%j', (host) => {
    expect(byHost(host)).toBeNull();
  });

  test('arbitrary strings never throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), fc.webUrl()),
        (text) => {
          byHost(text);
          byUrl(text);
          municipality(text);
          vendor(text);
          body(text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('agrees with a search through every listed host, the longest suffix first', () => {
  const listed = [
    ...gazetteer.municipalities.flatMap(({ code: id, hosts, hostedElsewhere }) =>
      [...hosts, ...hostedElsewhere].map((host) => ({ host, id })),
    ),
    ...[...gazetteer.vendors, ...gazetteer.bodies].flatMap(({ id, hosts }) =>
      hosts.map((host) => ({ host, id })),
    ),
  ].sort((a, b) => b.host.length - a.host.length);
  const naive = (name: string) =>
    listed.find(({ host }) => name === host || name.endsWith(`.${host}`))?.id ?? null;
  const prefix = fc.constantFrom('', 'www.', 'evil', 'nyheter.', 'a.b.', 'ondemand.', 'x-');
  const suffix = fc.constantFrom('', '', '', '.evil.com', 'x', '.se', '-kommun.se');
  fc.assert(
    fc.property(fc.constantFrom(...listed), prefix, suffix, ({ host }, before, after) => {
      const name = `${before}${host}${after}`;
      fc.pre(!isPrivateHost(name));
      expect(byHost(name)?.site.id ?? null).toBe(naive(name));
    }),
    { numRuns: 3000 },
  );
});

test('looks up by code and id, and an unknown one is undefined', () => {
  expect(municipality('2582')?.name).toBe('Boden');
  expect(vendor('atea')?.name).toBe('Atea');
  expect(body('skr')?.name).toBe('Sveriges Kommuner och Regioner');
  expect([municipality('9999'), vendor('constructor'), body('')]).toEqual([undefined, undefined, undefined]);
});
