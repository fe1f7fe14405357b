import { describe, expect, test } from 'vitest';
import { peerOf, saysName, siteTie, worksFor } from '../../../data/related/site-ties.ts';
import { CORPUS, RECORDS, recordOf } from './facts.ts';

const { gazetteer, together } = CORPUS;

function siteOf(url: string) {
  const site = gazetteer.byUrl(url)?.site;
  if (!site) throw new Error(`${url} is nobody's`);
  return site;
}

function tie(id: string, url: string) {
  const { stored, article } = recordOf(id);
  return siteTie(stored, article, siteOf(url))?.by ?? null;
}

describe('a record is the site’s own, names it, or neither:', () => {
  test.each([
    // The interview is about the municipality.
    ['boden-1', 'https://www.boden.se/', 'own'],
    ['i-boden-5', 'https://www.boden.se/', 'own'],
    ['skovde-1', 'https://www.skovde.se/', 'own'],
    ['i-skovde-2', 'https://www.skovde.se/', 'own'],
    ['vasteras-1', 'https://www.vasteras.se/', 'own'],
    ['i-fem-1', 'https://www.vara.se/', 'own'],
    // It names places where nobody was interviewed.
    ['skovde-2', 'https://www.hjo.se/', 'named'],
    ['i-skovde-2', 'https://www.tibro.se/', 'named'],
    ['boden-4', 'https://www.pitea.se/', 'named'],
    ['i-boden-6', 'https://www.kiruna.se/', 'named'],
    // It is about another of the five.
    ['vasteras-1', 'https://www.vara.se/', null],
    ['skovde-1', 'https://www.hjo.se/', null],
    ['boden-1', 'https://www.pitea.se/', null],
    // The speaker works for the vendor; a record names a vendor.
    ['skovde-1', 'https://www.atea.se/', 'own'],
    ['skovde-4', 'https://www.atea.se/', 'own'],
    ['i-skovde-3', 'https://www.atea.se/', 'named'],
    ['i-skovde-2', 'https://www.atea.se/', null],
    ['boden-5', 'https://www.atea.se/', null],
    // A region, an agency or an association is nobody’s interview.
    ['boden-1', 'https://www.norrbotten.se/', null],
  ])('%s on %s: %s', (id, url, expected) => {
    expect(tie(id, url)).toBe(expected);
  });

  test.each([
    ['skovde-2', 'Hjo', true],
    ['vasteras-1', 'Camanio', false],
    ['i-skovde-3', 'Atea', true],
  ])('%s says the name %s: %s', (id, name, expected) => {
    expect(saysName(recordOf(id).stored, name)).toBe(expected);
  });

  test('is told with the name of the site', () => {
    const { stored, article } = recordOf('skovde-2');
    expect(siteTie(stored, article, siteOf('https://www.hjo.se/'))).toEqual({ by: 'named', name: 'Hjo' });
  });
});

describe('vendors that a register row names', () => {
  test.each(['https://camanio.com/', 'https://nordicpeak.com/'])('%s has some', (url) => {
    const named = RECORDS.filter(({ record }) => tie(record.id, url) === 'named');
    expect(named.length).toBeGreaterThan(0);
    expect(RECORDS.filter(({ record }) => tie(record.id, url) === 'own')).toEqual([]);
  });
});

describe('a site’s own voice', () => {
  test.each([
    ['is heard in a quote of one who works for the municipality', 'boden-1', 'https://www.boden.se/', true],
    ['is heard in a quote of one who works for the vendor', 'skovde-1', 'https://www.atea.se/', true],
    ['is not a consultant’s', 'skovde-1', 'https://www.skovde.se/', false],
    ['is not another municipality’s', 'boden-4', 'https://www.pitea.se/', false],
    ['is not an initiative’s', 'i-boden-5', 'https://www.boden.se/', false],
  ])('%s: %s', (_, id, url, expected) => {
    expect(worksFor(recordOf(id).stored, siteOf(url))).toBe(expected);
  });
});

describe('municipalities cooperate', () => {
  test.each([
    ['Skövde and Hjo', '1496 1497', true],
    ['Hjo and Skövde', '1497 1496', true],
    ['Boden and Kiruna', '2582 2584', true],
    ['two that a row of the register names', '1480 1280', true],
    ['two that only a row on their county names', '2409 2418', false],
    ['the five that were only interviewed together', '1480 1980', false],
    ['Boden and Skövde', '2582 1496', false],
  ])('%s', (_, pair, expected) => {
    expect(together.has(pair)).toBe(expected);
  });
});

describe('how near a record is to the site', () => {
  test.each([
    ['they cooperate', 'skovde-1', 'https://www.hjo.se/', 'cooperates', 'Skövde'],
    ['they border one another', 'skovde-1', 'https://www.falkoping.se/', 'neighbour', 'Skövde'],
    ['they lie in one county', 'skovde-1', 'https://www.stromstad.se/', 'county', 'Skövde'],
    ['they are of one group', 'goteborg-1', 'https://start.stockholm/', 'group', 'Göteborg'],
    ['the nearest of five is told', 'i-fem-1', 'https://www.herrljunga.se/', 'neighbour', 'Vara'],
  ])('%s: %s on %s', (_, id, url, tieOf, municipality) => {
    const { stored, article } = recordOf(id);
    expect(peerOf(article, stored, siteOf(url), gazetteer, together)).toEqual({ tie: tieOf, municipality });
  });

  test.each([
    ['nothing ties them', 'goteborg-1', 'https://www.kiruna.se/'],
    ['the site is a vendor', 'skovde-1', 'https://www.atea.se/'],
    ['the site is its own', 'boden-1', 'https://www.boden.se/'],
  ])('is nothing where %s', (_, id, url) => {
    const { stored, article } = recordOf(id);
    expect(peerOf(article, stored, siteOf(url), gazetteer, together)).toBeUndefined();
  });
});
