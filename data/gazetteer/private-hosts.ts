import { hostName } from './host-name.ts';
import { EXACT_LABELS, LABEL_STEMS, LABEL_WORDS, UNICODE_LABELS } from './private-labels.ts';

/** The city owns this whole top domain: edu.stockholm and login.stockholm are services, not registrants. */
const CITY_TOP_DOMAIN = 'stockholm';

/** Google's public pages about its products for schools; nobody logs in there. */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['edu.google.com']);

const PRIVATE_LABEL = new RegExp(
  [
    `(?:^|-)(?:${LABEL_STEMS.join('|')})`,
    `(?:^|-)(?:${LABEL_WORDS.join('|')})\\d*(?:-|$)`,
    `^(?:${EXACT_LABELS.join('|')})\\d*$`,
  ].join('|'),
);

/** The same words spelt with å, ä, ö, as a browser gives them: e-tjänster is xn--e-tjnster-y2a. */
const ENCODED_LABELS: ReadonlySet<string> = new Set(
  UNICODE_LABELS.flatMap((label) => hostName(`${label}.se`)?.split('.', 1) ?? []),
);

/**
 * Whether a person's own matters are on a host: e-services, log-in, school, mail, booking, staff pages.
 * Such a host is never read, listed or not. Takes a host in any spelling (not an address), looks at the
 * labels left of the registered name only, and never at path or query: pages *about* e-tjänster stay in.
 * Total; false for what is no host name.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostName(hostname);
  if (host === null || PUBLIC_HOSTS.has(host)) return false;
  const labels = host.split('.');
  const registered = labels.at(-1) === CITY_TOP_DOMAIN ? 1 : 2;
  return labels.slice(0, -registered).some(isPrivateLabel);
}

function isPrivateLabel(label: string): boolean {
  return label.startsWith('xn--') ? ENCODED_LABELS.has(label) : PRIVATE_LABEL.test(label);
}

/**
 * The manifest's `exclude_globs` for such hosts, sorted. A glob is matched against the whole address and its
 * `*` runs over "/" and "?", so each is anchored at a written-out scheme and has its one `*` at the end:
 * `*://login.*` would exclude https://www.boden.se/?next=https://login.boden.se. A private label further in
 * (www.login.boden.se, skol-login.boden.se) can't be caught that way; `isPrivateHost` in the script does.
 */
export function privateHostGlobs(): string[] {
  const words = [...LABEL_WORDS, ...EXACT_LABELS, ...ENCODED_LABELS].map((label) => `${label}.*`);
  const starts = [...LABEL_STEMS.map((stem) => `${stem}*`), ...words];
  return ['http', 'https'].flatMap((scheme) => starts.map((start) => `${scheme}://${start}`)).sort();
}
