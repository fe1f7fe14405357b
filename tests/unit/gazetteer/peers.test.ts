import { describe, expect, test } from 'vitest';
import { peerTie } from '../../../data/gazetteer/peers.ts';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';
import type { Municipality } from '../../../data/model/gazetteer.ts';

const { municipalities } = readGazetteer();

function named(name: string): Municipality {
  const found = municipalities.find((each) => each.name === name);
  if (!found) throw new Error(`no municipality is called ${name}`);
  return found;
}

describe('the nearest tie is the one that is told', () => {
  test.each([
    // Boden and Luleå border one another and lie in Norrbotten.
    ['Boden', 'Luleå', 'neighbour'],
    // A border counts across counties as well.
    ['Sala', 'Heby', 'neighbour'],
    ['Boden', 'Haparanda', 'county'],
    ['Stockholm', 'Göteborg', 'group'],
    ['Stockholm', 'Kiruna', null],
    ['Boden', 'Boden', null],
  ])('%s and %s: %s', (a, b, tie) => {
    expect(peerTie(named(a), named(b))).toBe(tie);
  });
});

test('a tie is the same from both sides, for every pair', () => {
  for (const a of municipalities) {
    for (const b of municipalities)
      if (peerTie(a, b) !== peerTie(b, a)) expect(`${a.name} ${b.name}`).toBe('');
  }
});

test('a border that stands on one side only still counts', () => {
  const [boden, kiruna] = [named('Boden'), named('Kiruna')];
  expect(peerTie({ ...boden, neighbours: [kiruna.code] }, { ...kiruna, neighbours: [] })).toBe('neighbour');
  expect(peerTie({ ...kiruna, neighbours: [] }, { ...boden, neighbours: [kiruna.code] })).toBe('neighbour');
});
