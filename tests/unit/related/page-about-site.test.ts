import { describe, expect, test } from 'vitest';
import { isAboutSite } from '../../../data/related/page-about-site.ts';

describe('a page is about its site when it is', () => {
  test.each([
    ['the front page', 'https://www.boden.se/', 'Boden'],
    ['the front page under another name', 'https://www.boden.se/startsida.html', 'Boden'],
    ['a privacy policy', 'https://x.se/a', 'Integritetspolicy | Truesec'],
    ['about cookies', 'https://x.se/a', 'Om cookies'],
    ['an accessibility statement', 'https://x.se/a', 'Tillgänglighetsredogörelse för kalmar.se'],
    ['opening hours', 'https://x.se/a', 'Medborgarservice: öppettider'],
    ['a list of vacancies', 'https://x.se/a', 'Lediga jobb'],
  ])('%s', (_, url, title) => {
    expect(isAboutSite({ url, title })).toBe(true);
  });

  test.each([
    ['a subject', 'https://x.se/bredband', 'Bredband och fiber'],
    ['a subject at no address', 'no address', 'Cybersäkerhet'],
    ['who to call about a subject', 'https://x.se/a', 'Så når du kontaktpersonen för bredband'],
  ])('not when it is about %s', (_, url, title) => {
    expect(isAboutSite({ url, title })).toBe(false);
  });
});
