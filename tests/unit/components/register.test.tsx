import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { ArticleHead } from '../../../components/ArticleHead.tsx';
import { InitiativeArticle } from '../../../components/InitiativeArticle.tsx';
import { InitiativeRow } from '../../../components/InitiativeRow.tsx';
import { answerGroups, pageGroups } from '../../../components/result-rows.ts';
import type { Hit, Reason } from '../../../data/model/hit.ts';
import type { Article, Initiative } from '../../../data/model/records.ts';
import type { MarkedAnswer } from '../../../data/model/search.ts';
import { drawPanel, drawView } from './draw-panel.tsx';
import { doing, mount, one, texts } from './mount.ts';
import { answer, article, desk, hit, quoteHit, search, shownInitiative, view } from './records.ts';

const SOURCE: Partial<Article> = {
  ...{ id: 's-1', origin: 'register', title: 'Läget efter angreppet', publication: 'Kalix kommun' },
  ...{ address: 'https://www.kalix.se/laget', published: '2022', reporter: null, summary: null },
};

const NO_MARKS = { sv: [], en: [] };

const row = (changes: Partial<Initiative> = {}, places = ['Kalix'], source: Partial<Article> = {}) => ({
  ...shownInitiative(
    { evidence: 'article', status: { state: 'avslutad', asOf: '2022' }, ...changes },
    places,
  ),
  article: article({ ...SOURCE, ...source }),
});

/** A hit on a row of the register. */
function rowHit(id: string, by: Reason[], onSubject = true, group: string | null = null): Hit {
  const shown = row({ id, ...(group ? { group } : {}) });
  const { ref } = hit(id, by, shown);
  return { ref: { ...ref, onSubject, register: { group } }, shown };
}

const draw = (...given: Parameters<typeof row>) =>
  mount(<InitiativeArticle shown={row(...given)} marks={NO_MARKS} desk={desk({ site: null })} />);

describe('a row of the register in the panel', () => {
  it('says that it comes from public sources, which, and when, and never “the article”', () => {
    draw();
    expect(texts(document, '.origin')).toEqual(['Initiativ ur öppna källor']);
    expect(texts(document, '.evidence')).toEqual(['Enligt Kalix kommun, 2022 för 4 år sedan']);
    expect(document.body.textContent).not.toContain('Enligt artikeln');
    expect(one(document, 'article').getAttribute('aria-label')).toBe('Initiativ ur öppna källor, Nattfrid');
  });

  it('leads to its source', () => {
    draw();
    expect(one<HTMLAnchorElement>(document, 'a').href).toBe('https://www.kalix.se/laget');
  });

  it('names its municipality, and counts those of a county until they are asked for', async () => {
    draw();
    expect(texts(document, '.places')).toEqual(['Kalix']);
    const many = Array.from({ length: 14 }, (_, n) => `Kommun ${n + 1}`);
    draw({}, many);
    expect(texts(document, '.places button')).toEqual(['14 kommuner']);
    expect(one(document, '.places .printed').textContent).toMatch(/^Kommun 1, .* och Kommun 14$/);
    await doing(() => one(document, '.places button').click());
    expect(texts(document, '.places button')[0]).toContain('Kommun 14');
  });

  it('says when its source bears no date, and when it has it at second hand', () => {
    draw({ status: { state: 'i drift', asOf: null }, confidence: 'medium' }, ['Kalix'], { published: null });
    expect(texts(document, '.standing')).toEqual(['System, i drift, odaterad källa']);
    expect(texts(document, '.evidence')).toEqual([
      'Enligt Kalix kommun, odaterad källa · uppgift i andra hand',
    ]);
  });
});

