import * as v from 'valibot';
import { type Body, Gazetteer, type Municipality, type Vendor } from '../model/gazetteer.ts';
import { assertUnique, GazetteerFault, type Row, readRows, type Where } from './csv-rows.ts';
import { BodyRow, HostRow, MunicipalityRow, NeighbourRow, VendorRow } from './row-shapes.ts';

/** The texts of the gazetteer's five CSV files. */
export interface GazetteerCsv {
  municipalities: string;
  neighbours: string;
  hosts: string;
  vendors: string;
  bodies: string;
}

/** Region Gotland is a municipality with a region's tasks, on one site: the municipality keeps the host. */
const MUNICIPALITY_WINS: ReadonlySet<string> = new Set(['gotland.se']);

/**
 * Makes the gazetteer of its five CSV texts. Build time only.
 * @throws {GazetteerFault} naming file, row and field: not CSV, a field not of its shape, a code or id twice,
 * a code of no municipality, a county that is not the code's, a host under two entries (but `gotland.se`,
 * where the municipality wins), a pair of neighbours twice, a vendor's automatic host that is not among its
 * hosts or whose domain is unsure.
 */
export function compileGazetteer(csv: GazetteerCsv): Gazetteer {
  const municipalities = readRows('municipalities.csv', csv.municipalities, MunicipalityRow);
  const neighbours = readRows('neighbours.csv', csv.neighbours, NeighbourRow);
  const hosts = readRows('hosts.csv', csv.hosts, HostRow);
  const vendors = readRows('vendors.csv', csv.vendors, VendorRow);
  const bodies = readRows('bodies.csv', csv.bodies, BodyRow);

  assertUnique(municipalities, 'code', (row) => row.code);
  assertUnique(vendors, 'id', (row) => row.id);
  assertUnique(bodies, 'id', (row) => row.id);

  const codes = new Set(municipalities.map((row) => row.value.code));
  for (const row of hosts) assertKnown(codes, row, 'code', row.value.code);
  const bordering = neighboursByCode(codes, neighbours);
  const claim = hostClaims();
  return v.parse(Gazetteer, {
    municipalities: municipalities.map((row) => municipalityOf(row, hosts, bordering, claim)),
    vendors: vendors.map((row) => vendorOf(row, claim)),
    bodies: bodies.map((row) => bodyOf(row, claim)),
  });
}

type Claim = (host: string, owner: string, where: Where, field: string) => void;

/** A host belongs to one entry, and within a municipality it is either its own or hosted elsewhere. */
function hostClaims(): Claim {
  const owners = new Map<string, string>();
  return (host, owner, where, field) => {
    const known = owners.get(host) ?? owner;
    if (known !== owner) throw new GazetteerFault(where, field, `${host} belongs to ${known} already`);
    owners.set(host, owner);
  };
}

function municipalityOf(
  row: Row<MunicipalityRow>,
  hostRows: readonly Row<HostRow>[],
  bordering: ReadonlyMap<string, ReadonlySet<string>>,
  claim: Claim,
): Municipality {
  const { code, name, official_name, genitive, county_code, county, skr_group, lat, lon } = row.value;
  if (!code.startsWith(county_code)) {
    throw new GazetteerFault(row, 'county_code', `${code} is not in county ${county_code}`);
  }
  return {
    code,
    name,
    officialName: official_name,
    genitive,
    countyCode: county_code,
    county,
    skrGroup: skr_group,
    centre: [lat, lon],
    ...hostsOf(row, hostRows, claim),
    neighbours: [...(bordering.get(code) ?? [])].sort(),
  };
}

function hostsOf(row: Row<MunicipalityRow>, hostRows: readonly Row<HostRow>[], claim: Claim) {
  const { code, domain, web_host, further_domains } = row.value;
  const hosts = new Set<string>();
  const hostedElsewhere = new Set<string>();
  const add = (host: string, own: boolean, where: Where, field: string) => {
    claim(host, own ? `municipality ${code}` : `a vendor, for municipality ${code}`, where, field);
    (own ? hosts : hostedElsewhere).add(host);
  };
  add(domain, true, row, 'domain');
  add(web_host, true, row, 'web_host');
  for (const host of further_domains) add(host, true, row, 'further_domains');
  for (const further of hostRows.filter((each) => each.value.code === code)) {
    add(further.value.host, further.value.kind === 'own subdomain', further, 'host');
  }
  return { hosts: [...hosts], hostedElsewhere: [...hostedElsewhere] };
}

function vendorOf(row: Row<VendorRow>, claim: Claim): Vendor {
  const { id, name, aliases, domains, auto_domains, category, products, confidence } = row.value;
  for (const host of domains) claim(host, `vendor ${id}`, row, 'domains');
  const stray = auto_domains.find((host) => !domains.includes(host));
  if (stray !== undefined) throw new GazetteerFault(row, 'auto_domains', `${stray} is not among the domains`);
  if (auto_domains.length > 0 && confidence !== 'high') {
    throw new GazetteerFault(row, 'auto_domains', 'a domain that is unsure is never automatic');
  }
  return { id, name, aliases, hosts: domains, autoHosts: auto_domains, category, products };
}

function bodyOf(row: Row<BodyRow>, claim: Claim): Body {
  const { id, name, aliases, kind, domain, further_domains } = row.value;
  const hosts = [domain, ...further_domains].filter((host) => !MUNICIPALITY_WINS.has(host));
  for (const host of hosts) claim(host, `body ${id}`, row, host === domain ? 'domain' : 'further_domains');
  return { id, name, aliases, kind, hosts };
}

function neighboursByCode(codes: ReadonlySet<string>, rows: readonly Row<NeighbourRow>[]) {
  const bordering = new Map<string, Set<string>>();
  const pairKey = (row: NeighbourRow) => [row.code_a, row.code_b].sort().join(' ');
  assertUnique(rows, 'code_b', pairKey);
  for (const row of rows) {
    const { code_a: a, code_b: b } = row.value;
    assertKnown(codes, row, 'code_a', a);
    assertKnown(codes, row, 'code_b', b);
    if (a === b) throw new GazetteerFault(row, 'code_b', 'a municipality does not border itself');
    bordering.set(a, (bordering.get(a) ?? new Set()).add(b));
    bordering.set(b, (bordering.get(b) ?? new Set()).add(a));
  }
  return bordering;
}

function assertKnown(codes: ReadonlySet<string>, where: Where, field: string, code: string): void {
  if (!codes.has(code)) throw new GazetteerFault(where, field, `no municipality has the code ${code}`);
}
