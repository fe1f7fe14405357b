import { describe, expect, test } from 'vitest';
import { fold } from '../../../data/language/fold.ts';
import { stem } from '../../../data/language/stem.ts';
import { withPart } from '../../../data/search/compound-part.ts';
import { textAt, textList } from '../../../data/search/text-list.ts';

const WORDS = `informationssäkerhet säkerhetsarbete sakernas e-tjänsteplattform servicetjänster nominerades rutiner ramavtal
  rapporterar handel riskanalys tv-kanalen kanalval enterprise prisbild listpris lista välfärdsteknik inbrottslarm alarms
  larmet kommunikationsplan`;
const TERMS = textList(
  WORDS.split(/\s+/)
    .map((word) => fold(word))
    .sort(),
);
const holding = (word: string) => withPart(TERMS, stem(fold(word))).map((number) => textAt(TERMS, number));

describe('a part of a compound is found', () => {
  test.each([
    ['at its end', 'säkerhet', ['informationssakerhet', 'sakerhetsarbete']],
    ['behind a hyphen and another part', 'tjänst', ['e-tjansteplattform', 'servicetjanster']],
    ['behind a short part that nobody knows', 'avtal', ['ramavtal']],
    ['behind a linking s, though it is short', 'larm', ['inbrottslarm', 'larmet']],
    ['of few letters behind a known word', 'pris', ['listpris', 'prisbild']],
  ])('%s: %s', (_, word, expected) => {
    expect(holding(word)).toEqual(expected);
  });
});

describe('letters are no part', () => {
  test.each([
    ['within a stem', 'inera', []],
    ['where what is left before them is a letter', 'apportera', []],
    ['where what is left behind them is no ending', 'kanaler', ['kanalval', 'tv-kanalen']],
    [
      'where they run into the ending of a shorter stem',
      'säkert',
      ['informationssakerhet', 'sakerhetsarbete'],
    ],
  ])('%s: %s', (_, word, expected) => {
    expect(holding(word)).toEqual(expected);
  });
});
