import { finding } from '../model/trace.ts';
import type { Speaker } from './draft.ts';
import { pronounOf } from './first-names.ts';
import type { KnownPerson, People } from './people.ts';
import { certain, namesOf, type Scene, uncertain } from './scene.ts';
import { type Turn, turnText } from './turn.ts';

/** A turn without attribution: whom the paragraph before brings forward, else whoever spoke last. */
export function bySurroundings(scene: Scene, turns: readonly Turn[], at: number): Speaker {
  const turn = turns[at];
  const first = turn?.blocks[0] ?? 0;
  const before = scene.blocks[first - 1];
  const within = turn?.form === 'marks' ? (scene.blocks[first]?.text.slice(0, turn.start) ?? '') : '';
  const beside = inLastSentence(scene.people, within).at(-1);
  if (beside) return certain(beside, finding('beside'));
  const isNarrated = before !== undefined && !scene.turnAt.has(first - 1) && turn?.question === null;
  if (isNarrated) {
    const named = inLastSentence(scene.people, before.text);
    const [only, ...others] = named;
    if (only && others.length === 0) return certain(only, finding('before'));
    const ahead = speakerAhead(scene, turns, at);
    if (ahead) return ahead;
    if (!only) {
      const told = byOpposedPronoun(scene, turns, at, before.text);
      if (told) return told;
    }
    if (only) return uncertain(only, finding('before-names', { names: namesOf(named) }));
  }
  for (let back = at - 1; back >= 0; back -= 1) {
    const earlier = turns[back];
    const last = earlier && scene.resolved.get(earlier);
    const anew = earlier && introducedSince(scene, earlier, first, last ?? null);
    if (anew) return anew;
    const other = last && back === at - 1 ? answeredBy(scene, turns, at, last) : undefined;
    if (other) return uncertain(other, finding('last-speaker'));
    const isSure = earlier && !scene.doubtful.has(earlier) && !isParted(scene, earlier, first);
    if (last && back === at - 1 && isSure && !mayAlternate(scene, turns, at))
      return certain(last, finding('goes-on'));
    if (last && back === at - 1 && isSure) return uncertain(last, finding('goes-on'));
    if (last) return uncertain(last, finding('last-speaker'));
  }
  return fromArticle(scene, turns, at);
}

/** Whether a box of the page's own begins between a turn and a block: then what comes after may be the box's. */
const isParted = ({ boxes }: Scene, { blocks }: Turn, until: number) =>
  boxes.some((at) => at > (blocks.at(-1) ?? 0) && at < until);

/** "Själv skruvar han på sig.": the last one before whom the pronoun fits, where it does not fit who spoke last. */
function byOpposedPronoun(
  scene: Scene,
  turns: readonly Turn[],
  at: number,
  before: string,
): Speaker | undefined {
  const word = /(?<!\p{L})(?:han|hon)(?!\p{L})/iu.exec(before)?.[0].toLowerCase();
  const previous = turns[at - 1];
  const last = previous && scene.resolved.get(previous);
  if (word === undefined || !last || (pronounOf(last.name) ?? word) === word) return undefined;
  const first = turns[at]?.blocks[0] ?? 0;
  const earlier = scene.blocks.slice(0, first).flatMap((one) => scene.people.namedIn(one.text));
  const person = earlier.findLast(({ name }) => pronounOf(name) === word);
  return person && certain(person, finding('pronoun-after', { word, name: person.name }));
}

/** A quote over several dashed paragraphs may have its attribution in the last one: whoever is named there. */
function speakerAhead(scene: Scene, turns: readonly Turn[], at: number): Speaker | undefined {
  for (let next = at + 1; next < turns.length; next += 1) {
    const [turn, before] = [turns[next], turns[next - 1]];
    const isBeside = turn?.blocks[0] === (before?.blocks.at(-1) ?? 0) + 1 && turn?.question === null;
    if (!isBeside || turn.form !== 'dash') return undefined;
    if (!turn.subject) continue;
    const person = turn.subject.kind === 'person' ? scene.people.find(turn.subject.person.name) : undefined;
    return person && uncertain(person, finding('quote-after', { name: person.name }));
  }
  return undefined;
}

