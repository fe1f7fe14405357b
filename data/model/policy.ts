import * as v from 'valibot';
import { Opening, type OpeningKind, openingKindOf, type Settings } from './settings.ts';

/** What an IT department has laid down; `null` and empty lists where it leaves the choice to the user. */
export interface Policy {
  opening: Readonly<Record<OpeningKind, Opening | null>>;
  /** The only sites on which Sidoljus comes, as host names in ASCII; each with its subdomains. */
  sites: readonly string[] | null;
  /** Sites on which it stays silent, likewise. */
  mutedSites: readonly string[];
  /** Whether the first page is shown after an install. */
  firstRun: boolean;
}

export const NO_POLICY: Policy = {
  opening: { municipality: null, vendor: null },
  sites: null,
  mutedSites: [],
  firstRun: true,
};

const asHost = (text: string): string => new URL(`https://${text}`).hostname;

/** A host name as an administrator writes it: no scheme, port or path; other letters than ASCII's become xn--…. */
const Host = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u),
  v.check((text) => URL.canParse(`https://${text}`)),
  v.transform(asHost),
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Notes what is wrong, by its path, and leaves it out. */
class Reading {
  readonly faults: string[] = [];

  part<S extends v.GenericSchema>(schema: S, value: unknown, path: string): v.InferOutput<S> | null {
    if (value === undefined) return null;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    this.faults.push(path);
    return null;
  }

  hosts(value: unknown, path: string): string[] | null {
    const list = this.part(v.array(v.unknown()), value, path);
    return list?.flatMap((each, at) => this.part(Host, each, `${path}.${at}`) ?? []) ?? null;
  }

  /** An object of known parts. */
  parts<K extends string>(value: unknown, path: string, known: readonly K[]): Partial<Record<K, unknown>> {
    if (value === undefined) return {};
    if (!isObject(value)) {
      this.faults.push(path || 'policy');
      return {};
    }
    const isKnown = (key: string): boolean => known.some((each) => each === key);
    for (const key of Object.keys(value)) if (!isKnown(key)) this.faults.push(path ? `${path}.${key}` : key);
    return value as Partial<Record<K, unknown>>;
  }
}

/**
 * A policy out of what the browser hands on from an administrator. What is faulty is left out, part by part, and
 * named in `faults` by its path; one faulty site of a list leaves the others.
 */
export function policyFrom(stored: unknown): { policy: Policy; faults: readonly string[] } {
  const reading = new Reading();
  const { opening, sites, mutedSites, firstRun } = reading.parts(stored, '', [
    'opening',
    'sites',
    'mutedSites',
    'firstRun',
  ]);
  const { municipality, vendor } = reading.parts(opening, 'opening', ['municipality', 'vendor']);
  const policy: Policy = {
    opening: {
      municipality: reading.part(Opening, municipality, 'opening.municipality'),
      vendor: reading.part(Opening, vendor, 'opening.vendor'),
    },
    sites: reading.hosts(sites, 'sites'),
    mutedSites: reading.hosts(mutedSites, 'mutedSites') ?? [],
    firstRun: reading.part(v.boolean(), firstRun, 'firstRun') ?? true,
  };
  return { policy, faults: reading.faults };
}

const isOn = (host: string, sites: readonly string[]): boolean =>
  sites.some((site) => host === site || host.endsWith(`.${site}`));

/** Whether the policy keeps Sidoljus silent at an address. */
export function isSilenced({ sites, mutedSites }: Policy, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return isOn(host, mutedSites) || (sites !== null && !isOn(host, sites));
}

/** How Sidoljus comes to each kind of site: the policy's word where it has one, else the user's. */
export const openingUnder = ({ opening }: Policy, own: Settings['opening']): Settings['opening'] => ({
  municipality: opening.municipality ?? own.municipality,
  vendor: opening.vendor ?? own.vendor,
});

/**
 * The settings as they count under a policy: its openings before the user's own, for kinds and for single sites. A
 * site's silence stays the user's to choose.
 */
export function settingsUnder(policy: Policy, own: Settings): Settings {
  const sites = Object.entries(own.sites).map(([site, choice]) => {
    const isManaged = policy.opening[openingKindOf(site)] !== null && choice.opening !== 'off';
    return [site, isManaged ? { ...choice, opening: null } : choice] as const;
  });
  return { ...own, opening: openingUnder(policy, own.opening), sites: Object.fromEntries(sites) };
}
