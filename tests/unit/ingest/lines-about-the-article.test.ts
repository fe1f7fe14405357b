import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

const read = (text: string) => ingest(textSource(text)).article;
const SAID = '– Vi är klara nu, säger Bo Falk, it-chef i Mora.\n';

describe('the day of publication', () => {
  it.each([
    ['7/5 -21', '2021-05-07'],
    ['Publicerad 7/5 -21', '2021-05-07'],
    ['Pressmeddelande från Försvarsdepartementet 12 oktober 2024', '2024-10-12'],
    ['Pressmeddelande från Försvarsdepartementet 12 okt. 2024', '2024-10-12'],
  ])('is read: %s', (line, published) => {
    expect(read(`Rubriken här om något\n\n${line}\n\n${SAID}`).published).toBe(published);
  });

  it.each(['Ställningen är 7/5 -21 poäng', 'Den 37/5 -21'])('is none of another line: %s', (line) => {
    expect(
      read(`Rubriken här om något\n\n${line} i matchen mot laget från grannkommunen som kom sist.\n\n${SAID}`)
        .published,
    ).toBeNull();
  });
});

describe('the year of a dateline', () => {
  const dated = (last: string) => {
    const { published, inferred } = read(
      `Rubriken här om något\n\n11 juni\n\n${SAID}\n2016 kommer alla att ha fiber.\n\n${last}\n`,
    );
    return [published, inferred];
  };

  it('is inferred where the text bounds it and nothing states it', () => {
    expect(dated('Artikeln är förkortad.')).toEqual(['2015-06-11', 'year']);
  });

  it.each(['Publicerad 2015-06-11', 'Publicerad 11 juni 2015'])(
    'is not inferred where it stands: %s',
    (last) => {
      expect(dated(last)).toEqual(['2015-06-11', null]);
    },
  );
});

describe('a byline right under the title', () => {
  it.each(['av Måns Ljung', 'Av Måns Ljung', 'Text: Måns Ljung'])('is the reporter’s: %s', (line) => {
    const { title, reporter } = read(`Cloud first? Inte i Vara\n${line}\n\n${SAID}`);
    expect([title, reporter]).toEqual(['Cloud first? Inte i Vara', 'Måns Ljung']);
  });
});

describe('one line alone', () => {
  it.each(['.', ''])('with an attribution is a quote and no title, ending with “%s”', (end) => {
    const { title, quotes } = read(
      `”Det är dags att ta frågan på allvar”, säger Bo Falk, it-chef i Mora${end}`,
    );
    expect([title, quotes.map(({ text, speaker: { name } }) => [name, text])]).toEqual([
      null,
      [['Bo Falk', 'Det är dags att ta frågan på allvar']],
    ]);
  });
});

describe('the publication', () => {
  const publicationOf = (text: string) => {
    const { article, trace } = ingest(textSource(text));
    const line = trace.find(({ finding }) => finding.code === 'publication');
    return [article.title, article.publication, line?.doubtful ?? null];
  };

  it('is not who wrote the article', () => {
    expect(publicationOf(`# AI är ingen it-fråga\n\n*Av Jonna Lööv · 9 nov. 2023*\n\n${SAID}`)).toEqual([
      'AI är ingen it-fråga',
      null,
      null,
    ]);
  });

  it.each(['PRESSMEDDELANDE', 'Pressmeddelanden', 'NYHETER'])(
    'is not what the page calls its kind: %s',
    (label) => {
      expect(publicationOf(`${label}\nKalmar 2024-05-06\n\nKalmar väljer Visma\n\n${SAID}`)).toEqual([
        'Kalmar väljer Visma',
        null,
        null,
      ]);
    },
  );

  it.each([
    'Nämnd & Förvaltning\n5 maj 2024\n\nKalmar väljer Visma',
    'Kalmar väljer Visma\n\nNämnd & Förvaltning · 5 maj 2024',
  ])('that is read from a line is uncertain: %j', (head) => {
    expect(publicationOf(`${head}\n\n${SAID}`)).toEqual(['Kalmar väljer Visma', 'Nämnd & Förvaltning', true]);
  });

  it('that the article states is certain', () => {
    expect(publicationOf(`---\ntitle: Kalmar\npublication: Bladet\n---\n\n${SAID}`)).toEqual([
      'Kalmar',
      'Bladet',
      false,
    ]);
  });
});
