/**
 * Host labels that mean a person's own matters. Where a word is both, the question is what people do there:
 * they read at skola.boden.se, bibliotek., anslagstavla., moten. and politiker., which therefore stay in;
 * they log in, apply, book or write at those below. Too wide costs a silent panel, too narrow a person's
 * privacy, so doubt falls on the side of leaving the host alone.
 */

/** A label, or a part of it after a hyphen, that begins so: etjanster, e-tjanster2, skol-etjanster. */
export const LABEL_STEMS = [
  // E-services and their forms; "mina" (my): minasidor, mina-sidor, minaarenden.
  'e-tjanst',
  'etjanst',
  'e-service',
  'eservice',
  'e-blankett',
  'eblankett',
  'mina',
  'minsida',
  'min-sida',
  'mittkonto',
  'mitt-konto',
  'sjalvservice',
  'selfservice',
  'kundportal',
  'kundwebb',
  'ansok',
  'anmal',
  'felanmal',
  'formular',
  // Log-in.
  'login',
  'logon',
  'loggain',
  'logga-in',
  'inlogg',
  'signin',
  'autentisering',
  'losenord',
  // School: where pupils and guardians work, not where a school tells about itself.
  'elevportal',
  'elevwebb',
  'skolportal',
  'skolplattform',
  'larplattform',
  'larportal',
  'vardnadshavare',
  'unikum',
  'vklass',
  'schoolsoft',
  'skola24',
  'infomentor',
  'itslearning',
  'quiculum',
  'edlevo',
  // Mail and calendars.
  'webmail',
  'webbmail',
  'epost',
  'e-post',
  // Booking, and the leisure systems that are it.
  'bokning',
  'lokalbokning',
  'tidbok',
  'tidsbok',
  'interbook',
  'friwebb',
  // Staff and their own matters.
  'intranat',
  'intranet',
  'insidan',
  'medarbetar',
  'heroma',
  'personec',
  // Records of care.
  'lifecare',
  'treserva',
  'procapita',
] as const;

/** A label, or a part between hyphens, that is the word itself, maybe numbered: auth2, but not authors. */
export const LABEL_WORDS = [
  'sso',
  'idp',
  'adfs',
  'saml',
  'auth',
  'oauth',
  'mfa',
  'bankid',
  'konto',
  'account',
  'accounts',
  'vpn',
  'citrix',
  'edu',
  'elev',
  'elever',
  'mail',
  'owa',
  'outlook',
  'boka',
  'intra',
] as const;

/**
 * Only as the whole label, since inside one they mean much else (id-kort, fri-tid, open-data-portal).
 * `tjanster`, `service`: errands; `fri`: the booking system FRI; `portal`: mostly staff; `journal`: of a patient.
 */
export const EXACT_LABELS = [
  'tjanster',
  'service',
  'id',
  'mitt',
  'min',
  'portal',
  'personal',
  'journal',
  'post',
  'fri',
] as const;

/** The words as labels with Swedish letters; browsers hand them on in punycode. */
export const UNICODE_LABELS = [
  'e-tjänst',
  'e-tjänster',
  'etjänst',
  'etjänster',
  'tjänster',
  'självservice',
  'ansökan',
  'anmälan',
  'felanmälan',
  'formulär',
  'lösenord',
  'vårdnadshavare',
  'lärplattform',
  'intranät',
] as const;
