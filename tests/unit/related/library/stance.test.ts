import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../../../data/model/records.ts';
import { ownPlaces, stanceOf } from '../../../../data/related/library/stance.ts';
import { vendorView } from '../../../../data/related/library/vendor-view.ts';
import { recordOf } from '../facts.ts';
import { LIBRARY } from './library.ts';

/** What the vendor's view says of a record: "uses: the words". */
async function saidOf(vendor: string, id: string): Promise<string | null> {
  const view = await vendorView(LIBRARY, vendor);
  const records = [view?.about, view?.voices, view?.products].flatMap((part) => part?.records ?? []);
  const found = records.find(({ shown }) => shown.record.id === id);
  if (!found) throw new Error(`${id} does not stand under ${vendor}`);
  return found.stance && `${found.stance.code}: ${found.stance.words}`;
}

describe('of the corpus’s own records', () => {
  test.each([
    ['nordic-peak', 'sundsvall-1', null, 'what it built itself is a product that the vendor sells now'],
    ['nordic-peak', 'i-sundsvall-1', null, 'what it built itself is a product that the vendor sells now'],
    [
      'camanio',
      'vasteras-1',
      'uses: Där ingår den fjärrstyrda mobila roboten Giraffen och Nattfrid, där man kan få tillsyn under natten utan att bli störd av besök',
      'a part of what is there',
    ],
    [
      'camanio',
      'i-vasteras-2',
      'uses: En rörlig robot som styrs på avstånd hör till stadens digitala hemtjänst',
      'in use by its own summary',
    ],
    [
      'atea',
      'i-skovde-3',
      'uses: Sedan 2017 vägleder Atea kommunen med en egen metod som ska klargöra målen och sortera fram de viktigaste projekten',
      'its own method is the vendor’s own, not built by Skövde',
    ],
    [
      'atea',
      'i-skovde-5',
      'uses: Atea förser Skövde med konsulter och tjänster av flera slag och hjälper till med kommunens planering',
      'it supplies the municipality, by name',
    ],
    [
      'tietoevry',
      'r-jarfalla-tieto-driftavtal',
      'procures: Järfälla lade server- och programdrift samt arbetsplatstjänster hos Tieto i ett fyraårigt avtal värt 14 miljoner euro, med möjlighet till totalt åtta år',
      'a contract stands',
    ],
    [
      'microsoft',
      'r-stockholm-stoppar-m365',
      'criticises: Stockholms utredning fann att Microsoft 365 tills vidare är problematiskt',
      'its own inquiry says so',
    ],
    [
      'pulsen',
      'r-taby-nacka-vasby-socialtjanstsystem',
      'procures: Tre kommuner kartlade sina processer och upphandlade tillsammans ett nytt it-stöd från Pulsen för 16 miljoner kronor på fem år',
      'the three are those that the record names',
    ],
    [
      'careium',
      'r-enkoping-nattkamera',
      'procures: Enköping upphandlade nattlig tillsyn med kamera av Doro Care',
      'it says who was procured from',
    ],
    [
      'vklass',
      'r-goteborg-unikum-vklass',
      'procures: Göteborg upphandlade Unikum för förskolan och Vklass för skola, gymnasium och vuxenutbildning, eftersom verksamheterna har olika behov',
      'two were procured',
    ],
    [
      'unikum',
      'r-goteborg-unikum-vklass',
      'procures: Göteborg upphandlade Unikum för förskolan och Vklass för skola, gymnasium och vuxenutbildning, eftersom verksamheterna har olika behov',
      'two were procured',
    ],
    [
      'infomentor',
      'r-stockholm-infomentor-larplattform',
      'procures: Stockholms första upphandling inför bytet av skolplattform gav InfoMentor ett avtal på tolv år',
      'a contract came of it',
    ],
    ['microsoft', 'vara-1', null, 'pupils will have a Surface: a plan is no use'],
    ['microsoft', 'i-vara-3', null, 'every pupil is to have a computer of their own: nothing is built'],
    ['atea', 'skovde-3', null, 'who works for the vendor does not stand for a municipality'],
    ['atea', 'skovde-4', null, '“vi har utvecklat” is said by the vendor'],
  ])('%s in %s: %s, since %s', async (vendor, id, expected, _reason) => {
    expect(await saidOf(vendor, id)).toBe(expected);
  });
});

