import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ArticleView, PanelView } from '../../../data/model/hit.ts';
import { articleView, panelView, shownRecords } from '../../../data/related/panel-view.ts';
import type { Corpus } from '../../../data/related/prepare.ts';
import { related } from '../../../data/related/related.ts';
import { CORPUS, FILES, page, RECORDS, recordOf } from './facts.ts';

const idsOf = (records: readonly { record: { id: string } }[]) => records.map(({ record }) => record.id);

/** The corpus without some of its records or articles. */
function without(...gone: string[]): Corpus {
  const { shelf } = CORPUS;
  return {
    ...CORPUS,
    shelf: {
      ...shelf,
      records: async (ids) => (await shelf.records(ids)).filter(({ record }) => !gone.includes(record.id)),
      articles: async (ids) => new Map([...(await shelf.articles(ids))].filter(([id]) => !gone.includes(id))),
    },
  };
}

async function viewOf(url: string, title: string, corpus = CORPUS) {
  const answer = await related(page({ url, title }), CORPUS);
  return { answer, view: v.parse(PanelView, await panelView(url, answer, corpus)) };
}

describe('what the panel draws', () => {
  test('is every hit in its order, each with its record and article', async () => {
    const { answer, view } = await viewOf('https://www.boden.se/x', 'Bredband i Boden');
    expect(view.hits.length).toBeGreaterThan(0);
    expect(view.hits.map(({ ref }) => ref)).toEqual(answer.hits);
    for (const { ref, shown } of view.hits) {
      expect(shown).toMatchObject({ type: ref.type, record: recordOf(ref.id).stored.record });
      expect(shown.article).toEqual(recordOf(ref.id).article);
    }
  });

  test('is without hits whose record or article is gone, and with the others', async () => {
    const { answer } = await viewOf('https://www.boden.se/x', 'Bredband i Boden');
    const [first, ...rest] = answer.hits.map(({ id }) => id);
    const { view } = await viewOf('https://www.boden.se/x', 'Bredband i Boden', without(first ?? ''));
    expect(view.hits.map(({ ref }) => ref.id)).toEqual(rest);
    const { view: empty } = await viewOf('https://www.boden.se/x', 'Badplatser', without('boden'));
    expect(empty.hits).toEqual([]);
  });

  test.each([
    ['a municipality, with its county', 'https://www.boden.se/x', 'municipality:2582', 'Norrbottens län'],
    [
      'a vendor, with what it does',
      'https://www.atea.se/x',
      'vendor:atea',
      CORPUS.gazetteer.vendor('atea')?.category,
    ],
    ['nobody', 'https://example.com/x', null, ''],
  ])('names %s', async (_, url, siteKey, siteNote) => {
    const { view } = await viewOf(url, 'Bredband');
    expect(view).toMatchObject({ url, siteKey, siteNote });
    expect(siteNote).not.toBeUndefined();
  });

  test('counts all quotes and initiatives, and labels every theme', async () => {
    const { view } = await viewOf('https://example.com/', '');
    expect(view.counts).toEqual({ quotes: FILES.quotes.length, initiatives: FILES.initiatives.length });
    expect(Object.keys(view.themeLabels).sort()).toEqual(FILES.themes.map(({ id }) => id).sort());
  });
});

describe('an initiative is shown', () => {
  test('with its places by name, and each who said the quotes behind it once', async () => {
    const shown = await shownRecords(RECORDS, CORPUS);
    for (const { id, places, evidence } of FILES.initiatives) {
      const quotes = FILES.quotes.filter((quote) => evidence !== 'article' && evidence.includes(quote.id));
      expect(shown.get(id), id).toMatchObject({
        placeNames: places.map((code) => CORPUS.gazetteer.municipality(code)?.name),
        speakers: [...new Set(quotes.map(({ speaker }) => speaker?.name))],
      });
    }
  });

  test('without a speaker whose quote is gone', async () => {
    const { stored } = recordOf('i-boden-1');
    const before = (await shownRecords([stored], CORPUS)).get('i-boden-1');
    const after = (await shownRecords([stored], without(...FILES.quotes.map(({ id }) => id)))).get(
      'i-boden-1',
    );
    expect([before, after]).toMatchObject([{ speakers: ['Per Olsson'] }, { speakers: [] }]);
  });
});

describe('the article of a record', () => {
  test('is shown with all its records, quotes first, each in its order', async () => {
    const view = v.parse(ArticleView, await articleView('i-boden-3', CORPUS));
    const own = RECORDS.filter(({ record }) => record.article === 'boden');
    expect(view.article).toEqual(recordOf('i-boden-3').article);
    expect(idsOf(view.records)).toEqual(idsOf(own));
  });

  test('is the same from any of its records, and by its own id', async () => {
    expect(await articleView('boden-1', CORPUS)).toEqual(await articleView('i-boden-1', CORPUS));
    expect(await articleView('boden', CORPUS)).toEqual(await articleView('boden-1', CORPUS));
  });

  test.each([
    ['the record', 'unknown', CORPUS],
    ['its article', 'boden-1', without('boden')],
  ])('is none where %s is unknown', async (_, id, corpus) => {
    expect(await articleView(id, corpus)).toBeNull();
  });
});
