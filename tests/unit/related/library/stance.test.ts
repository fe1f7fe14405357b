import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../../../data/model/records.ts';
import { stanceOf } from '../../../../data/related/library/stance.ts';
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
    [
      'nordic-peak',
      'sundsvall-1',
      'built: har vi utvecklat öppna plattformar själva',
      'the next sentence names it',
    ],
    [
      'nordic-peak',
      'i-sundsvall-1',
      'built: byggd när inget lämpligt gick att köpa',
      'it is the initiative’s name',
    ],
    [
      'camanio',
      'vasteras-1',
      'uses: Där ingår den fjärrstyrda mobila roboten Giraffen',
      'a part of what is there',
    ],
    ['camanio', 'i-vasteras-2', 'uses: hör till stadens', 'in use by its own summary'],
    [
      'atea',
      'i-skovde-3',
      'uses: vägleder Atea kommunen',
      'its own method is the vendor’s own, not built by Skövde',
    ],
    ['atea', 'i-skovde-5', 'uses: förser Skövde', 'it supplies the municipality, by name'],
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

const SUBJECT = { names: ['Molnia', 'Teams'], places: ['Boden'] };

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
    ['En utredning fann att Molnia tills vidare är problematiskt.', 'criticises', 'the judgement names it'],
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
      'Boden använder Molnias konkurrent. Kommunen upphandlade Molnia.',
      null,
      'two things are said, and which holds is unsure',
    ],
    ['Kommunen vill att leverantören bidrar. Molnia svarade.', null, 'the wish names nobody'],
    [
      'Rätten gav tillsynen rätt i att avtal med Molnia stred mot lagen.',
      null,
      'the criticism is not the municipality’s',
    ],
    ['Molnias egenutvecklade metod används.', null, 'what is the vendor’s own'],
    ['', null, 'nothing is said'],
  ])('"%s" is %s: %s', (text, expected, _reason) => {
    expect(stanceIn(text)).toBe(expected);
  });

  test('a name with signs of a pattern in it is a name', () => {
    expect(stanceIn('Boden använder C++ (360°) nu.', { names: ['C++ (360°)'], places: [] })).toBe('uses');
  });

  test('without names nobody stands anywhere', () => {
    expect(stanceOf(record('Boden använder Molnia.'), { names: [], places: [] })).toBeNull();
  });
});
