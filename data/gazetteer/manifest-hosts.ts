import type { Gazetteer } from '../model/gazetteer.ts';
import { isPrivateHost } from './private-hosts.ts';

/**
 * The match patterns on which the extension may run by itself, sorted and without overlap: a municipality's
 * own domains with all their subdomains (`*://*.boden.se/*` covers boden.se too, as match patterns are
 * defined), and the apex and www host of a vendor's automatic domains. Never: pages that a vendor hosts for a
 * municipality, bodies, and hosts where a person's own matters are. Within a municipality's domain such hosts
 * are kept out by `privateHostGlobs` and `isPrivateHost`, since a match pattern can't leave out a subdomain.
 */
export function manifestHosts({ municipalities, vendors }: Gazetteer): string[] {
  const listed = municipalities.flatMap((municipality) => municipality.hosts);
  const domains = new Set(listed.filter((host) => !isPrivateHost(host)));
  const patterns = new Set<string>();
  for (const host of domains) {
    if (!parentsOf(host).some((parent) => domains.has(parent))) patterns.add(`*://*.${host}/*`);
  }
  for (const host of vendors.flatMap((vendor) => vendor.autoHosts)) {
    if ([host, ...parentsOf(host)].some((each) => domains.has(each)) || isPrivateHost(host)) continue;
    patterns.add(`*://${host}/*`).add(`*://www.${host}/*`);
  }
  return [...patterns].sort();
}

/** "a.b.se" → "b.se", "se". */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}
