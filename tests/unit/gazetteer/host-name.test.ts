import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostName } from '../../../data/gazetteer/host-name.ts';

describe('hostName', () => {
  test.each([
    ['boden.se', 'boden.se'],
    ['WWW.Boden.SE', 'www.boden.se'],
    ['boden.se:8080', 'boden.se'],
    ['boden.se.', 'boden.se'],
    ['håbo.se', 'xn--hbo-ula.se'],
    ['HÅBO.SE', 'xn--hbo-ula.se'],
    // The same letter as a plus a combining ring: UTS #46 composes it.
    ['ha\u030abo.se', 'xn--hbo-ula.se'],
    ['xn--hbo-ula.se', 'xn--hbo-ula.se'],
    // The ideographic full stop is a dot to UTS #46, and so to the browser.
    ['boden。se', 'boden.se'],
  ])('spells %j as the browser does: %s', (text, name) => {
    expect(hostName(text)).toBe(name);
  });

  test.each([
    ['nothing', ''],
    ['a dot', '.'],
    ['a space inside', 'bo den.se'],
    ['a line break, which URL would drop', 'bo\nden.se'],
    ['a whole address', 'https://boden.se'],
    ['a path', 'evil.com/boden.se'],
    ['a backslash, which URL reads as a path', 'evil.com\\.boden.se'],
    ['credentials before another host', 'boden.se@evil.com'],
    ['a query', 'evil.com?boden.se'],
    ['a fragment', 'evil.com#boden.se'],
    ['an impossible port', 'boden.se:99999'],
    ['two trailing dots', 'boden.se..'],
    ['an empty label', 'www..boden.se'],
    ['broken punycode', 'xn--a.se'],
    ['10,000 characters', `${'a.'.repeat(4996)}boden.se`],
    ['254 characters', `${'a.'.repeat(123)}boden.se`],
  ])('is null for %s', (_, text) => {
    expect(hostName(text)).toBeNull();
  });

  test('takes the longest name that DNS allows, with a port and a trailing dot', () => {
    const longest = `${'a.'.repeat(122)}boden.sex`;
    expect(longest).toHaveLength(253);
    expect(hostName(`${longest}.:65535`)).toBe(longest);
  });

  test('never throws, and gives a spelling that it gives back unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.webAuthority()), (text) => {
        const name = hostName(text);
        if (name !== null) expect(hostName(name)).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });
});
