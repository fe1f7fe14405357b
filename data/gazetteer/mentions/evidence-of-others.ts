import type { Candidate } from './name-candidates.ts';
import { mayBeName, type NameEvidence } from './name-evidence.ts';
import type { Stretch } from './sentences.ts';

/** A candidate and what shows that it is a name, so far as it is known. */
export interface Judged {
  candidate: Candidate;
  evidence: NameEvidence | null;
}

/** What stands between the names of a list; the words "och" and "kommun" are no part of them. */
const BETWEEN = /^(?:\s(?:kommun|stad))?(?<comma>\s?[,/])?\s?(?<and>(?:och|samt|eller|and|or|&)\s)?$/iu;
const LONGEST_BETWEEN = 20;
/** Two names with a comma are often a person and a place: "Nora, Kumla". */
const LEAST_WITHOUT_AND = 3;
const OF_MANY = /^(?:kommuner|kommuners|municipalities)$/i;

/** Names of one kind in a row, as lists have them. */
function lists(judged: readonly Judged[], stretches: readonly Stretch[]): Judged[][] {
  const found: Judged[][] = [];
  let row: Judged[] = [];
  let hasAnd = false;
  const close = () => {
    if (row.length >= (hasAnd ? 2 : LEAST_WITHOUT_AND)) found.push(row);
    row = [];
    hasAnd = false;
  };
  for (const each of judged) {
    if (each.evidence === null && !mayBeName(each.candidate)) continue;
    const last = row.at(-1)?.candidate;
    const between = last ? betweenNames(last, each.candidate, stretches) : null;
    if (!between) close();
    hasAnd ||= between?.and !== undefined;
    row.push(each);
  }
  close();
  return found;
}

function betweenNames(a: Candidate, b: Candidate, stretches: readonly Stretch[]) {
  if (a.stretch !== b.stretch || a.form.kind !== b.form.kind || b.start - a.end > LONGEST_BETWEEN)
    return null;
  const groups = BETWEEN.exec(stretches[a.stretch]?.text.slice(a.end, b.start) ?? '')?.groups;
  return groups && (groups.comma !== undefined || groups.and !== undefined) ? groups : null;
}

/*
 * Each of the three below sets the evidence of those that have none yet.
 */

/** Names stand by one another in a list: one that is sure makes the rest sure. */
export function judgeLists(judged: readonly Judged[], stretches: readonly Stretch[]): void {
  for (const row of lists(judged, stretches)) {
    const after = row.at(-1)?.candidate.after ?? '';
    if (!OF_MANY.test(after) && row.every(({ evidence }) => evidence === null)) continue;
    for (const each of row) each.evidence ??= 'list';
  }
}

/** A municipality or a vendor, told apart by its kind. */
const ownerKey = ({ form }: Candidate) => `${form.kind} ${form.id}`;
const sentenceKey = ({ form, stretch, sentence }: Candidate) => `${form.id} ${stretch} ${sentence}`;

/** A vendor and its product in one sentence show one another: "Stella från Miljödata". */
export function judgeProducts(judged: readonly Judged[]): void {
  const named = new Map<string, Set<string>>();
  const isInside = ({ candidate, evidence }: Judged) =>
    evidence !== null || (!candidate.opensSentence && mayBeName(candidate));
  const together = judged.filter((each) => each.candidate.form.kind === 'vendor' && isInside(each));
  for (const { candidate } of together) {
    const key = sentenceKey(candidate);
    named.set(key, (named.get(key) ?? new Set()).add(candidate.form.called));
  }
  for (const each of together) {
    if ((named.get(sentenceKey(each.candidate))?.size ?? 0) > 1) each.evidence ??= 'vendor-beside';
  }
}

/**
 * What is named for sure elsewhere in the text, or is the site, is meant here too, but never where a sentence begins.
 * @param site kind and id of the site, parted by a space; or ''
 */
export function judgeRepeated(judged: readonly Judged[], site: string): void {
  const sure = new Set(judged.flatMap(({ candidate, evidence }) => (evidence ? [ownerKey(candidate)] : [])));
  for (const each of judged) {
    const { candidate } = each;
    if (each.evidence || candidate.opensSentence || !mayBeName(candidate)) continue;
    const key = ownerKey(candidate);
    // Nora, who is quoted on a page about Nora kommun, is a person still.
    const isRepeated = sure.has(key) && candidate.form.everyday !== 'first-name';
    each.evidence = key === site ? 'site' : isRepeated ? 'other-mention' : null;
  }
}
