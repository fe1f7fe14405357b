import { describe, expect, it } from 'vitest';
import { htmlSource } from '../../../data/ingest/html-source.ts';
import { ingest } from '../../../data/ingest/ingest.ts';
import { parseHtml } from '../../../data/ingest/parse-html.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

const LEAD =
  'Bodens kommun har länge arbetat med frågan om egna servrar och vill fortsätta göra det i många år framåt.';

const said = (source: Parameters<typeof ingest>[0]) =>
  ingest(source).article.quotes.map(
    ({ text, speaker }) => `${speaker.name}, ${speaker.certainty.level}: ${text}`,
  );

function inPage(box: string): string[] {
  const source = htmlSource(
    parseHtml(
      `<html><head><title>Test i Boden</title></head><body><article><h1>Test i Boden</h1><p>${LEAD}</p>
      <p>– Vi är klara, säger Lisa Holm, it-chef i Bodens kommun.</p>${box}
      <p><b>Hur gick det till?</b></p><p>– Bra.</p><p><b>Berätta mer om servrarna.</b></p><p>– De är gröna.</p></article></body></html>`,
    ),
  );
  if ('fault' in source) throw new Error(source.fault.code);
  return said(source);
}

const STRANGER = '<p>– Det är en skandal, säger Rune Alm, kommunalråd i Piteå.</p>';

describe('a box amid an interview', () => {
  it.each([
    ['related', `<div class="related-articles"><h3>Fler artiklar</h3>${STRANGER}</div>`],
    ['most read', `<section id="mostRead"><h3>Nu</h3>${STRANGER}</section>`],
    ['teasers', `<div class="teaser-list"><a href="/1">Skandalen</a>${STRANGER}</div>`],
    ['a newsletter', '<div class="newsletter"><p>– Jag läser det varje dag, säger Olle Ström.</p></div>'],
    ['complementary', `<div role="complementary"><h3>Nu</h3>${STRANGER}</div>`],
    [
      'nothing, but is a link',
      '<p><a href="/1">– Det är en skandal, säger Rune Alm, kommunalråd i Piteå</a></p>',
    ],
  ])('that the page marks as %s is no part of it', (_, box) => {
    expect(inPage(box)).toEqual([
      'Lisa Holm, certain: Vi är klara',
      'Lisa Holm, certain: Bra.',
      'Lisa Holm, certain: De är gröna.',
    ]);
  });

  it.each([
    ...['Fler artiklar', 'Fler nyheter', 'Andra läser', 'Relaterade artiklar', 'Relaterat', 'Läs vidare'],
    ...['Få vårt nyhetsbrev', 'Missa inget!', 'Liknande', 'Liknande artiklar:', 'Mer om ämnet', 'Läs också'],
  ])('that only its heading tells, “%s”, makes the speaker of the next answer uncertain', (heading) => {
    expect(inPage(`<div><h3>${heading}</h3>${STRANGER}</div>`)).toEqual([
      'Lisa Holm, certain: Vi är klara',
      'Lisa Holm, uncertain: Bra.',
      'Lisa Holm, uncertain: De är gröna.',
    ]);
  });

  it('ends in text with a line that leads to speech', () => {
    expect(
      said(
        textSource(`Boden byter\n\n${LEAD}\n\n– Vi är klara, säger Lisa Holm, it-chef i Bodens kommun.\n\nMissa inget!
\n”Bästa nyhetsbrevet”, säger Lasse, läsare.\n\nKommunalrådet Ilko Corkovic (S) är nöjd:\n\n– Ett fel på 900 användare.\n\n${LEAD}\n\n${LEAD}\n`),
      ),
    ).toEqual(['Lisa Holm, certain: Vi är klara', 'Ilko Corkovic, certain: Ett fel på 900 användare.']);
  });

  it('is none where it holds most of the page, or stands round its title', () => {
    const source = htmlSource(
      parseHtml(
        `<html><body><div class="teaser-page"><h1>Test</h1><a href="/">Start</a><p>${LEAD}</p>${STRANGER}</div></body></html>`,
      ),
    );
    if ('fault' in source) throw new Error(source.fault.code);
    expect(said(source)).toEqual(['Rune Alm, certain: Det är en skandal']);
  });

  it('that goes takes no date of the page with it', () => {
    const source = htmlSource(
      parseHtml(
        `<html><body><div class="post"><h1>Test</h1><div class="meta">Postat den 5 december, 2021 av Björn Öst</div>
        <div class="entry-content"><p>${LEAD}</p><p>${LEAD}</p>${STRANGER}</div><div class="related">Liknande: – Ingen delar kod, säger forskare</div></div></body></html>`,
      ),
    );
    if ('fault' in source) throw new Error(source.fault.code);
    expect(ingest(source).article).toMatchObject({ published: '2021-12-05', reporter: 'Björn Öst' });
    expect(said(source)).toEqual(['Rune Alm, certain: Det är en skandal']);
  });
});
