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

const UNDATED = {
  'i drift': 'initiative.undated.running',
  pågår: 'initiative.undated.ongoing',
  planerad: 'initiative.undated.planned',
  avslutad: 'initiative.undated.ended',
  okänt: 'initiative.undated.unknown',
} as const satisfies Record<InitiativeState, string>;

const isStated = (kind: InitiativeKind): kind is keyof typeof STATED => kind in STATED;

/** What a kind of initiative is called: "E-tjänst", "Avsikt". */
export const kindWords = (kind: InitiativeKind): string =>
  isStated(kind) ? i18n.t(STATED[kind], { year: '' }).trim() : i18n.t(KINDS[kind]);

/** "System, i drift, odaterad källa": of a source without a date no year is known. */
function undated({ kind, status }: Initiative): string {
  const words = isStated(kind) ? [kindWords(kind)] : [kindWords(kind), i18n.t(UNDATED[status.state])];
  return [...words, i18n.t('source.undated')].join(', ');
}

/**
 * What an initiative is, as of its date: "E-tjänst, i drift 2016". An intention, a position and an award
 * are worded by their kind alone: nothing of them was ever under way.
 */
export function standing(initiative: Initiative): string {
  const { kind, status } = initiative;
  if (status.asOf === null) return undated(initiative);
  const year = yearOf(status.asOf);
  if (isStated(kind)) return i18n.t(STATED[kind], { year });
  return i18n.t('initiative.line', {
    kind: kindWords(kind),
    state: i18n.t(STATES[status.state], { year }),
  });
}