describe('a row of the register in the popup', () => {
  it('says the same in a line', () => {
    const entry = { shown: row(), marks: NO_MARKS };
    mount(<InitiativeRow shown={row({ confidence: 'medium' })} entry={entry} desk={desk({ site: null })} />);
    expect(texts(document, '.by')).toEqual([
      'Kalix · System, avslutat 2022 · Initiativ ur öppna källor · Enligt Kalix kommun · uppgift i andra hand',
    ]);
  });

  it('stands in a group of its own, apart from initiatives of interviews', () => {
    const hits = [
      quoteHit('q-1'),
      { shown: shownInitiative({ id: 'i-1' }), score: 1, further: false, marks: NO_MARKS, why: {} },
      { shown: row({ id: 'r-1' }), score: 1, further: false, marks: NO_MARKS, why: {} },
    ];
    expect(answerGroups(answer({ hits }), new Set()).map(({ name }) => name)).toEqual([
      'quote',
      'initiative',
      'register',
    ]);
  });

  it('stands in a part of its own in the panel too, behind what is near what was asked', () => {
    const hits = [
      quoteHit('q-1'),
      { ...quoteHit('q-2'), further: true },
      { shown: row({ id: 'r-1' }), score: 1, further: false, marks: NO_MARKS, why: {} },
    ];
    drawPanel({ search: search({ query: 'moln', answer: answer({ query: 'moln', hits }) }) });
    expect(texts(document, 'h2')).toEqual([
      'Träffar 3',
      'Längre från frågan 1',
      'Initiativ ur öppna källor 1',
    ]);
  });

  it('is told apart where no interview answers, so that nobody takes it for something said', () => {
    const fromRegister = { shown: row({ id: 'r-1' }), score: 1, further: false, marks: NO_MARKS, why: {} };
    const drawn = (hits: MarkedAnswer['hits']) => {
      drawPanel({ search: search({ query: 'moln', answer: answer({ query: 'moln', hits }) }) });
      return texts(document, '.found');
    };
    expect(drawn([fromRegister])).toEqual(['Ingen intervju svarar på det. Det här är ur öppna källor.']);
    expect(drawn([quoteHit('q-1'), fromRegister])).toEqual([]);
  });

  it('is the last of a page’s best where it is the site’s own and on the subject', () => {
    const told = ['a', 'b', 'c'].map((id) => hit(id, ['theme']));
    const keys = (hits: Hit[]) => pageGroups(view({ hits }))[0]?.rows.map(({ key }) => key);
    expect(keys([...told, rowHit('r-1', ['own', 'theme'])])).toEqual(['a', 'b', 'r-1']);
    expect(keys([...told, rowHit('r-1', ['own'], false)])).toEqual(['a', 'b', 'c']);
    expect(keys([...told, rowHit('r-1', ['theme'])])).toEqual(['a', 'b', 'c']);
  });
});

describe('the register’s sections in the panel', () => {
  it('stand behind what was told on the subject, the site’s own before others’', () => {
    drawView({
      hits: [
        hit('t', ['theme']),
        rowHit('r-own', ['own', 'theme']),
        rowHit('r-other', ['theme']),
        rowHit('r-off', ['own'], false),
      ],
    });
    expect(texts(document, 'h2')).toEqual([
      'Om det här ämnet 1',
      'Initiativ ur öppna källor om Västerås 1',
      'Initiativ ur öppna källor i andra kommuner 1',
      'Fler initiativ ur öppna källor om Västerås 1',
    ]);
  });

  it('come sooner to the eye: of others, the best alone stands open before the site’s own', () => {
    const told = Array.from({ length: 6 }, (_, n) => hit(`t-${n}`, ['theme']));
    drawView({ hits: [...told, rowHit('r-own', ['own', 'theme'])] });
    expect(document.querySelectorAll('section:first-of-type article')).toHaveLength(1);
  });

  it('leave three of others open where the site is heard itself', () => {
    const told = Array.from({ length: 6 }, (_, n) => hit(`t-${n}`, ['theme']));
    drawView({ hits: [hit('o', ['own', 'theme']), ...told, rowHit('r-own', ['own', 'theme'])] });
    expect(document.querySelectorAll('section:nth-of-type(2) article')).toHaveLength(3);
  });

  it('count rows on one initiative as one, and say of the further ones what they are', () => {
    const grouped = ['r-1', 'r-2'].map((id) => rowHit(id, ['own', 'theme'], true, 'g'));
    drawView({ hits: [...grouped, rowHit('r-3', ['own', 'theme'])] });
    expect(texts(document, 'h2')).toEqual(['Initiativ ur öppna källor om Västerås 2']);
    expect(texts(document, '.origin')).toEqual([
      'Initiativ ur öppna källor',
      'Hör ihop med posten före',
      'Initiativ ur öppna källor',
    ]);
  });
});

it('a source’s page says that it is one, and leads to it', () => {
  mount(<ArticleHead article={article(SOURCE)} desk={desk()} />);
  expect(document.body.textContent).toContain('läget är det som källan beskriver');
  expect(one(document, 'a').textContent).toContain('Läs källan hos Kalix kommun');
  expect(document.body.textContent).not.toContain('artikeln');
});

it('every record has a way to say what is wrong with it, where there is one', () => {
  const correctionLink = () => 'https://example.se/new';
  const drawn = { shown: row(), marks: NO_MARKS };
  mount(<InitiativeArticle {...drawn} desk={desk({ correctionLink })} />);
  const links = [...document.querySelectorAll('a')].filter(({ href }) => href === 'https://example.se/new');
  expect(
    links.map(({ target, textContent }) => [target, textContent?.startsWith('Föreslå rättelse')]),
  ).toEqual([['_blank', true]]);
});
