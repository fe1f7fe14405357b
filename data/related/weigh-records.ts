import { isReason } from '../language/common-words.ts';
import { type Evidence, REASONS, type Reason } from '../model/hit.ts';
import type { Article, StoredRecord } from '../model/records.ts';
import { idOf } from '../search/search-index.ts';
import { pageCandidates } from './page-candidates.ts';
import { mentionedIn } from './page-mentions.ts';
import type { PageSubject } from './page-subject.ts';
import type { PageWord } from './page-vocabulary.ts';
import type { Corpus } from './prepare.ts';
import type { NameFound } from './record-names.ts';
import { type RecordScore, scoreRecord } from './score-record.ts';
import type { Weighed } from './select-hits.ts';
import { peerOf, saysName, siteTie, worksFor } from './site-ties.ts';
import { LEARNED, MOST_WEIGHED, OWN_WORDS } from './weights.ts';
import { sharedWords, type WordEvidence, wordEvidence } from './word-evidence.ts';

const MOST_WORDS_SAID = 4;

/** Whether a word is said already by another that it is part of: källkod by öppen källkod. */
const saysTheSame = (said: string, word: string) => said.toLowerCase().includes(word.toLowerCase());

/** The words that spoke most for a record that is on the subject by what judgments taught. */
function spokenFor({ onSubject, expected }: RecordScore): PageWord[] {
  if (onSubject !== 'learned') return [];
  const telling = expected.words.filter(({ adds }) => adds >= LEARNED.said);
  return telling.sort((a, b) => b.adds - a.adds).map(({ word }) => word);
}

function evidenceOf(
  { record }: StoredRecord,
  score: RecordScore,
  name: string | undefined,
  peer: Evidence['peer'],
): Evidence {
  const themes = score.themes.map((theme) => theme.id);
  // Of a page that tells no theme the record's own says what they are both near to; a tie to the site says enough.
  const isNear = score.onSubject === 'learned' && themes.length === 0 && name === undefined;
  const near = isNear ? record.themes.slice(0, 1) : [];
  const said = [
    ...score.names,
    ...score.mentioned,
    ...score.themes.flatMap((theme) => theme.words.slice(0, 2)),
    ...[...score.words, ...spokenFor(score)].filter((word) => isReason(word.stem)).map((word) => word.spelt),
  ];
  const distinct = said.filter((word, at) => said.findIndex((other) => saysTheSame(other, word)) === at);
  return {
    themes: [...themes, ...near],
    words: distinct.slice(0, MOST_WORDS_SAID),
    ...(name === undefined ? {} : { name }),
    ...(peer ? { peer } : {}),
  };
}

/** Whether a record says in several words what the page says, one of them in its title or a heading. */
function isToldInWords({ words }: RecordScore): boolean {
  const telling = words.filter(({ score }) => score >= OWN_WORDS.word);
  const together = telling.reduce((sum, { score }) => sum + score, 0);
  return (
    telling.length >= OWN_WORDS.words &&
    together >= OWN_WORDS.together &&
    telling.some(({ inTitleOrHeading }) => inTitleOrHeading)
  );
}

/**
 * By what a record is on a page's subject. Common words alone put a row of the register there for no site but its own,
 * and of what is the site's own fewer are enough: the bathing temperatures of a municipality on its page of bathing
 * temperatures, its joint purchase of records on the news of it.
 */
function subjectBy(score: RecordScore, isOwn: boolean, ofRegister: boolean): RecordScore['onSubject'] {
  if (score.onSubject === 'theme') return 'theme';
  if (isOwn && isToldInWords(score)) return 'wording';
  return ofRegister ? null : score.onSubject;
}

/** A record that was read, with its article and the words that it shares with the page. */
interface Read {
  stored: StoredRecord;
  article: Article;
  evidence: WordEvidence | undefined;
}

/** A record's score, and how it is tied to the site; what is off the page's subject for that reason is so. */
interface Scored {
  each: Read;
  tie: ReturnType<typeof siteTie>;
  score: RecordScore;
}

