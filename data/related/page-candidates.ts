import { peerTie } from '../gazetteer/peers.ts';
import type { Recogniser } from '../gazetteer/recognise-site.ts';
import type { Site } from '../model/gazetteer.ts';
import { PeerTie } from '../model/hit.ts';
import { bestOf } from '../search/best-of.ts';
import { eachMember, facet, facetValues } from '../search/facets.ts';
import { documentOf, type SearchIndex } from '../search/search-index.ts';
import { facetOf, type Mentioned } from './page-mentions.ts';
import type { PageTheme } from './page-themes.ts';
import type { Corpus } from './prepare.ts';
import { themeStrength } from './score-record.ts';
import { FURTHER_THEME, LEARNED, MOST_WEIGHED, SCORE_SHARE, WORDS_HALF } from './weights.ts';
import { eachShare, type SharedWord } from './word-evidence.ts';

/** Each document's score by theme and words alone, which needs no record to be read. */
function roughScores(
  index: SearchIndex,
  themes: readonly PageTheme[],
  words: readonly SharedWord[],
): { scores: Float32Array; touched: number[] } {
  const scores = new Float32Array(index.size);
  const ofTheme = new Float32Array(index.size);
  const touched = new Set<number>();
  eachShare(index, words, (document, share) => {
    scores[document] = (scores[document] ?? 0) + share;
    touched.add(document);
  });
  const raise = (name: string, strength: number) =>
    eachMember(index, name, (document) => {
      ofTheme[document] = Math.max(ofTheme[document] ?? 0, strength);
      touched.add(document);
    });
  for (const theme of themes) {
    raise(facet('lead', theme.id), themeStrength(theme));
    raise(facet('theme', theme.id), themeStrength(theme) * FURTHER_THEME);
  }
  for (const document of touched) {
    const raw = scores[document] ?? 0;
    scores[document] =
      SCORE_SHARE.theme * (ofTheme[document] ?? 0) + (SCORE_SHARE.words * raw) / (raw + WORDS_HALF);
  }
  return { scores, touched: [...touched] };
}

/** The facets by which a record belongs to a site. */
function tiesOf(site: Site): string[] {
  if (site.kind === 'municipality') return [facet('place', site.id)];
  return site.kind === 'vendor' ? [facet('vendor', site.id), facet('home', site.id)] : [];
}

/** Municipalities that articles are about, nearest to the site's first. */
function peersOf(site: Site, gazetteer: Recogniser, { index, together }: Corpus): string[] {
  const here = gazetteer.municipality(site.id);
  if (site.kind !== 'municipality' || !here) return [];
  return [...facetValues(index, 'about')]
    .flatMap((code) => {
      const there = gazetteer.municipality(code);
      const tie = there && (together.has(`${here.code} ${code}`) ? 'cooperates' : peerTie(here, there));
      return tie ? [{ code, distance: PeerTie.options.indexOf(tie) }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ code }) => code);
}

/** The documents that judgments of the page's words speak for most. */
function expectedDocuments(index: SearchIndex, expected: ReadonlyMap<string, { grade: number }>): number[] {
  return [...expected]
    .filter(([, { grade }]) => grade >= LEARNED.read)
    .sort(([, a], [, b]) => b.grade - a.grade)
    .slice(0, LEARNED.most)
    .flatMap(([id]) => documentOf(index, id) ?? []);
}

/**
 * The documents worth reading for a page: the best by theme and words, of all and of each that the page names, those
 * that judgments speak for, those tied to the site, and, for where nothing is, those of municipalities nearby.
 */
export function pageCandidates(
  corpus: Corpus,
  site: Site | null,
  themes: readonly PageTheme[],
  words: readonly SharedWord[],
  mentioned: readonly Mentioned[] = [],
  expected: ReadonlyMap<string, { grade: number }> = new Map(),
): Set<number> {
  const { index, gazetteer } = corpus;
  const { scores, touched } = roughScores(index, themes, words);
  const scoreOf = (document: number) => scores[document] ?? 0;
  const members = (name: string) => {
    const found: number[] = [];
    eachMember(index, name, (document) => found.push(document));
    return found;
  };
  const chosen = new Set(bestOf(touched, scoreOf, MOST_WEIGHED.onSubject));
  for (const document of expectedDocuments(index, expected)) chosen.add(document);
  for (const each of mentioned) {
    const best = bestOf(members(facetOf(each)), scoreOf, MOST_WEIGHED.perMentioned);
    for (const document of best) chosen.add(document);
  }
  const tied = site ? tiesOf(site).flatMap(members) : [];
  for (const document of bestOf(new Set(tied), scoreOf, MOST_WEIGHED.tied)) chosen.add(document);
  if (tied.length > 0 || !site) return chosen;
  const peers = new Set<number>();
  for (const code of peersOf(site, gazetteer, corpus)) {
    const near = bestOf(members(facet('about', code)), scoreOf, MOST_WEIGHED.perPeer);
    for (const document of near) peers.add(document);
    if (peers.size >= MOST_WEIGHED.peers) break;
  }
  for (const document of peers) chosen.add(document);
  return chosen;
}
