import { themesOfCategory } from '../gazetteer/category-themes.ts';
import type { Site } from '../model/gazetteer.ts';
import { type Evidence, type HitRef, REASONS, type Reason, type Related } from '../model/hit.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { Article, StoredRecord } from '../model/records.ts';
import { idOf } from '../search/search-index.ts';
import { markRecord } from './mark-record.ts';
import { isAboutSite } from './page-about-site.ts';
import { pageCandidates } from './page-candidates.ts';
import { mentionedIn, mentionedOnPage } from './page-mentions.ts';
import { type PageTheme, subjectThemes, themeEvidence } from './page-themes.ts';
import { pageVocabulary } from './page-vocabulary.ts';
import { bodyDamping, pageStretches } from './page-words.ts';
import type { Corpus } from './prepare.ts';
import { type NameFound, namesOnPage } from './record-names.ts';
import { type RecordScore, scoreRecord } from './score-record.ts';
import { selectHits, type Weighed } from './select-hits.ts';
import { peerOf, siteTie, worksFor } from './site-ties.ts';
import { MOST_WEIGHED } from './weights.ts';
import { sharedWords, type WordEvidence, wordEvidence } from './word-evidence.ts';

const MOST_WORDS_SAID = 4;

function siteNames(site: Site | null, facts: PageFacts, corpus: Corpus): Set<string> {
  const names = [facts.siteName];
  if (site?.kind === 'municipality') {
    const municipality = corpus.gazetteer.municipality(site.id);
    const { name = '', officialName = '', genitive = '' } = municipality ?? {};
    names.push(name, officialName, `${name} kommun`, `${genitive} kommun`, `${genitive} stad`, `${name}.se`);
  } else if (site) names.push(site.name, ...(corpus.gazetteer.vendor(site.id)?.aliases ?? []));
  return new Set(names.filter((name) => name !== '').map((name) => name.toLowerCase()));
}

/** Whether a word is said already by another that it is part of: källkod by öppen källkod. */
const saysTheSame = (said: string, word: string) => said.toLowerCase().includes(word.toLowerCase());

function evidenceOf(score: RecordScore, name: string | undefined, peer: Evidence['peer']): Evidence {
  const said = [
    ...score.names,
    ...score.mentioned,
    ...score.themes.flatMap((theme) => theme.words.slice(0, 2)),
    ...score.words.map((word) => word.spelt),
  ];
  const distinct = said.filter((word, at) => said.findIndex((other) => saysTheSame(other, word)) === at);
  return {
    themes: score.themes.map((theme) => theme.id),
    words: distinct.slice(0, MOST_WORDS_SAID),
    ...(name === undefined ? {} : { name }),
    ...(peer ? { peer } : {}),
  };
}

function weigh(
  stored: StoredRecord,
  article: Article,
  site: Site | null,
  score: RecordScore,
  corpus: Corpus,
): Weighed {
  const tie = site ? siteTie(stored, article, site) : null;
  const peer = site && !tie ? peerOf(article, stored, site, corpus.gazetteer, corpus.together) : undefined;
  const reasons = new Set<Reason>();
  if (tie) reasons.add(tie.by);
  if (score.themes.length > 0 && (tie || score.onSubject === 'theme')) reasons.add('theme');
  // A person's full name alone puts a record on the subject too: it then has no other word to share.
  if (score.onSubject === 'wording' || (tie && score.words.length > 0)) reasons.add('wording');
  if (peer) reasons.add('peer');
  return {
    stored,
    score,
    published: article.published,
    by: REASONS.filter((reason) => reasons.has(reason)),
    evidence: {
      ...evidenceOf(score, tie?.name, peer),
      ...(site && worksFor(stored, site) ? { voice: true } : {}),
    },
  };
}

function subjectOf(facts: PageFacts, site: Site | null, corpus: Corpus) {
  const stretches = pageStretches(facts, siteNames(site, facts, corpus));
  const damping = bodyDamping(stretches);
  const category = site?.kind === 'vendor' ? (corpus.gazetteer.vendor(site.id)?.category ?? '') : '';
  const themes: PageTheme[] = subjectThemes(
    themeEvidence(stretches, corpus.lexicon, damping),
    themesOfCategory(category),
    isAboutSite(facts),
  );
  const mentioned = mentionedOnPage(corpus.mentions(), stretches, damping, site);
  return { stretches, themes, vocabulary: pageVocabulary(stretches, damping), mentioned };
}

/** A record that was read, with its article and the words that it shares with the page. */
interface Read {
  stored: StoredRecord;
  article: Article;
  evidence: WordEvidence | undefined;
}

async function readRecords(
  { index, shelf }: Corpus,
  evidence: ReadonlyMap<number, WordEvidence>,
  documents: ReadonlySet<number>,
  named: readonly NameFound[],
): Promise<Read[]> {
  const byId = new Map([...documents].map((document) => [idOf(index, document), evidence.get(document)]));
  const further = named.flatMap(({ records }) => records.slice(0, MOST_WEIGHED.perName));
  const records = await shelf.records([...new Set([...byId.keys(), ...further])]);
  const articles = await shelf.articles([...new Set(records.map(({ record }) => record.article))]);
  return records.flatMap((stored) => {
    const article = articles.get(stored.record.article);
    return article ? [{ stored, article, evidence: byId.get(stored.record.id) }] : [];
  });
}

/**
 * What the corpus has to say beside a page: every record of the site, and those of others that are on the
 * page's subject, each under its first reason, in the panel's order. It opens by itself only when at least one
 * record passes the subject threshold, on a site where the extension runs by itself. Reads nothing but its
 * arguments, and of these only the records that may be shown.
 */
export async function related(facts: PageFacts, corpus: Corpus): Promise<Related> {
  const { index } = corpus;
  const site = corpus.gazetteer.byUrl(facts.url)?.site ?? null;
  const { stretches, themes, vocabulary, mentioned } = subjectOf(facts, site, corpus);
  const words = sharedWords(index, vocabulary);
  const documents = pageCandidates(corpus, site, themes, words, mentioned);
  const names = namesOnPage(corpus.names(), stretches, new Set(themes.map((theme) => theme.id)));
  const read = await readRecords(corpus, wordEvidence(index, words, documents), documents, names);
  const weighed = read.map(({ stored, article, evidence }) => {
    const { id } = stored.record;
    const own = names.filter((found) => found.records.includes(id)).map((found) => found.name);
    const score = scoreRecord(stored, themes, evidence, own, mentionedIn(stored, mentioned));
    return weigh(stored, article, site, score, corpus);
  });
  const { onSubject, hits } = selectHits(weighed);
  const opens = onSubject && corpus.gazetteer.runsByItself(facts.url);
  const refs = hits.map(
    ({ stored, score, by, evidence: why }): HitRef => ({
      id: stored.record.id,
      type: stored.type,
      by,
      score: Math.round(score.score * 1000) / 1000,
      onSubject: score.onSubject !== null,
      evidence: why,
      marks: markRecord(stored, score, corpus),
    }),
  );
  return { site, themes: themes.map((theme) => theme.id), opens, hits: refs };
}
