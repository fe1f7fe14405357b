import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../data/page/read-page.ts';
import { related } from '../../data/related/related.ts';
import { CORPUS } from './pages.ts';

/** A page, whether it opens, the row that leads those of the site's own or none, and why. */
interface Case {
  url: string;
  title: string;
  text: string;
  opens: boolean;
  row: string | null;
  because: string;
}

const CASES: readonly Case[] = [
  {
    url: 'https://skelleftea.se/uppleva/badplatser/temperaturer',
    title: 'Badtemperaturer från uppkopplade sensorer',
    text: 'Sensorer på badplatserna mäter vattnet. Tekniken kallas sakernas internet.',
    opens: true,
    row: 'r-skelleftea-badtemperatur-iot',
    because:
      'a bathing page, which otherwise stays closed: the municipality’s own row is about this very subject',
  },
  {
    url: 'https://skelleftea.se/uppleva/badplatser/vattentemperatur',
    title: 'Badtemperaturer',
    text: 'Här ser du aktuell temperatur i vattnet på våra badplatser. Givarna sänder via LoRa-nätet.',
    opens: true,
    row: 'r-skelleftea-badtemperatur-iot',
    because: 'the same in other words: the row says them, though they tell no theme',
  },
  {
    url: 'https://skelleftea.se/uppleva/badplatser',
    title: 'Badplatser',
    text: 'Här finns brygga, toalett och grillplats. Vattnet provtas varje sommar.',
    opens: false,
    row: 'r-skelleftea-badtemperatur-iot',
    because:
      'bathing without technology is not the row’s subject; the launcher tells that there is something',
  },
  {
    url: 'https://www.berg.se/bygga-bo/bredband',
    title: 'Bredband och fiber',
    text: 'Fiber på landsbygden byggs av byanät. Ansök om att ansluta ditt hus.',
    opens: true,
    row: 'r-berg-fiber-i-byarna',
    because: 'the row is about the building of fibre in the villages',
  },
  {
    url: 'https://www.bracke.se/bygga-bo/vatten',
    title: 'Vattenläcka i Hackås',
    text: 'Vi gräver i Hackås i veckan. Nätet spolas och trycket kan vara lågt.',
    opens: false,
    row: 'r-bracke-stordadet-fiber',
    because: 'pipes, digging and a place that a row names make no broadband',
  },
  {
    url: 'https://www.arjeplog.se/kommun/it',
    title: 'Gemensamt datacenter och it-drift',
    text: 'Länets kommuner flyttar servrar till ett gemensamt datacenter.',
    opens: true,
    row: null,
    because: 'quotes on operations open it; the row on the county stands there and is none of Arjeplog’s own',
  },
];

describe('the register beside pages of municipalities without an interview', () => {
  test.each(CASES)('$url: $because', async ({ url, title, text, opens, row, because }) => {
    const html = `<html lang="sv"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`;
    const answer = await related(readPage(new JSDOM(html).window.document, url), CORPUS);
    const own = answer.hits.filter(({ register, by }) => register && by[0] === 'own');
    expect(answer.opens, because).toBe(opens);
    expect(own[0]?.id ?? null, because).toBe(row);
    const first = answer.hits.findIndex(({ register }) => register);
    const quotesBehind = answer.hits
      .slice(first)
      .filter(({ type, onSubject }) => type === 'quote' && onSubject);
    expect(quotesBehind, 'a quote on the subject stands above every row').toEqual([]);
  });
});
