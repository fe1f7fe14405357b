import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';
import { recogniser } from '../../../data/gazetteer/recognise-site.ts';

/** The doubts of data/gazetteer/README.md, each as the host on which a mistake would show. */

const { byHost } = recogniser(readGazetteer());

const found = (host: string) => {
  const recognition = byHost(host);
  return recognition && `${recognition.site.name} ${recognition.hosting}`;
};

describe('names that are easily taken for one another', () => {
  test.each([
    // habo.se is HÅBO's, and Habo is habokommun.se: two municipalities one letter apart.
    ['habo.se', 'Håbo own'],
    ['habokommun.se', 'Habo own'],
    // An IDN that is not listed is nothing, however much it looks like a municipality.
    ['håbo.se', null],
    ['xn--hbo-ula.se', null],
    ['åre.se', null],
    ['are.se', 'Åre own'],
    // Only whole labels count.
    ['evilboden.se', null],
    ['boden.se.evil.com', null],
    ['boden.sexy', null],
    ['se', null],
    // gotland.se stands for municipality and region: the municipality wins.
    ['gotland.se', 'Gotland own'],
    // Avesta publishes for Fagersta and Norberg as well, and stays Avesta.
    ['avesta.se', 'Avesta own'],
  ])('%s is %s', (host, expected) => {
    expect(found(host)).toBe(expected);
  });
});

describe('municipalities with more than one domain', () => {
  test.each([
    ['start.stockholm', 'Stockholm own'],
    ['stockholm.se', 'Stockholm own'],
    ['pedagog.stockholm', 'Stockholm own'],
    ['smartstad.stockholm', 'Stockholm own'],
    // That all of .stockholm is the city's is likely, but unproven.
    ['annat.stockholm', null],
    ['finspong.se', 'Finspång own'],
    ['engelholm.se', 'Ängelholm own'],
    ['angelholm.se', 'Ängelholm own'],
    ['malung.se', 'Malung-Sälen own'],
    ['morakommun.se', 'Mora own'],
    ['mora.se', 'Mora own'],
    ['gellivare.se', 'Gällivare own'],
    ['kommun.falkenberg.se', 'Falkenberg own'],
    ['falkenberg.se', 'Falkenberg own'],
    ['kommun.varnamo.se', 'Värnamo own'],
    ['varnamo.se', 'Värnamo own'],
  ])('%s is %s', (host, expected) => {
    expect(found(host)).toBe(expected);
  });
});

describe('pages that vendors host', () => {
  test.each([
    ['tranaskommun.ondemand.formpipe.com', 'Tranås elsewhere'],
    ['www.tranaskommun.ondemand.formpipe.com', 'Tranås elsewhere'],
    ['annan.ondemand.formpipe.com', 'Formpipe own'],
    ['formpipe.com', 'Formpipe own'],
    ['skovde.tromanpublik.se', 'Skövde elsewhere'],
    ['tromanpublik.se', 'Troman own'],
    ['vansbro-anslagstavla.ciceron.cloud', 'Vansbro elsewhere'],
    // unikom.se serves several municipalities: only the host that was seen is anybody's.
    ['anslagstavla-og.unikom.se', 'Östra Göinge elsewhere'],
    ['unikom.se', null],
    ['kulturilidkoping.se', 'Lidköping elsewhere'],
  ])('%s is %s', (host, expected) => {
    expect(found(host)).toBe(expected);
  });
});

describe('vendors and bodies', () => {
  test.each([
    ['www.atea.se', 'Atea own'],
    ['tieto.com', 'Tieto own'],
    ['tietoevry.com', 'Tieto own'],
    ['cloud.google.com', 'Google own'],
    ['edu.google.com', 'Google own'],
    // Google is listed by its workspace, education and cloud hosts only.
    ['www.google.com', null],
    ['msb.se', 'Myndigheten för civilt försvar own'],
    ['ted.europa.eu', 'TED – Tenders Electronic Daily own'],
    ['europa.eu', null],
  ])('%s is %s', (host, expected) => {
    expect(found(host)).toBe(expected);
  });
});
