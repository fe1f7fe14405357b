import { describe, expect, it } from 'vitest';
import { describeBeside, oneLine } from '../../../data/cli/panel-report.ts';

const record = (first: string) => ({ first, who: 'Per Olsson', why: 'Ämnet drift' });

describe('what is printed of a page', () => {
  it('has the site, the sections, and of each record its text, its speaker and its reason', () => {
    const panel = {
      heading: 'Boden',
      note: 'Norrbottens län',
      sections: [{ title: 'Härifrån 1', records: [record('Vi äger våra servrar.')] }],
    };
    expect(describeBeside({ shows: 'panel', panel })).toBe(
      [
        '  Boden · Norrbottens län',
        '  Härifrån 1',
        '    – Vi äger våra servrar.',
        '      Per Olsson',
        '      Ämnet drift',
      ].join('\n'),
    );
  });

  it('tells three records of a section and counts the rest', () => {
    const records = ['a', 'b', 'c', 'd', 'e'].map(record);
    const lines = describeBeside({
      shows: 'panel',
      panel: { heading: 'Boden', note: '', sections: [{ title: 'Härifrån 5', records }] },
    });
    expect(lines).toContain('    – c');
    expect(lines).not.toContain('    – d');
    expect(lines).toContain('… and 2 more');
  });

  it('says when there is only the launcher, or nothing', () => {
    expect(describeBeside({ shows: 'launcher', name: '22 från Boden' })).toContain('22 från Boden');
    expect(describeBeside({ shows: 'nothing' })).toBe('  nothing');
  });
});

describe('a text on one line', () => {
  it('is cut at a word', () => {
    const line = oneLine(`${'ord '.repeat(30)}\nslut`);
    expect(line).toMatch(/^(ord )+…$/);
    expect(line.length).toBeLessThanOrEqual(98);
  });

  it('is left as it is when it is short', () => {
    expect(oneLine(' två \n rader ')).toBe('två rader');
  });
});
