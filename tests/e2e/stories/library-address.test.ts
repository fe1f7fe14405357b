import { describe, expect, it } from 'vitest';
import { RECORDS, UNHEARD } from '../harness/collection.ts';
import { openWorld } from './world.ts';

const world = openWorld();

const visit = (query: string) => world.visit(`chrome-extension://${world.extensionId}/library.html${query}`);

describe('an address', () => {
  it.each([
    ['?view=browse&plats=2582&farg=bla', 'farg=bla', '26 poster'],
    ['?view=browse&tema=finns-inte', 'tema=finns-inte', `${RECORDS} poster`],
    ['?view=browse&plats=9999', 'plats=9999', `${RECORDS} poster`],
    ['?view=browse&tema=oppenhet&datum=saknas', '8 poster', 'Ta bort Datum: saknas'],
    ['?view=vendor', 'Adressen säger inte vilken leverantör. Välj en i listan.', 'Atea'],
    ['?view=vendor&id=Atea', 'Vem säger vad om Atea', 'Källan nämner Atea'],
    [
      `?view=timeline&plats=${UNHEARD.code}`,
      `Samlingen har inget från ${UNHEARD.name} ännu.`,
      'Visa hela länet',
    ],
    [
      `?view=compare&platser=${UNHEARD.code},2281&tema=oppenhet`,
      `Samlingen har inget från ${UNHEARD.name} ännu.`,
      'Visa hela länet',
    ],
    [
      '?view=compare&platser=2505,2281&tema=samverkan',
      'Inget eget; nämns av andra',
      'Andra som nämner Arvidsjaur (6)',
    ],
    ['?view=browse&plats=0114&slag=citat', 'Inget i samlingen', 'Ta bort alla avgränsningar'],
    ['?view=browse&plats=0114&slag=citat', 'Ta bort Kommun: Upplands Väsby', 'Ta bort Slag: Citat'],
    ['?view=vendor&id=finns-inte', 'Ingen leverantör heter så i Sidoljus.', 'Visa alla leverantörer'],
    ['?view=vendor&id=<b>', 'Ingen leverantör heter så i Sidoljus.', 'Visa alla leverantörer'],
    ['?view=vendor&id=lime', 'Ingen i samlingen har sagt något om', 'Bläddra i hela samlingen'],
    [
      `?view=browse&plats=${UNHEARD.code}`,
      `Samlingen har inget från ${UNHEARD.name} ännu.`,
      'Visa hela länet',
    ],
    [
      '?view=compare&platser=2281,9999&tema=zz',
      'tema=zz, platser=9999',
      'Välj ett ämne och minst två kommuner.',
    ],
    ['?view=compare&platser=2281,9999,2321,2582,1470,1496,1980&tema=oppenhet', 'platser=9999', 'Vara'],
    [
      '?view=compare&platser=2281,2321,2582,1470,1496,1980&tema=oppenhet',
      'Högst fem kommuner jämförs. Utelämnat: Västerås.',
      'Sundsvall',
    ],
    ...['browse', 'timeline', 'map'].map((view) => [
      `?view=${view}&fran=2020&till=2016`,
      'Åren står i fel ordning: från 2020 till 2016.',
      'Visa från 2016 till 2020',
    ]),
    ['?view=timeline&fran=igar', 'fran=igar', 'Visa utan det'],
    ['?view=lists&lista=hundar', 'lista=hundar', 'Boden'],
    ['?view=map&zoom=3&del=skane', 'del=skane, zoom=3', 'Jämtlands län'],
    ['?view=map&lan=99', 'lan=99', 'Inget län har den koden.'],
    ['?view=map&slag=hund&tema=finns-inte', 'slag=hund, tema=finns-inte', '290 utan något eget'],
    ['?record=finns-inte', 'Den posten finns inte i samlingen.', 'Sök i samlingen'],
    ['?view=browse&sida=99', 'Sidan 99 finns inte.', 'Visa den sista sidan'],
    ['?plats=2582', 'Sidan finns inte i biblioteket', 'Adressen säger inte vilken vy den gäller'],
    ['?VIEW=browse', 'Sidan finns inte i biblioteket', 'Adressen säger inte vilken vy den gäller'],
    ['?view=browse&plats=2582&plats=2281', 'plats=2281', '26 poster'],
    ['?record=finns-inte', 'Posten finns inte längre', 'Sök i samlingen'],
    ['?view=lists&lista=leverantor&sida=99', 'Sidan 99 finns inte.', 'Visa den sista sidan'],
    ['?view=map&sida=99', 'Sidan 99 finns inte. Den sista är 6.', 'Visa den sista sidan'],
    ['?view=timeline&tema=oppenhet&sida=99', 'Sidan 99 finns inte.', 'Visa den sista sidan'],
  ])('that says what nobody knows is told so, and leads on: %s', async (query, said, next) => {
    const page = await visit(query);
    await page.getByText(said).filter({ visible: true }).first().waitFor();
    await page.getByText(next).filter({ visible: true }).first().waitFor();
  });

  it.each([
    ['?view=lists&lista=leverantor&sida=99', /tom|av \d/],
    ['?view=browse&sida=99', /Inget i samlingen/],
    ['?view=map&sida=99', /av 290/],
  ])('of a page that there is not says nothing else of it: %s', async (query, untrue) => {
    const page = await visit(query);
    await page.getByText('Sidan 99 finns inte.').waitFor();
    expect(await page.locator('.answer').innerText()).not.toMatch(untrue);
    await page.getByRole('link', { name: 'Visa den sista sidan' }).click();
    await page.locator('tbody tr, .item').first().waitFor();
    expect(await page.getByText('finns inte').count()).toBe(0);
  });
});
