import { describe, expect, test } from 'vitest';
import { tokens } from '../../../data/language/tokens.ts';
import type { HitRef } from '../../../data/model/hit.ts';
import { answerFor, CORPUS, pagesOf } from '../../golden/pages.ts';

interface Shown {
  page: string;
  hit: HitRef;
  marked: string[];
}

/** What is marked in the Swedish texts of the records beside a page, in lower case. */
async function shownBeside(file: string): Promise<Shown[]> {
  const page = pagesOf('e2e').find((each) => each.file === file);
  if (!page) throw new Error(`${file} is no page`);
  const { hits } = await answerFor('e2e', page);
  const records = await CORPUS.shelf.records(hits.map(({ id }) => id));
  const textOf = new Map(
    records.map(({ type, record }) => [record.id, type === 'quote' ? record.text : record.summary.sv]),
  );
  return hits.map((hit) => ({
    page: file,
    hit,
    marked: hit.marks.sv.map(([from, to]) => (textOf.get(hit.id) ?? '').slice(from, to).toLowerCase()),
  }));
}

const EKERO = 'ekero-informationssakerhet-och-it.html';

describe('in a record beside a page', () => {
  test('a word of the reason is marked in another form', async () => {
    const shown = await shownBeside(EKERO);
    expect(shown.find(({ hit }) => hit.id === 'ekero-5')?.marked).toContain('information');
    expect(shown.find(({ hit }) => hit.id === 'skovde-2')?.marked).toContain('it-enheten');
  });

  test('what it says of a theme is marked where it says no word of the page, and the reason names the theme alone', async () => {
    const shown = await shownBeside(EKERO);
    const nis2 = shown.find(({ hit }) => hit.id === 'are-4');
    expect(nis2?.marked).toEqual(['nis2']);
    expect(nis2?.hit.evidence.words).toEqual([]);
  });

  test.each(
    pagesOf('e2e')
      .filter(({ opens }) => opens)
      .map(({ file }) => file),
  )('no common word is marked, nor one with other diacritics: %s', async (file) => {
    const words = (await shownBeside(file)).flatMap(({ marked }) =>
      marked.flatMap((each) => (each.includes(' ') ? [] : tokens(each).map(({ lower }) => lower))),
    );
    for (const word of [
      'när',
      'via',
      'veckor',
      'tjugo',
      'hos',
      'omkring',
      'annan',
      'ungefär',
      'slipper',
      'fel',
    ])
      expect(words).not.toContain(word);
  });

  test('a reason names no word where the record says none, but the theme alone', async () => {
    const shown = await shownBeside(EKERO);
    const bare = shown.filter(
      ({ hit: { marks, evidence } }) =>
        evidence.themes.length > 0 &&
        [marks.sv, marks.en, marks.name?.sv ?? [], marks.name?.en ?? []].flat().length === 0,
    );
    expect(bare.length).toBeGreaterThan(0);
    for (const { hit } of bare) expect(hit.evidence.words, hit.id).toEqual([]);
  });
});
