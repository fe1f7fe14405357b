import { finding } from '../model/trace.ts';
import type { Block } from './block.ts';
import type { Speaker } from './draft.ts';
import { pronounOf } from './first-names.ts';
import { furnitureIn, opensBox } from './furniture.ts';
import { isFullName } from './name-words.ts';
import type { KnownPerson, People } from './people.ts';
import { certain, namesOf, type Scene, uncertain } from './scene.ts';
import { bySurroundings } from './speaker-nearby.ts';
import type { Subject } from './subject.ts';
import { toldByRole } from './told-speaker.ts';
import type { Turn } from './turn.ts';

/** How far back a pronoun may point, in blocks. */
const REACH = 8;

/**
 * Finds the speaker of every turn: named beside it, by a pronoun, or by the text before it.
 * @param interviewee whom the article by its form is an interview with
 */
export function resolveSpeakers(
  source: readonly Block[],
  turns: readonly Turn[],
  people: People,
  interviewee?: KnownPerson,
): Speaker[] {
  // Who is named in a box brings nobody forward.
  const furniture = furnitureIn(source);
  const blocks = source.map((one, at) => (furniture.has(at) ? { ...one, text: '' } : one));
  const boxes = source.flatMap((one, at) => (opensBox(one) ? [at] : []));
  const turnAt = new Map(turns.flatMap((turn) => turn.blocks.map((at) => [at, turn] as const)));
  const scene: Scene = {
    blocks,
    boxes,
    people,
    interviewee,
    turnAt,
    resolved: new Map(),
    doubtful: new Set(),
  };
  return turns.map((turn, at) => {
    const read = turn.subject
      ? bySubject(scene, turn, turn.subject)
      : turn.unread
        ? uncertain(undefined, finding('nobody'))
        : bySurroundings(scene, turns, at);
    const level = turn.unread ? 'uncertain' : read.certainty.level;
    const speaker = { ...read, certainty: { ...read.certainty, level } };
    scene.resolved.set(turn, (speaker.name === null ? null : people.find(speaker.name)) ?? null);
    if (speaker.certainty.level === 'uncertain') scene.doubtful.add(turn);
    return speaker;
  });
}

function bySubject(scene: Scene, turn: Turn, subject: Subject): Speaker {
  if (subject.kind === 'person') {
    const sharing = isFullName(subject.person.name) ? [] : scene.people.sharing(subject.person.name);
    if (sharing.length > 1) return ofSeveral(scene, turn, sharing, subject.person.name);
    const known = scene.people.find(subject.person.name) ?? subject.person;
    const { name, role, organisation } = known;
    const whole = isFullName(subject.person.name) || isFullName(name);
    return whole
      ? certain({ name, role, organisation }, finding('named', { name: subject.person.name }))
      : uncertain({ name, role, organisation }, finding('named-in-part', { name: subject.person.name }));
  }
  if (subject.kind === 'pronoun') return byPronoun(scene, turn, subject.word);
  if (subject.kind === 'role') {
    const [only, ...others] = scene.people.withRole(subject.words);
    if (only && others.length === 0)
      return certain(only, finding('role-is', { role: subject.words, name: only.name }));
  }
  // "En annan säger", "säger de i kör" tell no role.
  if (/^(?:de|annan|annat|tredje|fjärde)$/.test(subject.words))
    return uncertain(undefined, finding('nobody'));
  const certainty = { level: 'uncertain' as const, reason: finding('role-only', { role: subject.words }) };
  const organisation = subject.kind === 'role' ? subject.organisation : null;
  return { name: null, role: subject.words, organisation, certainty };
}

/** One of those who share a surname: whoever of them spoke last, else who is named first in the article. */
function ofSeveral(scene: Scene, turn: Turn, sharing: readonly KnownPerson[], word: string): Speaker {
  const spoke = [...scene.resolved.values()].findLast((one) => one !== null && sharing.includes(one));
  const before = scene.blocks.slice(0, turn.blocks[0]).flatMap(({ text }) => scene.people.namedIn(text));
  const one = spoke ?? before.find((named) => sharing.includes(named)) ?? sharing[0];
  return uncertain(one, finding('pronoun-several', { word, names: namesOf(sharing) }));
}

/** The last person named before whom the pronoun fits; a first name on neither list fits both. */
function byPronoun(scene: Scene, turn: Turn, word: string): Speaker {
  const fits = ({ name }: KnownPerson) => word === 'hen' || (pronounOf(name) ?? word) === word;
  const first = turn.blocks[0] ?? 0;
  const within = scene.blocks[first]?.text.slice(0, turn.start) ?? '';
  const here = scene.people.namedIn(within).findLast(fits);
  if (here) return certain(here, finding('pronoun-here', { word, name: here.name }));
  const before = scene.turnAt.has(first - 1) ? undefined : scene.blocks[first - 1]?.text;
  const told = toldByRole(scene, within === '' ? (before ?? '') : within);
  if (told && (told.name === null || fits(told as KnownPerson))) return told;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const fitting = peopleOf(scene, at).filter(fits);
    const last = fitting.at(-1);
    if (!last) continue;
    if (fitting.length > 1)
      return uncertain(last, finding('pronoun-several', { word, names: namesOf(fitting) }));
    return certain(last, finding('pronoun-after', { word, name: last.name }));
  }
  const all = scene.people.all.filter(fits);
  return uncertain(all.length === 1 ? all[0] : undefined, finding('pronoun-nobody', { word }));
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
