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