/** A summary of an initiative of Boden, or the same said by someone there. */
const record = (summary: string): StoredRecord => {
  const { stored } = recordOf('i-boden-1');
  if (stored.type !== 'initiative') throw new Error('i-boden-1 is an initiative');
  return { type: 'initiative', record: { ...stored.record, summary: { sv: summary, en: summary } } };
};

const SUBJECT = { names: ['Molnia', 'Teams'], places: ['Boden'], code: '2582' };

const stanceIn = (text: string, subject = SUBJECT) => {
  const found = stanceOf(record(text), subject);
  if (found) expect(text.slice(...found.span)).toBe(found.words);
  return found?.code ?? null;
};

describe('of a sentence', () => {
  test.each([
    ['Boden upphandlade driften av Molnia på fem år.', 'procures', 'it says who was procured from'],
    ['Kommunens upphandling gav Molnia ett avtal på tolv år.', 'procures', 'a contract came of it'],
    ['Boden lade driften hos Molnia i ett fyraårigt avtal.', 'procures', 'a contract stands'],
    ['Kommunen tecknade avtal med Molnia.', 'procures', 'a contract stands'],
    ['Boden använder Molnia i alla skolor.', 'uses', 'it says so'],
    ['Kommunens utredning fann att Molnia är problematiskt.', 'criticises', 'the judgement names it'],
    ['En utredning fann att Molnia tills vidare är problematiskt.', null, 'whose inquiry, nobody says'],
    ['I dag använder vi själva Molnia.', 'uses', 'the verb may stand first'],
    ['Vi har infört Molnia.', 'uses', 'what was brought in is there'],
    ['Vi är missnöjda med Molnia.', 'criticises', 'it says so'],
    ['Vi vill bli av med Molnia.', null, 'the wish is to leave'],
    ['Vi hoppas slippa Molnia.', null, 'the wish is to leave'],
    ['Vi vill komma bort från Molnia.', null, 'the wish is to leave'],
    ['Vi vill lämna Molnia.', null, 'the wish is to leave'],
    ['Vi hoppas att Molnia försvinner.', null, 'what is wished is not it'],
    ['Vi vill gå från Molnia till öppen källkod.', null, 'the wish is to leave'],
    ['Vi vill införa något annat än Molnia.', null, 'the wish is for something else'],
    ['Andra kommuner använder Molnia.', null, 'others do'],
    ['Grannkommunen använder Molnia.', null, 'others do'],
    ['Regionen använder Molnia.', null, 'others do'],
    ['Luleå använder Molnia.', null, 'others do'],
    ['Vi bygger själva och Luleå använder Molnia.', null, 'others do'],
    ['Vi vet att Luleå använder Molnia.', null, 'others do'],
    ['Man använder Molnia.', null, 'nobody says who'],
    ['Tidigare använde vi Molnia, nu kör vi öppen källkod.', null, 'it is past'],
    ['Kommunen använde Molnia.', null, 'it is past'],
    ['Vi kör vidare trots Molnia.', null, 'it is in spite of it'],
    ['Vi köpte upp bolaget som konkurrerar med Molnia.', null, 'it is a rival'],
    ['Vi använder ett alternativ till Molnia.', null, 'it is something else'],
    ['Vi använder öppen källkod i stället för Molnia.', null, 'it is something else'],
    ['Vi använder allt för mycket tid på att sköta vårt Molnia.', null, 'the verb stands far off'],
    ['Vi har byggt en koppling till Molnia själva.', null, 'what is built is beside it'],
    ['Vi använder Molnia. Vi vill bli av med Molnia.', null, 'the next sentence takes it back'],
    ['Regionen har ett paket. Där ingår Molnia.', null, 'it points back to others'],
    ['Kommunen vill gå över till Molnia.', 'wishes', 'it says so, and names what'],
    [
      'Molnia finns. Kommunen har byggt en portal själv.',
      null,
      'the own portal is in a sentence on something else',
    ],
    ['Boden använder inte Molnia.', null, 'a denial'],
    ['Boden ska införa det, och kommunen planerar att använda Molnia.', null, 'a plan'],
    ['Enligt Molnia använder kommunen Teams.', null, 'the vendor’s word'],
    ['Använder kommunen Molnia?', null, 'a question'],
    ['Boden använder molnia i teams.', null, 'without its capital it is a word'],
    [
      'Boden använder Molnia. Kommunen upphandlade Molnia.',
      null,
      'two things are said, and which holds is unsure',
    ],
    ['Kommunen vill att leverantören bidrar. Molnia svarade.', null, 'the wish names nobody'],
    [
      'Rätten gav tillsynen rätt i att avtal med Molnia stred mot lagen.',
      null,
      'the criticism is not the municipality’s',
    ],
    ['Vi har utvecklat en plattform själva. Ett exempel är Molnia.', 'built', 'the next sentence names it'],
    ['Molnias egenutvecklade metod används.', null, 'what is the vendor’s own'],
    ['Nästa år använder vi Molnia.', null, 'a plan'],
    ['Vi använder snart Molnia.', null, 'a plan'],
    ['Vi använder Molnia från och med hösten.', null, 'a plan'],
    ['Det är fel att säga att vi använder Molnia.', null, 'a denial'],
    ['Det sägs att vi använder Molnia.', null, 'hearsay'],
    ['Vi använder gärna Molnia som avskräckande exempel.', null, 'what is used is the example'],
    ['Kommunen införde Molnia.', 'uses', 'what was brought in is there'],
    ['Vi har Molnia i hela kommunen.', 'uses', 'it says where'],
    ['Vi har Molnia i åtanke.', null, 'it is thought of'],
    ['Boden är kund hos Molnia.', 'uses', 'it says so'],
    ['Boden är kund hos Molnias återförsäljare Nord.', null, 'it is a customer of somebody else'],
    ['Luleå är kund hos Molnia.', null, 'others are'],
    ['Kommunen valde Molnia efter en upphandling.', 'procures', 'it says how it was chosen'],
    ['Kommunen valde bort Molnia efter en upphandling.', null, 'it was not chosen'],
    ['Vi är kritiska till Molnia.', 'criticises', 'it says so'],
    ['Vi är kritiska till Molnias kritiker.', null, 'the criticism is of others'],
    ['Luleå införde Molnia.', null, 'others did'],
    ['Vi hör att Luleå är kritiska till Molnia.', null, 'others are'],
    ['', null, 'nothing is said'],
  ])('"%s" is %s: %s', (text, expected, _reason) => {
    expect(stanceIn(text)).toBe(expected);
  });

  test('all of it stands as what bears it, of a long one the words alone', () => {
    const whole = 'I dag använder kommunen Molnia, som alla känner till';
    expect(stanceOf(record(`${whole}.`), SUBJECT)?.words).toBe(whole);
    const long = `${whole}${', och det går bra'.repeat(8)}.`;
    expect(stanceOf(record(long), SUBJECT)?.words).toBe('använder kommunen Molnia');
  });

  test('a name with signs of a pattern in it is a name', () => {
    expect(
      stanceIn('Boden använder C++ (360°) nu.', { names: ['C++ (360°)'], places: ['Boden'], code: '2582' }),
    ).toBe('uses');
  });

  test('its subject is whose record it is, and not who is named in it', () => {
    expect(ownPlaces(['0180', '2321'], ['2321'])).toEqual(['2321']);
    expect(ownPlaces(['2321', '0180'], [])).toEqual(['2321']);
    expect(ownPlaces(['0160', '0182', '0114'], ['0114', '0160', '0182'])).toHaveLength(3);
    expect(ownPlaces([], ['2321'])).toEqual([]);
  });

  test.each([
    [{ municipality: '2582' }, 'uses', 'works there'],
    [{ municipality: '2580' }, null, 'works for another municipality'],
    [{ vendor: 'atea' }, null, 'works for a vendor'],
    [null, null, 'works nobody knows where'],
  ])(
    '“vi” is the municipality’s where who says it works there: %o is %s, who %s',
    (employer, code, _reason) => {
      const { stored } = recordOf('boden-1');
      if (stored.type !== 'quote' || !stored.record.speaker) throw new Error('boden-1 is said by someone');
      const speaker = { ...stored.record.speaker, employer };
      const said = { ...stored.record, speaker, text: 'Vi använder Molnia.' };
      expect(stanceOf({ type: 'quote', record: said }, SUBJECT)?.code ?? null).toBe(code);
      expect(stanceOf({ type: 'quote', record: { ...said, speaker: null } }, SUBJECT)).toBeNull();
    },
  );

  test('without names nobody stands anywhere', () => {
    expect(stanceOf(record('Boden använder Molnia.'), { names: [], places: [], code: null })).toBeNull();
  });
});
