import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** Each quote of an article with its question and speaker; its paragraphs parted by " // ", its lines by " / ". */
const read = (said: string, title = 'Rubriken här om något') =>
  ingest(
    textSource(`${title}\n\n${said.replaceAll(' // ', '\n\n').replaceAll(' / ', '\n')}\n`),
  ).article.quotes.map(({ text, question, speaker }) => [question, text, speaker.name]);

describe('speech that goes on without a dash', () => {
  it('is whole where only its third paragraph says whose it is', () => {
    expect(
      read(
        'Karin Hed är it-chef. // – Det första börjar här. // Det andra har inget streck men hör till. // Det tredje slutar här, säger Karin Hed.',
      ),
    ).toEqual([
      [
        null,
        'Det första börjar här. Det andra har inget streck men hör till. Det tredje slutar här',
        'Karin Hed',
      ],
    ]);
  });

  it('ends where somebody is told of', () => {
    expect(
      read(
        '– Det första börjar här, det tycker jag. // Karin Hed är it-chef. Hon ser sig om. // Det tredje slutar här, säger Karin Hed.',
      ).map(([, text]) => text),
    ).toEqual(['Det första börjar här, det tycker jag.']);
  });

  it.each([
    ['the last paragraph only', '”Det har varit roligt här. // Men jag har fått ont i magen”, säger hon.'],
    ['each paragraph', '”Det har varit roligt här. // ”Men jag har fått ont i magen”, säger hon.'],
  ])('is whole where a mark closes or opens %s', (_, said) => {
    expect(read(`Karin Hed är it-chef. // ${said}`)).toEqual([
      [null, 'Det har varit roligt här. Men jag har fått ont i magen', 'Karin Hed'],
    ]);
  });
});

it('an article whose characters are garbled says so once', () => {
  const { trace } = ingest(
    textSource('Rubriken\n\nBo Falk Ã¤r it-chef.\n\nâ€“ SÃ¥ blev det.\n\n– SÃ¥ var det, sÃ¤ger Bo Falk.\n'),
  );
  expect(trace.filter(({ finding }) => finding.code === 'garbled')).toMatchObject([{ doubtful: true }]);
});

it('speech whose characters are garbled is in doubt', () => {
  const { quotes } = ingest(textSource('Rubrik\n\n– SÃ¥ blev det i Ã¥r igen, säger Karin Hed.\n')).article;
  expect(quotes[0]?.certainty).toMatchObject({ level: 'uncertain', reason: { code: 'garbled' } });
});

describe('answers in plain paragraphs', () => {
  const first = '**Hur har starten varit?** // Rolig! Jag har fått ta i mycket på en gång.';

  it('are read beside one that has a dash', () => {
    expect(
      read(
        `Sara Holm är it-chef i Mora kommun. // ${first} // **Vad är roligast?** // – Människorna, utan tvekan. // **Vad är svårast?** // Att säga nej.`,
      ),
    ).toEqual([
      ['Hur har starten varit?', 'Rolig! Jag har fått ta i mycket på en gång.', 'Sara Holm'],
      ['Vad är roligast?', 'Människorna, utan tvekan.', 'Sara Holm'],
      ['Vad är svårast?', 'Att säga nej.', 'Sara Holm'],
    ]);
  });

  it('are none where what has a dash answers nothing', () => {
    expect(
      read(
        `Sara Holm är it-chef. // ${first} // – Nu kör vi, säger Sara Holm. // **Vad är svårast?** // Att säga nej.`,
      ),
    ).toEqual([[null, 'Nu kör vi', 'Sara Holm']]);
  });

  it.each(['Hur har starten varit? / Rolig! Jag', 'Hur har starten varit? // Rolig! Jag'])(
    'are read under plain questions where the title says that there are some: %s',
    (begun) => {
      expect(
        read(
          `${begun} har fått ta i mycket på en gång. // Vad är svårast? / Att säga nej. Alla vill ha något.`,
          'Två frågor till Sara Holm, it-chef i Mora kommun',
        ),
      ).toEqual([
        ['Hur har starten varit?', 'Rolig! Jag har fått ta i mycket på en gång.', 'Sara Holm'],
        ['Vad är svårast?', 'Att säga nej. Alla vill ha något.', 'Sara Holm'],
      ]);
    },
  );
});
