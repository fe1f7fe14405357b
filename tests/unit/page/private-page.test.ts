import { describe, expect, test } from 'vitest';
import { isPrivatePage } from '../../../data/page/private-page.ts';
import { documentOf } from './html.ts';

const isPrivate = (html: string) => isPrivatePage(documentOf(html));

describe('a page is private that asks for', () => {
  test.each([
    ['a password', '<input type="password">'],
    ['a password, written in capitals', '<input type="PASSWORD">'],
    ['a password that is shown', '<input type="text" autocomplete="current-password">'],
    ['a new password among other hints', '<input autocomplete="section-a new-password">'],
    ['a one-time code', '<input autocomplete="one-time-code" inputmode="numeric">'],
    ['a one-time code, in capitals', '<input autocomplete="One-Time-Code">'],
    ['a personal number by name', '<input name="personnummer">'],
    ['a personal number by a short name', '<input name="pnr">'],
    ['a personal number by a name of several', '<input name="applicant_pnr_1">'],
    ['a personal number by id', '<input id="txtPersonNr">'],
    ['a personal number by label', '<label for="a">Ditt personnummer</label><input id="a">'],
    ['a personal number by the label round it', '<label>Person-nummer <input></label>'],
    ['a personal number by a label elsewhere', '<p id="l">Personnummer</p><input aria-labelledby="x l">'],
    ['a personal number by its form', '<input placeholder="ÅÅÅÅMMDD-XXXX">'],
    ['a personal number by its short form', '<input placeholder="ååmmddnnnn">'],
    ['a personal number by its form in English', '<input placeholder="YYYYMMDD-XXXX">'],
    ['a personal number by its spoken name', '<input aria-label="Personnummer, tolv siffror">'],
    ['a personal number by its title', '<input title="Personnummer">'],
    ['a personal number in English', '<label>Personal identity number <input></label>'],
    ['a personal number in short English', '<label>Personal number <input></label>'],
    ['a personal number by an example of one', '<input placeholder="19500101-0101">'],
    ['a personal number in the definite', '<label>Ange personnumret <input></label>'],
    ['a coordination number', '<label>Samordningsnummer <input></label>'],
  ])('%s', (_, html) => {
    expect(isPrivate(`<form>${html}</form>`)).toBe(true);
  });
});

describe('a page is not private that only', () => {
  test.each([
    [
      'is about e-services, with a search field',
      '<h1>Om våra e-tjänster</h1><input type="search" name="q" placeholder="Sök">',
    ],
    [
      'tells what a personal number is',
      '<p>Du behöver ditt personnummer (ÅÅÅÅMMDD-XXXX).</p><input name="q">',
    ],
    ['tells about passwords', '<h1>Byt lösenord ofta</h1><a href="/login">Logga in</a>'],
    ['asks for an e-mail address', '<label>E-post <input type="email" name="newsletter"></label>'],
    ['asks for a date', '<input name="datum" placeholder="ÅÅÅÅ-MM-DD"><input placeholder="YYYYMMDD">'],
    ['asks for a telephone number', '<label>Telefon <input placeholder="070-123 45 67"></label>'],
    ['asks who to turn to', '<label>Kontaktperson, nummer och namn <input name="kontaktperson"></label>'],
    ['counts people', '<input type="number" name="antal-personer">'],
    ['has a hidden field of a form library', '<input type="hidden" name="personnummer">'],
    ['has a field whose name holds those letters', '<input name="kopnr"><input name="hypnrosis">'],
    ['asks for the number of a case', '<label>Ärendenummer <input name="diarienr"></label>'],
  ])('%s', (_, html) => {
    expect(isPrivate(html)).toBe(false);
  });
});

test('a field that belongs to a form somewhere else on the page counts', () => {
  expect(isPrivate('<form id="f"></form><main><p>Text</p></main><input form="f" type="password">')).toBe(
    true,
  );
});

test('a label of half a sign and a broken pattern in a name do no harm', () => {
  expect(isPrivate('<label>\ud83d <input name="(["></label><input aria-labelledby="] [">')).toBe(false);
});
