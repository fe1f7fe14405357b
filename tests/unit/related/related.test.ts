import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Related } from '../../../data/model/hit.ts';
import { related } from '../../../data/related/related.ts';
import { CORPUS, page } from './facts.ts';

const answerTo = (given: Parameters<typeof page>[0]) => v.parse(Related, related(page(given), CORPUS));
const idsOf = ({ hits }: Related) => hits.map(({ id }) => id);

describe('a page opens for', () => {
  test.each([
    ['its title', { title: 'Välfärdsteknik' }, 'vasteras-1'],
    [
      'a heading and the text under it',
      {
        headings: ['Om oss', 'Bredband'],
        text: 'Vi bygger bredband och stadsnät i byarna, med fiber till varje gård.',
      },
      'vara-1',
    ],
    [
      'a text that speaks of nothing else',
      { text: 'Digital tillsyn, trygghetslarm, digitala lås och läkemedelsrobotar i hemtjänsten.' },
      'vasteras-1',
    ],
    ['the name of a product of the records', { title: 'Vi byter till Open ePlatform' }, 'i-sundsvall-1'],
  ])('%s', (_, given, id) => {
    const answer = answerTo({ url: 'https://www.eskilstuna.se/sida', ...given });
    expect(answer.opens).toBe(true);
    expect(idsOf(answer)).toContain(id);
  });
});

describe('a page stays closed', () => {
  test.each([
    ['for a name that many bear', { title: 'Målvakten Per Olsson räddade allt' }],
    ['with nothing in it', {}],
    ['with white space and signs', { title: ' – | ', text: '… \n !' }],
    [
      'about something else',
      { title: 'Sophämtning', text: 'Kärlet töms varannan tisdag. Ställ det vid vägen.' },
    ],
    [
      'that mentions an e-service by the way',
      { title: 'Bygglov', text: 'Ansök i vår e-tjänst. Altaner kräver bygglov.' },
    ],
    [
      'about hedges, which are no hackers',
      { title: 'Klipp dina häckar', text: 'Häckar ska klippas till gatan.' },
    ],
  ])('%s', (_, given) => {
    expect(answerTo({ url: 'https://www.eskilstuna.se/sida', ...given }).opens).toBe(false);
  });

  test('and shows on its own site only what is its own', () => {
    const { opens, hits } = answerTo({ url: 'https://www.boden.se/bad', title: 'Badplatser' });
    expect(opens).toBe(false);
    expect(hits).toHaveLength(22);
    expect(new Set(hits.map(({ by }) => by[0]))).toEqual(new Set(['own']));
  });
});

describe('every answer', () => {
  const words = fc.constantFrom(
    ...[
      'bredband',
      'fiber',
      'e-tjänst',
      'Per Olsson',
      'Atea',
      'Bodenappen',
      'upphandling',
      'och',
      'i molnet',
    ],
    ...[
      'välfärdsteknik',
      'Giraffen',
      'skola',
      'kommunen',
      '2024',
      '\ud83d',
      '😀',
      '\n',
      '. ',
      'AI',
      'it-chef',
    ],
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ maxLength: 20 })), { maxLength: 60 })
    .map((parts) => parts.join(' '));
  const url = fc.constantFrom(
    ...['https://www.boden.se/', 'https://www.hjo.se/x', 'https://www.atea.se/x', 'https://www.kiruna.se/x'],
    ...['https://www.norrbotten.se/', 'https://example.com/', 'not an address', ''],
  );

  test('is of the contract’s form, holds each record once, and gives each a reason it stands under', () => {
    fc.assert(
      fc.property(url, text, text, text, (address, title, heading, body) => {
        const { hits } = answerTo({ url: address, title, headings: [heading], text: body });
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        const order = hits.map(({ by }) => ['own', 'named', 'theme', 'wording', 'peer'].indexOf(by[0] ?? ''));
        const groups = order.map((rank) => (rank === 3 ? 2 : rank));
        expect(groups).toEqual(groups.toSorted((a, b) => a - b));
        for (const { score } of hits) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('evidence says why', () => {
  test('with the page’s own words, the site’s name and the themes', () => {
    const { hits } = answerTo({ url: 'https://www.hjo.se/x', title: 'Gemensam IT-drift i Skaraborg' });
    const [first] = hits;
    expect(first).toMatchObject({ id: 'skovde-2', by: expect.arrayContaining(['named', 'theme']) });
    expect(first?.evidence).toMatchObject({ name: 'Hjo', themes: expect.arrayContaining(['it-drift']) });
    expect(first?.evidence.words.join(' ')).toContain('IT-drift');
  });

  test('and marks lie inside the record’s text, on whole words', () => {
    const { hits } = answerTo({
      title: 'Bredband och fiber på landsbygden',
      text: 'Mobiltäckning och infrastruktur.',
    });
    expect(hits.some(({ marks }) => marks.sv.length > 0)).toBe(true);
    for (const { id, marks } of hits) {
      const stored = CORPUS.byId.get(id);
      const shown = stored?.type === 'quote' ? stored.record.text : (stored?.record.summary.sv ?? '');
      for (const [start, end] of marks.sv) {
        expect(shown.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su);
        expect(shown.slice(end, end + 1)).not.toMatch(/\p{L}/u);
      }
    }
  });
});

test('a very long page is answered in time', () => {
  const body = 'Kommunen bygger ut fibern och bredbandet i byarna vid Storforsen. '.repeat(1_800);
  const started = performance.now();
  answerTo({ url: 'https://www.boden.se/x', title: 'Fiber', text: body });
  expect(performance.now() - started).toBeLessThan(2_000);
});
