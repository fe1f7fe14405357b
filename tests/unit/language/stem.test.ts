import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../data/language/fold.ts';
import { stem } from '../../../data/language/stem.ts';
import { isStopWord } from '../../../data/language/stop-words.ts';

const stemOf = (word: string) => stem(fold(word));

describe('inflections of one word meet', () => {
  test.each([
    ['bygglov bygglovet bygglovens'],
    ['skola skolan skolor skolorna skolans skolornas'],
    ['leverantör leverantörer leverantören leverantörerna leverantörens leverantörernas'],
    ['dator datorn datorer datorerna'],
    ['fiber fibern'],
    ['bredband bredbandet'],
    ['nät nätet näten'],
    ['moln molnet molnen'],
    ['barn barnet barnen'],
    ['namn namnet namnen'],
    ['e-tjänst e-tjänsten e-tjänster e-tjänsterna'],
    ['molntjänst molntjänsten molntjänster molntjänsterna'],
    ['kommun kommunen kommuner kommunerna'],
    ['upphandling upphandlingen upphandlingar upphandlingarna'],
    ['app appen'],
    ['larm larmet larmen'],
    ['lås låset låsen'],
    ['avtal avtalet avtalen'],
    ['kamera kameran kameror kamerorna'],
    ['robot roboten robotar robotarna'],
    ['nämnd nämnden nämnder nämnderna'],
    ['tomt tomten tomter tomterna'],
    ['attack attacken attacker attackerna'],
    ['verksamhet verksamheten verksamheter verksamheterna'],
  ])('%s', (line) => {
    const [base = '', ...inflected] = line.split(' ');
    for (const word of inflected) expect(stemOf(word), word).toBe(stemOf(base));
  });
});

describe('words that are not one another stay apart', () => {
  test.each([
    ['dator', 'data'],
    ['motor', 'mot'],
    ['moln', 'mol'],
    ['barn', 'bar'],
    ['bred', 'bredband'],
    ['nät', 'natt'],
    ['skola', 'skolskjuts'],
    ['drift', 'driva'],
  ])('%s and %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});

test('words under five letters and words with a digit stay as they are', () => {
  for (const word of ['appen'.slice(0, 4), 'nis2', '2030-talet', 'it', 'data', 'nis2-direktivet']) {
    expect(stem(word)).toBe(word);
  }
});

test('a stem is its own stem, and begins the word', () => {
  const swedish = fc.string({ unit: fc.constantFrom(...'aaabdeeeefgiklmnnnoprrrsstttuv-'), maxLength: 24 });
  const ending = fc.constantFrom(
    '',
    'n',
    'en',
    'et',
    'arna',
    'ernas',
    'orna',
    'bandet',
    'landens',
    'heterna',
    'lig',
  );
  fc.assert(
    fc.property(fc.oneof(swedish, fc.string(), fc.string({ unit: 'binary' })), ending, (start, end) => {
      const stemmed = stem(fold(start + end));
      expect(stem(stemmed)).toBe(stemmed);
      expect(fold(start + end).startsWith(stemmed.slice(0, 2))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

describe('stop words', () => {
  test.each(['och', 'är', 'januari', 'måndag', 'cookies', 'the', 'meny'])('%s is one', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  test.each(['bredband', 'upphandling', 'säkerhet', 'moln', 'skola', 'e-tjänst'])('%s is none', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  test('a word is taken as it is spelt: “läs” is one, “lås” is none', () => {
    expect(isStopWord('läs')).toBe(true);
    expect(isStopWord('lås')).toBe(false);
    expect(isStopWord('las')).toBe(false);
  });
});