function tieUp(each: Read, { site, tellsMatter }: PageSubject, scored: RecordScore): Scored {
  const { stored, article } = each;
  const tie = site ? siteTie(stored, article, site) : null;
  // How a thing is done is a subject for the site's own records that are wholly about it, and for no other's.
  const isOwnManner = tie?.by === 'own' && scored.themes.some(({ id }) => id === stored.record.themes[0]);
  const isOff = scored.onSubject === 'theme' && !tellsMatter && !isOwnManner;
  const score: RecordScore = isOff ? { ...scored, onSubject: null } : scored;
  return {
    each,
    tie,
    score: { ...score, onSubject: subjectBy(score, tie?.by === 'own', article.origin === 'register') },
  };
}

/**
 * Puts on the subject what judgments of such words speak for, where the page has a subject: something is on it by theme or
 * by words, or judgments are sure that it is on a matter of ours.
 */
function putOnSubject(scored: readonly Scored[], { expected, themes, tellsMatter }: PageSubject): Scored[] {
  const best = Math.max(0, ...scored.map(({ score }) => score.expected.grade));
  // On how a thing is done, and on no matter of ours: what such pages have in common with judged ones is the doing.
  const isManner = themes.length > 0 && !tellsMatter;
  const isSure = expected.matter + best / LEARNED.best >= LEARNED.subject + (isManner ? LEARNED.ofManner : 0);
  const hasSubject = isSure || scored.some(({ score }) => score.onSubject !== null);
  if (!hasSubject) return [...scored];
  return scored.map((each) => {
    const { score } = each;
    const isLearned = score.onSubject === null && score.expected.grade >= LEARNED.least;
    return isLearned ? { ...each, score: { ...score, onSubject: 'learned' } } : each;
  });
}

function weigh({ each, tie, score }: Scored, { site }: PageSubject, corpus: Corpus): Weighed {
  const { stored, article } = each;
  const peer = site && !tie ? peerOf(article, stored, site, corpus.gazetteer, corpus.together) : undefined;
  const reasons = new Set<Reason>();
  if (tie) reasons.add(tie.by);
  if (score.themes.length > 0 && (tie || score.onSubject === 'theme')) reasons.add('theme');
  // A person's full name alone puts a record on the subject too: it then has no other word to share.
  if (score.onSubject === 'wording' || (tie && score.words.length > 0)) reasons.add('wording');
  if (score.onSubject === 'learned') reasons.add('learned');
  if (peer) reasons.add('peer');
  return {
    stored,
    score,
    ofRegister: article.origin === 'register',
    published: article.published,
    by: REASONS.filter((reason) => reasons.has(reason)),
    evidence: {
      ...evidenceOf(stored, score, tie?.name, peer),
      ...(site && worksFor(stored, site) ? { voice: true } : {}),
      ...(tie?.by === 'named' ? { saysName: saysName(stored, tie.name) } : {}),
    },
  };
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
 * Weighs the records of the corpus's index that may be shown beside a page.
 * @param names of records that stand on the page, which are read and lifted besides
 */
export async function weighRecords(
  subject: PageSubject,
  corpus: Corpus,
  names: readonly NameFound[],
): Promise<Weighed[]> {
  const { site, themes, vocabulary, mentioned, expected } = subject;
  const { index } = corpus;
  const words = sharedWords(index, vocabulary);
  const documents = pageCandidates(corpus, site, themes, words, mentioned, expected.grades);
  const read = await readRecords(corpus, wordEvidence(index, words, documents), documents, names);
  const scored = read.map((each) => {
    const { stored, evidence } = each;
    const { id } = stored.record;
    const own = names.filter((found) => found.records.includes(id)).map((found) => found.name);
    const score = scoreRecord(
      stored,
      subject,
      evidence,
      own,
      mentionedIn(stored, mentioned),
      expected.grades.get(id),
    );
    return tieUp(each, subject, score);
  });
  return putOnSubject(scored, subject).map((each) => weigh(each, subject, corpus));
}
