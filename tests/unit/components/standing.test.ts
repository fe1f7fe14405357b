import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { standing } from '../../../components/standing.ts';
import { InitiativeKind, InitiativeState } from '../../../data/model/records.ts';
import { initiative } from './records.ts';

const of = (kind: InitiativeKind, state: InitiativeState) =>
  standing(initiative({ kind, status: { state, asOf: '2016-10-18' } }));

describe('what an initiative is, as of its date', () => {
  it.each<[InitiativeKind, InitiativeState, string]>([
    ['e-tjänst', 'i drift', 'E-tjänst, i drift 2016'],
    ['robot/AI', 'pågår', 'Robot eller AI, pågick 2016'],
    ['upphandling', 'planerad', 'Upphandling, planerades 2016'],
    ['metod', 'avslutad', 'Metod, avslutat 2016'],
    ['nätverk', 'okänt', 'Nätverk, läget okänt 2016'],
  ])('words %s that is %s', (kind, state, expected) => {
    expect(of(kind, state)).toBe(expected);
  });

  it.each<[InitiativeKind, string]>([
    ['avsikt', 'Avsikt 2016'],
    ['ståndpunkt', 'Ståndpunkt 2016'],
    ['utmärkelse', 'Utmärkelse 2016'],
  ])('never words %s as something under way, whatever its state', (kind, expected) => {
    for (const state of InitiativeState.options) expect(of(kind, state)).toBe(expected);
  });

  it.each<[InitiativeKind, InitiativeState, string]>([
    ['system', 'i drift', 'System, i drift, odaterad källa'],
    ['säkerhet', 'avslutad', 'Säkerhet, avslutat, odaterad källa'],
    ['ståndpunkt', 'okänt', 'Ståndpunkt, odaterad källa'],
  ])('says of %s that is %s when its source bears no date', (kind, state, expected) => {
    expect(standing(initiative({ kind, status: { state, asOf: null } }))).toBe(expected);
  });

  it('has words for every kind and state, each its own', () => {
    const all = InitiativeKind.options.flatMap((kind) =>
      InitiativeState.options.map((state) => of(kind, state)),
    );
    expect(new Set(all).size).toBe(12 * 5 + 3);
  });
});
