import { i18n } from '#i18n';
import { yearOf } from '../data/locales/age.ts';
import type { Initiative, InitiativeKind, InitiativeState } from '../data/model/records.ts';

const STATED = {
  avsikt: 'initiative.kind.intention',
  ståndpunkt: 'initiative.kind.position',
  utmärkelse: 'initiative.kind.award',
} as const;

const KINDS = {
  system: 'initiative.kind.system',
  'e-tjänst': 'initiative.kind.eService',
  app: 'initiative.kind.app',
  'robot/AI': 'initiative.kind.robot',
  plattform: 'initiative.kind.platform',
  nätverk: 'initiative.kind.network',
  upphandling: 'initiative.kind.procurement',
  organisation: 'initiative.kind.organisation',
  metod: 'initiative.kind.method',
  infrastruktur: 'initiative.kind.infrastructure',
  utbildning: 'initiative.kind.training',
  säkerhet: 'initiative.kind.security',
} as const satisfies Record<Exclude<InitiativeKind, keyof typeof STATED>, string>;

const STATES = {
  'i drift': 'initiative.state.running',
  pågår: 'initiative.state.ongoing',
  planerad: 'initiative.state.planned',
  avslutad: 'initiative.state.ended',
  okänt: 'initiative.state.unknown',
} as const satisfies Record<InitiativeState, string>;

const isStated = (kind: InitiativeKind): kind is keyof typeof STATED => kind in STATED;

/**
 * What an initiative is, as of its date: "E-tjänst, i drift 2016". An intention, a position and an award
 * are worded by their kind alone: nothing of them was ever under way.
 */
export function standing({ kind, status }: Initiative): string {
  const year = status.asOf === null ? i18n.t('source.undated') : yearOf(status.asOf);
  if (isStated(kind)) return i18n.t(STATED[kind], { year });
  return i18n.t('initiative.line', {
    kind: i18n.t(KINDS[kind]),
    state: i18n.t(STATES[status.state], { year }),
  });
}
