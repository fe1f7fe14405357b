import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleInCitationForm } from '../../../data/ingest/citation-form.ts';

describe('a title is cited in the indefinite', () => {
  test.each([
    ['it-chefen', 'it-chef'],
    ['tekniska chefen', 'teknisk chef'],
    ['kommunalrådet', 'kommunalråd'],
    ['bredbandssamordnaren', 'bredbandssamordnare'],
    ['vice ordföranden', 'vice ordförande'],
    ['undersköterskan', 'undersköterska'],
    ['medicinskt ansvariga sjuksköterskan', 'medicinskt ansvarig sjuksköterska'],
    ['rektorn', 'rektor'],
    ['ministern för civilt försvar', 'minister för civilt försvar'],
    ['ordföranden i tekniska nämnden', 'ordförande i tekniska nämnden'],
    ['generaldirektören', 'generaldirektör'],
    ['it-strategen', 'it-strateg'],
    ['äldreombudsmannen', 'äldreombudsman'],
    ['bonden', 'bonde'],
    ['vd:n', 'vd'],
    ['projektledaren och it-chefen', 'projektledare och it-chef'],
    ['hamnkaptenen', 'hamnkapten'],
  ])('%s: %s', (definite, indefinite) => {
    expect(titleInCitationForm(definite)).toBe(indefinite);
  });

  test.each([
    ...[
      'it-chef',
      'kapten',
      'student',
      'agent',
      'lärare',
      'ordförande',
      'direktör',
      'talman',
      'bibliotekarie',
    ],
    ...['vd', 'sakkunnig', 'biträdande it-chef', 'strateg', 'ledamot', 'ombud', 'råd', 'kommunalråd (M)'],
    ...[
      'kommunens nya digitaliseringschef',
      'ersättare i tekniska nämnden',
      'chef för enheten digital utveckling',
      'professor emeritus',
      '',
    ],
  ])('%s is so already', (title) => {
    expect(titleInCitationForm(title)).toBe(title);
  });

  test('any text stays a beginning of itself in each word but the adjectives, and no longer than it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(titleInCitationForm(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
