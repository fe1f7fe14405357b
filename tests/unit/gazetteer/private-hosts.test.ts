import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPrivateHost } from '../../../data/gazetteer/private-hosts.ts';
import { LABEL_STEMS, LABEL_WORDS } from '../../../data/gazetteer/private-labels.ts';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';

const { municipalities, vendors, bodies } = readGazetteer();

describe("a person's own matters", () => {
  test.each([
    ['e-services', 'e-tjanster.bjurholm.se'],
    ['e-services', 'etjanster.mark.se'],
    ['e-services', 'etjanst2.boden.se'],
    ['e-services under a prefix', 'skol-etjanster.boden.se'],
    ['e-services with Swedish letters', 'e-tjänster.boden.se'],
    ['e-services as the browser spells them', 'xn--e-tjnster-y2a.boden.se'],
    ['own pages', 'minasidor.boden.se'],
    ['own pages', 'mina-sidor.boden.se'],
    ['own pages', 'mitt.boden.se'],
    ['forms', 'ansokan.boden.se'],
    ['log-in', 'login.boden.se'],
    ['log-in', 'login2.boden.se'],
    ['log-in', 'logga-in.boden.se'],
    ['log-in deep below', 'app.test.sso.boden.se'],
    ['log-in behind www', 'www.login.boden.se'],
    ['log-in with a hyphen', 'idp-prod.boden.se'],
    ['log-in', 'adfs.boden.se'],
    ['log-in', 'id.boden.se'],
    ['school', 'edu.boden.se'],
    ['school', 'edu.stockholm'],
    ['school', 'www.edu.stockholm'],
    ['the city top domain', 'login.stockholm'],
    ['school', 'unikum.boden.se'],
    ['school', 'elev.boden.se'],
    ['mail', 'mail.boden.se'],
    ['mail', 'webmail.boden.se'],
    ['mail', 'e-post.boden.se'],
    ['booking', 'boka.sollentuna.se'],
    ['booking', 'fri.halmstad.se'],
    ['staff', 'intranat.boden.se'],
    ['staff', 'intranät.boden.se'],
    ['care records', 'lifecare.boden.se'],
    ['any spelling', 'LOGIN.Boden.SE.:443'],
    ['a host that is not listed', 'login.example.com'],
  ])('%s: %s', (_, host) => {
    expect(isPrivateHost(host)).toBe(true);
  });
});

describe('public pages stay in', () => {
  test.each([
    ['the municipality itself', 'www.boden.se'],
    ['information about schools: one reads there', 'skola.boden.se'],
    ['information for school providers', 'utforareskola.uppsala.se'],
    ['a school that tells about itself', 'zetterberg.eskilstuna.se'],
    ["the city's magazine for teachers", 'pedagog.stockholm'],
    ['the front site', 'start.stockholm'],
    ['a library', 'bibliotek.falkenberg.se'],
    ['notice boards', 'anslagstavla.boden.se'],
    ['meetings', 'moten.ange.se'],
    ['a portal about meetings: only "portal" alone is a staff portal', 'motenmedborgarportal.malmo.se'],
    ['open data', 'open-data-portal.boden.se'],
    ['elected persons', 'politiker.goteborg.se'],
    ['authors begin with auth', 'authors.boden.se'],
    ['seminars hold "mina" inside', 'seminarier.boden.se'],
    ['psychology holds "login" inside', 'psykologin.boden.se'],
    ['air mail ends in mail', 'airmail.boden.se'],
    ['education begins with edu', 'education.boden.se'],
    ['fri- inside a label means leisure', 'fri-tid.boden.se'],
    ['mail only as a word', 'mailand.boden.se'],
    ['rescue services end in tjanst', 'raddningstjansten.boden.se'],
    ['social services', 'socialtjanst.boden.se'],
    ['the registered name itself', 'login.se'],
    ["a vendor's own site", 'vklass.se'],
    ["Google's public pages for schools", 'edu.google.com'],
    ['an IDN without a private word', 'kök.boden.se'],
  ])('%s: %s', (_, host) => {
    expect(isPrivateHost(host)).toBe(false);
  });

  test('of all listed hosts these are private, and no other', () => {
    const listed = [
      ...municipalities.flatMap((each) => [...each.hosts, ...each.hostedElsewhere]),
      ...vendors.flatMap((each) => each.hosts),
      ...bodies.flatMap((each) => each.hosts),
    ];
    expect(listed.filter(isPrivateHost).sort()).toEqual([
      'boka.sollentuna.se',
      'e-tjanster.bjurholm.se',
      'e-tjanster.laholm.se',
      'edu.stockholm',
      'etjanster.mark.se',
      'fri.halmstad.se',
    ]);
  });
});

test.each([[''], ['localhost'], ['127.0.0.1'], ['[::1]'], ['not a host'], ['https://login.boden.se/']])(
  'what is no host name has no private label: %j',
  (text) => {
    expect(isPrivateHost(text)).toBe(false);
  },
);

test('a private word is found as any label of any municipality, however deep', () => {
  const label = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(label, { maxLength: 3 }),
      fc.constantFrom(...LABEL_STEMS, ...LABEL_WORDS),
      fc.array(label, { maxLength: 3 }),
      fc.constantFrom(...municipalities.flatMap((each) => each.hosts)),
      (before, word, after, host) => {
        expect(isPrivateHost([...before, word, ...after, host].join('.'))).toBe(true);
      },
    ),
  );
});

test('arbitrary strings never throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isPrivateHost(text) === 'boolean'));
});
