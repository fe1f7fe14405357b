import type { Block } from './block.ts';
import type { Speaker } from './draft.ts';
import { pronounOf } from './first-names.ts';
import type { KnownPerson, People } from './people.ts';
import type { Subject } from './subject.ts';
import type { Turn } from './turn.ts';

/** What is known when a turn's speaker is sought. */
interface Scene {
  blocks: readonly Block[];
  people: People;
  /** The turn that a block belongs to, by the block's index. */
  turnAt: ReadonlyMap<number, Turn>;
  resolved: Map<Turn, KnownPerson | null>;
}

/** How far back a pronoun may point, in blocks. */
const REACH = 8;

const certain = (person: KnownPerson, reason: string): Speaker => ({
  ...person,
  certainty: { level: 'certain', reason },
});
const uncertain = (person: KnownPerson | undefined, reason: string): Speaker => ({
  name: person?.name ?? null,
  role: person?.role ?? null,
  organisation: person?.organisation ?? null,
  certainty: { level: 'uncertain', reason },
});

/** Finds the speaker of every turn: named beside it, by a pronoun, or by the text before it. */
export function resolveSpeakers(blocks: readonly Block[], turns: readonly Turn[], people: People): Speaker[] {
  const turnAt = new Map(turns.flatMap((turn) => turn.blocks.map((at) => [at, turn] as const)));
  const scene: Scene = { blocks, people, turnAt, resolved: new Map() };
  return turns.map((turn, at) => {
    const speaker = turn.subject ? bySubject(scene, turn, turn.subject) : bySurroundings(scene, turns, at);
    scene.resolved.set(turn, (speaker.name === null ? null : people.find(speaker.name)) ?? null);
    return speaker;
  });
}

function bySubject(scene: Scene, turn: Turn, subject: Subject): Speaker {
  if (subject.kind === 'person') {
    const known = scene.people.find(subject.person.name) ?? subject.person;
    const { name, role, organisation } = known;
    const whole = subject.person.name.includes(' ') || name.includes(' ');
    return whole
      ? certain({ name, role, organisation }, `the attribution names ${subject.person.name}`)
      : uncertain(
          { name, role, organisation },
          `only “${subject.person.name}” is named, in no place in full`,
        );
  }
  if (subject.kind === 'pronoun') return byPronoun(scene, turn, subject.word);
  if (subject.kind === 'role') {
    const [only, ...others] = scene.people.withRole(subject.words);
    if (only && others.length === 0) return certain(only, `“${subject.words}” is ${only.name}`);
  }
  const certainty = { level: 'uncertain' as const, reason: `only “${subject.words}” is said to speak` };
  const organisation = subject.kind === 'role' ? subject.organisation : null;
  return { name: null, role: subject.words, organisation, certainty };
}

/** The last person named before whom the pronoun fits; a first name on neither list fits both. */
function byPronoun(scene: Scene, turn: Turn, word: string): Speaker {
  const fits = ({ name }: KnownPerson) => word === 'hen' || (pronounOf(name) ?? word) === word;
  const first = turn.blocks[0] ?? 0;
  const within = scene.blocks[first]?.text.slice(0, turn.start) ?? '';
  const here = scene.people.namedIn(within).findLast(fits);
  if (here) return certain(here, `“${word}” after ${here.name} in the same paragraph`);
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const fitting = peopleOf(scene, at).filter(fits);
    const last = fitting.at(-1);
    if (!last) continue;
    if (fitting.length > 1)
      return uncertain(last, `“${word}” could be ${fitting.map(({ name }) => name).join(' or ')}`);
    return certain(last, `“${word}” after ${last.name}`);
  }
  const all = scene.people.all.filter(fits);
  return uncertain(all.length === 1 ? all[0] : undefined, `“${word}” after nobody that it fits`);
}

/** Whom a block brings forward: the speaker of a turn, those whom a paragraph names. */
function peopleOf(scene: Scene, at: number): KnownPerson[] {
  const turn = scene.turnAt.get(at);
  const speaker = turn && scene.resolved.get(turn);
  const outside = turn ? (scene.blocks[at]?.text.slice(0, turn.start) ?? '') : (scene.blocks[at]?.text ?? '');
  return [
    ...scene.people.namedIn(turn && turn.form !== 'marks' ? '' : outside),
    ...(speaker ? [speaker] : []),
  ];
}

/** A turn without attribution: whom the paragraph before brings forward, else whoever spoke last. */
function bySurroundings(scene: Scene, turns: readonly Turn[], at: number): Speaker {
  const turn = turns[at];
  const first = turn?.blocks[0] ?? 0;
  const before = scene.blocks[first - 1];
  const within = turn?.form === 'marks' ? (scene.blocks[first]?.text.slice(0, turn.start) ?? '') : '';
  const beside = inLastSentence(scene.people, within).at(-1);
  if (beside) return certain(beside, 'the paragraph it stands in is about nobody later');
  const isNarrated = before !== undefined && !scene.turnAt.has(first - 1) && turn?.question === null;
  if (isNarrated) {
    const named = inLastSentence(scene.people, before.text);
    const [only, ...others] = named;
    if (only && others.length === 0) return certain(only, 'the paragraph before is about nobody else');
    if (only)
      return uncertain(only, `the paragraph before names ${named.map(({ name }) => name).join(', ')}`);
  }
  for (let back = at - 1; back >= 0; back -= 1) {
    const earlier = turns[back];
    const last = earlier && scene.resolved.get(earlier);
    const anew = earlier && introducedSince(scene, earlier, first, last ?? null);
    if (anew) return anew;
    if (last && back === at - 1) return certain(last, 'goes on from the quote before');
    if (last) return uncertain(last, 'whoever was last known to speak');
  }
  return fromArticle(scene, turns, at);
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
  if (others.length === 0) return certain(only, 'the heading or lead before is about nobody else');
  return uncertain(only, `the lead before names ${named.map(({ name }) => name).join(', ')}`);
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
  if (only && others.length === 0) return certain(only, 'nobody else has been named before');
  const titled = distinct.find(({ role }) => role !== null);
  if (titled) return uncertain(titled, 'the first person of the article with a role');
  if (only) return uncertain(only, 'the first person whom the article names');
  return uncertain(undefined, 'nobody is named before');
}
