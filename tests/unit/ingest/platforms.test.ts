import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

const speakersOf = (attribution: string) =>
  ingest(textSource(`Skolan byter plattform\n\n– Det tog sin tid, ${attribution}.\n`)).article.quotes.map(
    ({ speaker: { name, role, organisation } }) => [name, role, organisation],
  );

const PLATFORMS = ['X', 'Twitter', 'Facebook', 'Linkedin', 'LinkedIn', 'Instagram', 'Bluesky', 'Threads'];

describe('a social medium', () => {
  it.each([...PLATFORMS, 'Tiktok', 'Youtube'])('is no body that one is at: %s', (platform) => {
    expect(speakersOf(`skriver riksdagsledamoten Mattias Ottosson (S) på ${platform}`)).toEqual([
      ['Mattias Ottosson', 'riksdagsledamot', 'S'],
    ]);
    expect(speakersOf(`skrev Mia Lund, it-chef på ${platform}`)).toEqual([['Mia Lund', 'it-chef', null]]);
    expect(speakersOf(`skriver it-chefen Mia Lund på ${platform}`)).toEqual([['Mia Lund', 'it-chef', null]]);
    expect(speakersOf(`skriver Kalle Ros (M), oppositionsråd i Boden, på ${platform}`)).toEqual([
      ['Kalle Ros', 'oppositionsråd', 'Boden'],
    ]);
  });

  it('that is a company employs people', () => {
    expect(speakersOf('säger Mia Lund, policychef på Facebook')).toEqual([
      ['Mia Lund', 'policychef', 'Facebook'],
    ]);
  });
});
