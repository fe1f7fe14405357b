import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Related } from '../../../data/model/hit.ts';
import { related } from '../../../data/related/related.ts';
import { CORPUS, page, RECORDS, recordOf, UNTAUGHT } from './facts.ts';

const answerTo = async (given: Parameters<typeof page>[0], corpus = CORPUS) =>
  v.parse(Related, await related(page(given), corpus));
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
  ])('%s', async (_, given, id) => {
    const answer = await answerTo({ url: 'https://www.eskilstuna.se/sida', ...given });
    expect(answer.opens).toBe(true);
    expect(idsOf(answer)).toContain(id);
  });
});

describe('what judgments taught', () => {
  const alarm = {
    title: 'Knappen på handleden',
    headings: ['Knappen på handleden'],
    text: 'Den som bor ensam kan bära en knapp på handleden. Trycker du på den ringer det hos personal dygnet runt, och någon kommer hem till dig. På natten kan en kamera titta till dig i stället för att någon öppnar dörren. Du slipper bli väckt, och undersköterskorna slipper köra mellan byarna. Knappen är uppkopplad och provas varje månad; batteriet räcker i två år. Hör av dig till biståndshandläggaren om du vill ha den.',
  };

  test('opens a page that tells its subject in words of its own, and says which of them spoke for a record', async () => {
    const url = 'https://www.eskilstuna.se/omsorg/knappen';
    const answer = await answerTo({ url, ...alarm });
    expect(answer.opens).toBe(true);
    const learned = answer.hits.filter(({ by }) => by[0] === 'learned');
    expect(learned.length).toBeGreaterThan(0);
    for (const { evidence } of learned) {
      expect(evidence.themes.length + evidence.words.length).toBeGreaterThan(0);
      for (const word of evidence.words) expect(alarm.text.toLowerCase()).toContain(word);
    }
    expect((await answerTo({ url, ...alarm }, UNTAUGHT)).hits.length).toBeLessThan(answer.hits.length);
  });

  test('opens no page of a title alone, and none about its site', async () => {
    expect((await answerTo({ url: 'https://www.mora.se/a/b', title: 'Upphandling' })).opens).toBe(false);
    expect((await answerTo({ url: 'https://www.eskilstuna.se/', ...alarm })).opens).toBe(false);
  });
});

describe('what a site’s own record says in several of the page’s words', () => {
  const journal = {
    title: 'Gemensam journal i Norrland',
    text: 'Nämnden köper nytt program för dokumentation i vård, hemsjukvård och socialtjänst ihop med grannarna. Anbuden öppnas före sommaren, och patientens journal ska kunna läsas i fjorton kommuner.',
  };

  test('opens it, where no theme is told in words that we know', async () => {
    const answer = await answerTo({ url: 'https://www.are.se/nyheter/journal', ...journal }, UNTAUGHT);
    expect(answer).toMatchObject({ opens: true, themes: [] });
    expect(idsOf(answer)[0]).toBe('i-are-3');
  });

  test('opens no page of another’s', async () => {
    const answer = await answerTo({ url: 'https://www.eskilstuna.se/nyheter/journal', ...journal }, UNTAUGHT);
    expect(answer).toMatchObject({ opens: false });
  });

  test('opens none where they stand in its text alone', async () => {
    const body = { title: 'Sammanträde i tisdags', text: journal.text };
    const answer = await answerTo({ url: 'https://www.are.se/nyheter/journal', ...body }, UNTAUGHT);
    expect(answer).toMatchObject({ opens: false });
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
  ])('%s', async (_, given) => {
    expect((await answerTo({ url: 'https://www.eskilstuna.se/sida', ...given })).opens).toBe(false);
  });

  test('and shows on its own site only what is its own', async () => {
    const { opens, hits } = await answerTo({ url: 'https://www.boden.se/bad', title: 'Badplatser' });
    expect(opens).toBe(false);
    const own = RECORDS.filter(({ record }) => record.places.includes('2582') && record.article === 'boden');
    expect(hits.map(({ id }) => id).sort()).toEqual(own.map(({ record }) => record.id).sort());
    expect(new Set(hits.map(({ by }) => by[0]))).toEqual(new Set(['own']));
  });
});

/** The group in which each hit stands: what is tied to the site and off the subject comes behind what is on it. */
function groupsOf(hits: Related['hits']): number[] {
  const isAnyOn = hits.some(({ onSubject }) => onSubject);
  return hits.map(({ by: [first], onSubject, register }) => {
    const isTied = first === 'own' || first === 'named';
    const isBehind = isAnyOn && !onSubject;
    if (register) return isTied ? (isBehind ? 7 : 3) : 6;
    if (isTied) return (first === 'own' ? 0 : 1) + (isBehind ? 4 : 0);
    return first === 'peer' ? 8 : 2;
  });
}

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

  test('is of the contract’s form, holds each record once, and gives each a reason it stands under', async () => {
    await fc.assert(
      fc.asyncProperty(url, text, text, text, async (address, title, heading, body) => {
        const { hits } = await answerTo({ url: address, title, headings: [heading], text: body });
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        const groups = groupsOf(hits);
        expect(groups).toEqual(groups.toSorted((a, b) => a - b));
        for (const { score } of hits) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('evidence says why', () => {
  test('with the page’s own words, the site’s name and the themes', async () => {
    const { hits } = await answerTo({ url: 'https://www.hjo.se/x', title: 'Gemensam IT-drift i Skaraborg' });
    const [first] = hits;
    expect(first).toMatchObject({ id: 'skovde-2', by: expect.arrayContaining(['named', 'theme']) });
    expect(first?.evidence).toMatchObject({ name: 'Hjo', themes: expect.arrayContaining(['it-drift']) });
    expect(first?.evidence.words.join(' ')).toContain('IT-drift');
  });

  test('and marks lie inside the record’s text, on whole words', async () => {
    const { hits } = await answerTo({
      title: 'Bredband och fiber på landsbygden',
      text: 'Mobiltäckning och infrastruktur.',
    });
    expect(hits.some(({ marks }) => marks.sv.length > 0)).toBe(true);
    for (const { id, marks } of hits) {
      const { stored } = recordOf(id);
      const shown = stored.type === 'quote' ? stored.record.text : stored.record.summary.sv;
      for (const [start, end] of marks.sv) {
        expect(shown.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su);
        expect(shown.slice(end, end + 1)).not.toMatch(/\p{L}/u);
      }
    }
  });
});

test('where a reason names words of the page, nothing else is marked, if in another form', async () => {
  const text = 'E-hemtjänst med kamera på natten. Digital tillsyn hos den som vill.';
  const { hits } = await answerTo({ url: 'https://www.vasteras.se/e', title: 'E-hemtjänst', text });
  const marked = hits.flatMap(({ id, marks, evidence }) => {
    const { stored } = recordOf(id);
    const shown = stored.type === 'quote' ? stored.record.text : stored.record.summary.sv;
    if (evidence.words.length === 0) return [];
    return marks.sv.map(([start, end]) => shown.slice(start, end).toLowerCase());
  });
  expect(marked).not.toEqual([]);
  const begins = marked.flatMap((words) => words.split(/[\s-]+/)).map((word) => word.slice(0, 4));
  expect(begins.filter((begin) => !text.toLowerCase().includes(begin))).toEqual([]);
});

test('a very long page is answered in time', async () => {
  const body = 'Kommunen bygger ut fibern och bredbandet i byarna vid Storforsen. '.repeat(1_800);
  const started = performance.now();
  await answerTo({ url: 'https://www.boden.se/x', title: 'Fiber', text: body });
  expect(performance.now() - started).toBeLessThan(2_000);
});
