import type { Body, Gazetteer, Municipality, Site, Vendor } from '../model/gazetteer.ts';
import { hostName } from './host-name.ts';
import { isPrivateHost } from './private-hosts.ts';

/** Whose site a host is. `elsewhere`: a vendor hosts it for the municipality; read on demand only. */
export interface Recognition {
  readonly site: Site;
  readonly hosting: 'own' | 'elsewhere';
}

export interface Recogniser {
  /**
   * Whose site a host is: the entry with the longest listed suffix, on label borders. Takes any spelling:
   * subdomain, www, upper case, port, trailing dot, Unicode or punycode. null for hosts that are not listed,
   * for hosts where a person's own matters are (exclusion wins over the gazetteer), and for what is no host.
   * Never throws.
   */
  byHost(host: string): Recognition | null;
  /** `byHost` for an absolute address with the scheme http or https; null for anything else. Never throws. */
  byUrl(url: string): Recognition | null;
  /**
   * Whether the extension runs on a host by itself: a municipality's own, and the apex and www of a vendor's
   * public sites. Pages hosted elsewhere, global companies and public bodies are read only when asked.
   */
  runsByItself(url: string): boolean;
  /** By SCB code; undefined where unknown, as the two below. */
  municipality(code: string): Municipality | undefined;
  vendor(id: string): Vendor | undefined;
  body(id: string): Body | undefined;
}

/**
 * Builds the lookups of a gazetteer once; each question is then a few map reads.
 * Needs no list of public suffixes, since only listed hosts are found: evilboden.se and boden.se.evil.com
 * end in nothing listed, and håbo.se (xn--hbo-ula.se) is another name than habo.se.
 */
export function recogniser(gazetteer: Gazetteer): Recogniser {
  const hosts = recognitionsByHost(gazetteer);
  const municipalities = new Map(gazetteer.municipalities.map((each) => [each.code, each]));
  const vendors = new Map(gazetteer.vendors.map((each) => [each.id, each]));
  const bodies = new Map(gazetteer.bodies.map((each) => [each.id, each]));

  const automatic = new Set(gazetteer.vendors.flatMap(({ autoHosts }) => autoHosts));

  function byUrl(url: string): Recognition | null {
    if (!URL.canParse(url)) return null;
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? byHost(hostname) : null;
  }

  function runsByItself(url: string): boolean {
    const found = byUrl(url);
    if (found?.site.kind === 'municipality') return found.hosting === 'own';
    const name = found?.site.kind === 'vendor' ? (hostName(new URL(url).hostname) ?? '') : '';
    return automatic.has(name.replace(/^www\./, ''));
  }

  function byHost(host: string): Recognition | null {
    const name = hostName(host);
    return name === null || isPrivateHost(name) ? null : longestSuffix(hosts, name);
  }

  return {
    byHost,
    byUrl,
    runsByItself,
    municipality: (code) => municipalities.get(code),
    vendor: (id) => vendors.get(id),
    body: (id) => bodies.get(id),
  };
}

function recognitionsByHost({ municipalities, vendors, bodies }: Gazetteer): Map<string, Recognition> {
  const found = new Map<string, Recognition>();
  const list = (hosts: readonly string[], site: Site, hosting: Recognition['hosting'] = 'own') => {
    for (const host of hosts) found.set(host, { site, hosting });
  };
  for (const { code, name, hosts, hostedElsewhere } of municipalities) {
    const site: Site = { kind: 'municipality', id: code, name };
    list(hosts, site);
    list(hostedElsewhere, site, 'elsewhere');
  }
  for (const { id, name, hosts } of vendors) list(hosts, { kind: 'vendor', id, name });
  for (const { id, name, hosts } of bodies) list(hosts, { kind: 'body', id, name });
  return found;
}

function longestSuffix(hosts: ReadonlyMap<string, Recognition>, name: string): Recognition | null {
  const labels = name.split('.');
  for (let first = 0; first < labels.length; first += 1) {
    const found = hosts.get(labels.slice(first).join('.'));
    if (found !== undefined) return found;
  }
  return null;
}
