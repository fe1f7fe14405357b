import { describe, expect, test } from 'vitest';
import { stem } from '../../../data/language/stem.ts';
import { isPlain, queryMix } from '../../bench/contest/query-mix.ts';
import { compoundParts, swedishTerms } from '../../bench/contest/swedish-terms.ts';

const KNOWN = new Set(['bredband', 'utbyggnad', 'samhalle', 'byggnad']);
const knows = (word: string) => KNOWN.has(word);

describe('a compound', () => {
  test('is told apart into two known words, the last as long as can be', () => {
    expect(compoundParts('bredbandsutbyggnad', knows)).toEqual(['bredband', 'utbyggnad']);
    expect(compoundParts('samhallsbyggnad', knows)).toEqual([]);
    expect(compoundParts('bredband', knows)).toEqual([]);
  });

  test('is looked up by its stem and by those of its parts', () => {
    expect(swedishTerms(knows)('Bredbandsutbyggnaden')).toContain(stem('bredbandsutbyggnaden'));
    expect(swedishTerms(knows)('bredbandsutbyggnad')).toEqual(
      expect.arrayContaining(['bredband', stem('utbyggnad')]),
    );
  });
});

describe('the queries of a run', () => {
  test('are those that mean the same to every engine', () => {
    const plain = ['it-drift grannkommuner', 'ska it 2.0', 'EU'];
    const ours = ['"två ord"', 'drift -boden', '-boden', 'plats:åre ai', 'år:2016..2018 drift'];
    expect([...plain, ...ours].filter(isPlain)).toEqual(plain);
  });

  test('are whole ones, and of some every beginning as the letters come', () => {
    expect(queryMix(['fiber i by', 'moln'])).toEqual([
      'fiber i by',
      'moln',
      'fi',
      'fib',
      'fibe',
      'fiber',
      'fiber i',
      'fiber i b',
    ]);
  });
});
