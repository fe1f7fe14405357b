import { describe, expect, it } from 'vitest';
import { linkingFigures } from './linking.ts';

const figures = linkingFigures();
if (!figures) console.log('linking: the five interviews are skipped: their texts are absent');

describe.skipIf(!figures)('the five bundled interviews', () => {
  const { speakers, people, employers, quotes, themes, places } = figures ?? {
    ...{ speakers: 0, people: 0, employers: 0, quotes: 0, themes: 0, places: 0 },
  };

  it('have all their speakers linked to the corpus’s people and employers', () => {
    expect({ people, employers }).toEqual({ people: speakers, employers: speakers });
  });

  it('have one of the corpus’s themes suggested for nine quotes in ten', () => {
    expect(themes / quotes).toBeGreaterThanOrEqual(0.9);
  });

  it('have the corpus’s places for nine quotes in ten', () => {
    expect(places / quotes).toBeGreaterThanOrEqual(0.9);
  });
});
