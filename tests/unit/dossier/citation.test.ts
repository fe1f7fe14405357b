import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation, initiativeCitation } from '../../../data/dossier/citation.ts';
import type { Initiative } from '../../../data/model/records.ts';
import { article, articleOffline, initiative, quote, speaker } from '../components/records.ts';

const frank = quote({
  text: 'Innan dess var vi en driftavdelning.',
  speaker: speaker({ name: 'Åsa Frank', role: 'it-chef', organisation: 'Ekerö kommun' }),
});
const voister = article({ published: '2024-02-02', address: 'https://www.voister.se/ekero' });

const spoken = (text: string, language: 'sv' | 'en' = 'sv') =>
  citation(quote({ text }), article(), language).split(' (')[0];

describe('a quote with its source', () => {
  it('is cited as a Swedish editor writes it: closing marks on both sides', () => {
    expect(citation(frank, voister, 'sv')).toBe(
      '”Innan dess var vi en driftavdelning.” (Åsa Frank, it-chef, Ekerö kommun, Voister 2 februari 2024, https://www.voister.se/ekero)',
    );
  });

  it('has English marks and date in English, and stays Swedish inside', () => {
    expect(citation(frank, voister, 'en')).toBe(
      '“Innan dess var vi en driftavdelning.” (Åsa Frank, it-chef, Ekerö kommun, Voister 2 February 2024, https://www.voister.se/ekero)',
    );
  });

  it.each([
    ['sv', 'Voister 11 juni 2015, året härlett)'],
    ['en', 'Voister 11 June 2015, year inferred)'],
  ] as const)('says where the year is inferred, and ends there without an address (%s)', (language, end) => {
    expect(citation(frank, articleOffline({ inferred: 'year' }), language).endsWith(end)).toBe(true);
  });

  it.each([
    ['sv', ', orden står inte så i artikeln)'],
    ['en', ', not the article’s own words)'],
  ] as const)('says where the article does not have its words (%s)', (language, end) => {
    const written = { ...frank, uncertain: ['absent' as const] };
    expect(citation(written, voister, language).endsWith(end)).toBe(true);
  });

  it('ends with the date where there is neither', () => {
    expect(citation(frank, articleOffline(), 'sv').endsWith('Voister 11 juni 2015)')).toBe(true);
  });

  it.each([
    ['Swedish marks', 'Vårt motto är ”Vara Vågar”.', '”Vårt motto är ’Vara Vågar’.”'],
    ['English marks', 'Vårt motto är “Vara Vågar”.', '”Vårt motto är ’Vara Vågar’.”'],
    ['straight marks', '"Vara Vågar" säger vi', '”’Vara Vågar’ säger vi”'],
    ['pointed marks', '»Vara Vågar« säger vi', '”’Vara Vågar’ säger vi”'],
    ['an apostrophe is no mark', 'Vi tar’t som det kommer.', '”Vi tar’t som det kommer.”'],
  ])('writes marks inside it single: %s', (_, text, expected) => {
    expect(spoken(text)).toBe(expected);
  });

  it('tells opening from closing marks inside it in English', () => {
    expect(spoken('Motto: ”Vara Vågar” (”prova”)', 'en')).toBe('“Motto: ‘Vara Vågar’');
    expect(citation(quote({ text: '”Ja” – ”nej”' }), article(), 'en')).toMatch(/^“‘Ja’ – ‘nej’” /);
  });

  it('names what an imported article does not tell as unknown, and leaves out what it lacks', () => {
    const unknown = quote({ text: 'Ja.', speaker: null });
    const letter = articleOffline({ title: 'Brev', publication: null, published: null });
    expect(citation(unknown, letter, 'sv')).toBe('”Ja.” (okänd talare, Brev odaterad)');
    const nameOnly = quote({ text: 'Ja.', speaker: speaker({ role: null, organisation: null }) });
    const year = articleOffline({ published: '2019' });
    expect(citation(nameOnly, year, 'en')).toBe('“Ja.” (Therese Kristensson, Voister 2019)');
  });

  it('writes parentheses inside the parenthesis as brackets', () => {
    const from = speaker({ role: 'it-chef', organisation: 'Atea (om Skövde kommun)' });
    expect(citation({ ...frank, speaker: from }, voister, 'sv')).toContain(
      'it-chef, Atea [om Skövde kommun], Voister',
    );
  });

  it('changes nothing in what was said but marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const bare = (each: string) => each.trim().replace(/["“”„‟«»‘’]/g, '');
        const cited = citation(quote({ text }), articleOffline(), 'sv');
        expect(bare(cited.slice(1, cited.lastIndexOf('” (')))).toBe(bare(text));
      }),
    );
  });
});

describe('an initiative with its source', () => {
  it('is told as our own summary, without quotation marks', () => {
    expect(initiativeCitation(initiative(), article(), 'sv')).toBe(
      'Nattfrid (i drift 2015): Nattillsyn utan störning. (Sidoljus sammanfattning av Voister 11 juni 2015, https://www.voister.se/artikel/2015/06/fem)',
    );
    expect(initiativeCitation(initiative(), articleOffline(), 'en')).toBe(
      'Quiet nights (in use in 2015): Night supervision without disturbance. (summarised by Sidoljus from Voister 11 June 2015)',
    );
  });

  it.each<[Initiative['kind'], string]>([
    ['avsikt', '(avsikt 2015)'],
    ['ståndpunkt', '(ståndpunkt 2015)'],
    ['utmärkelse', '(utmärkelse 2015)'],
  ])('never gives %s a state', (kind, expected) => {
    const cited = initiativeCitation(initiative({ kind }), article(), 'sv');
    expect(cited).toContain(expected);
    expect(cited).not.toContain('i drift');
  });

  it('leaves out a state that is not known', () => {
    const status = { state: 'okänt', asOf: '2015-06-11' } as const;
    expect(initiativeCitation(initiative({ status }), article(), 'sv')).toMatch(/^Nattfrid: /);
  });
});