/** So many turns back somebody else may take part in what is said. */
const EXCHANGE = 3;

/**
 * Whether a turn without attribution may be another's than the one before: in an exchange of questions, or after
 * narration where several people have spoken lately.
 */
function mayAlternate(scene: Scene, turns: readonly Turn[], at: number): boolean {
  const [turn, previous] = [turns[at], turns[at - 1]];
  if (!turn || !previous || turn.form !== 'dash' || turn.question !== previous.question) return false;
  const lately = turns
    .slice(Math.max(0, at - EXCHANGE), at)
    .filter(({ question }) => question === turn.question);
  const isExchange = new Set(lately.map((one) => scene.resolved.get(one))).size > 1;
  // Several who answer one question may answer each other.
  if (turn.question !== null) return isExchange;
  if (/\?$/.test(turnText(turn)) || /\?$/.test(turnText(previous))) return true;
  const isBeside = turn.blocks[0] === (previous.blocks.at(-1) ?? 0) + 1;
  return !isBeside && isExchange;
}

/** In a quick exchange whoever spoke last speaks next, so that what stands between is the other's: A, B, ?, B. */
function answeredBy(
  scene: Scene,
  turns: readonly Turn[],
  at: number,
  last: KnownPerson,
): KnownPerson | undefined {
  const [turn, next] = [turns[at], turns[at + 1]];
  const isBeside = turn?.blocks[0] === (turns[at - 1]?.blocks.at(-1) ?? 0) + 1;
  if (!isBeside || turn?.form !== 'dash' || turn.question !== null) return undefined;
  const ahead = speakerAhead(scene, turns, at);
  const isAsked = /\?$/.test(turn.parts.at(-1) ?? '') && next?.subject?.kind === 'pronoun';
  if (ahead?.name !== last.name && !isAsked) return undefined;
  const before = turns[at - 2];
  const other = before && scene.resolved.get(before);
  return other && other !== last ? other : undefined;
}

/** A new heading or interview between two turns that names others than who spoke last: theirs is what follows. */
function introducedSince(
  scene: Scene,
  earlier: Turn,
  until: number,
  last: KnownPerson | null,
): Speaker | undefined {
  const between = scene.blocks
    .slice((earlier.blocks.at(-1) ?? 0) + 1, until)
    .filter((one, at, all) => !(at === all.length - 1 && one.text.endsWith('?')));
  if (!between.some(({ kind, bold }) => kind === 'heading' || kind === 'rule' || bold)) return undefined;
  const named = [...new Set(between.flatMap(({ text }) => scene.people.namedIn(text)))];
  if (named.length === 0 || (last && named.includes(last))) return undefined;
  const told = named.filter(({ role }) => role !== null);
  const [only, ...others] = told.length > 0 ? told : named;
  if (!only) return undefined;
  if (others.length === 0) return certain(only, finding('lead'));
  return uncertain(only, finding('lead-names', { names: namesOf(named) }));
}

/** The people of the last sentence that names any. */
function inLastSentence(people: People, text: string): KnownPerson[] {
  const sentences = text.split(/(?<=[.!?:])\s+(?=\p{Lu})/u);
  for (const sentence of sentences.reverse()) {
    const named = people.namedIn(sentence);
    if (named.length > 0) return named;
  }
  return [];
}

/** The first turn of all, with no name beside it: the article's only person, or the one named nearest. */
function fromArticle(scene: Scene, turns: readonly Turn[], at: number): Speaker {
  const first = turns[at]?.blocks[0] ?? 0;
  const earlier = scene.blocks.slice(0, first).flatMap((one) => scene.people.namedIn(one.text));
  const distinct = [...new Set(earlier)];
  const [only, ...others] = distinct;
  const answers = turns[at]?.question != null ? scene.interviewee : undefined;
  if (answers && distinct.every((one) => one === answers))
    return certain(answers, finding('interviewee', { name: answers.name }));
  if (only && others.length === 0) return certain(only, finding('only-person'));
  const titled = distinct.find(({ role }) => role !== null);
  if (titled) return uncertain(titled, finding('first-with-role'));
  if (only) return uncertain(only, finding('first-named'));
  return uncertain(undefined, finding('nobody-before'));
}
