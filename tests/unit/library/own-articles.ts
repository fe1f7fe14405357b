import type { Choices, ImportJob, OwnArticle, OwnQuote } from '../../../data/model/import.ts';
import type { Quote } from '../../../data/model/records.ts';

export const JOB_ID = '2f1c9c56-5c0d-4b38-9a0e-0c7a4a2b9f11';

/** An import that is over, but for what a test changes. */
export const job = (changes: Partial<ImportJob> = {}): ImportJob => ({
  id: JOB_ID,
  name: 'intervjuer',
  begun: '2026-11-22T08:00:00.000Z',
  state: 'done',
  failure: null,
  reviewFirst: false,
  counts: { files: 4, read: 4, articles: 3, quotes: 12, skipped: 1 },
  ...changes,
});

const QUOTE: Quote = {
  id: 'own-boden-1',
  article: 'own-boden',
  speaker: {
    id: 'eva-lind',
    name: 'Eva Lind',
    role: 'it-chef',
    organisation: 'Bodens kommun',
    employer: { municipality: '2582' },
  },
  text: 'Vi har bytt alla larm, och det gick på två veckor.',
  asked: null,
  question: 'Hur gick bytet?',
  themes: ['valfardsteknik'],
  places: ['2582'],
  vendors: [],
  keywords: { sv: [], en: [] },
};

/** A quote that is certain, but for what a test changes. */
export const ownQuote = (
  quote: Partial<Quote> = {},
  doubts: OwnQuote['doubts'] = [],
  suggested: OwnQuote['suggested'] = { themes: [], places: [] },
): OwnQuote => ({ quote: { ...QUOTE, ...quote }, doubts, suggested });

/** An article of two quotes, the second doubtful, as it was read. */
export const ownArticle = (changes: Partial<OwnArticle> = {}): OwnArticle => ({
  article: {
    id: 'own-boden',
    origin: 'own',
    title: 'Boden byter larm',
    publication: 'Norrbotten i dag',
    published: '2024-05-03',
    reporter: null,
    about: ['2582'],
    summary: null,
  },
  state: 'draft',
  job: JOB_ID,
  doubtful: 1,
  quotes: [
    ownQuote(),
    ownQuote(
      {
        id: 'own-boden-2',
        text: 'Ja, men nästa gång vill vi äga våra data.',
        speaker: null,
        themes: [],
        places: [],
      },
      ['speaker', 'themes'],
      { themes: ['inlasning'], places: ['2505'] },
    ),
  ],
  blocks: [
    { kind: 'heading', text: 'Boden byter larm' },
    { kind: 'paragraph', text: 'Hur gick bytet?' },
    {
      kind: 'paragraph',
      text: '– Vi har bytt alla larm, och det gick på två veckor, säger Eva Lind, it-chef i Boden.',
    },
    { kind: 'paragraph', text: '– Ja, säger hon, men nästa gång vill vi äga våra data.' },
  ],
  trace: [{ step: 'turns', finding: { code: 'dash', values: {} }, text: 'Ja.', doubtful: false }],
  ...changes,
});

export const choices: Choices = {
  themes: [
    { id: 'valfardsteknik', label: { sv: 'Välfärdsteknik', en: 'Welfare technology' } },
    { id: 'inlasning', label: { sv: 'Inlåsning', en: 'Lock-in' } },
  ],
  municipalities: [
    { code: '2505', name: 'Arvidsjaur' },
    { code: '2582', name: 'Boden' },
    { code: '1980', name: 'Västerås' },
  ],
  vendors: [{ id: 'atea', name: 'Atea' }],
};
