import * as v from 'valibot';
import { Municipality } from '../model/gazetteer.ts';
import { Id, MunicipalityCode } from '../model/records.ts';
import { hostName } from './host-name.ts';

/** The shapes of the lines in the gazetteer's CSV files; README.md says what each column means. */

const NonEmpty = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const Count = v.pipe(v.string(), v.regex(/^\d+$/, 'is not a count'), v.transform(Number));

const Host = v.pipe(
  Municipality.entries.hosts.item,
  v.check((host) => !host.startsWith('www.'), 'is written without www., which every host covers'),
  v.check((host) => hostName(host) === host, 'is not spelt as a browser spells a host'),
);

const listOf = <const S extends v.GenericSchema<string, string>>(item: S) =>
  v.pipe(
    v.string(),
    v.transform((text) => (text === '' ? [] : text.split(';'))),
    v.array(item),
  );

/** Decimal degrees within the bounds of the given schema. */
const degreesIn = <const S extends v.GenericSchema<number, number>>(bounds: S) =>
  v.pipe(v.string(), v.regex(/^\d{1,2}\.\d+$/, 'is not in decimal degrees'), v.transform(Number), bounds);

export const MunicipalityRow = v.strictObject({
  code: MunicipalityCode,
  name: NonEmpty,
  official_name: NonEmpty,
  genitive: NonEmpty,
  county_code: Municipality.entries.countyCode,
  county: NonEmpty,
  domain: Host,
  web_host: Host,
  further_domains: listOf(Host),
  skr_group: v.pipe(v.string(), v.regex(/^[ABC]\d$/, 'is not an SKR group such as A2')),
  lat: degreesIn(Municipality.entries.centre.items[0]),
  lon: degreesIn(Municipality.entries.centre.items[1]),
  sources_n: Count,
});
export type MunicipalityRow = v.InferOutput<typeof MunicipalityRow>;

export const NeighbourRow = v.strictObject({
  code_a: MunicipalityCode,
  code_b: MunicipalityCode,
  kind: v.picklist(['land', 'water_or_short']),
  sources_n: Count,
});
export type NeighbourRow = v.InferOutput<typeof NeighbourRow>;

export const HostRow = v.strictObject({
  code: MunicipalityCode,
  host: Host,
  kind: v.picklist(['own subdomain', 'hosted elsewhere']),
  operator: v.string(),
});
export type HostRow = v.InferOutput<typeof HostRow>;

export const VendorRow = v.strictObject({
  id: Id,
  name: NonEmpty,
  aliases: listOf(NonEmpty),
  domains: listOf(Host),
  auto_domains: listOf(Host),
  auto_reason: v.string(),
  category: NonEmpty,
  products: listOf(NonEmpty),
  confidence: v.picklist(['high', 'medium', 'low']),
  sources_n: Count,
});
export type VendorRow = v.InferOutput<typeof VendorRow>;

export const BodyRow = v.strictObject({
  id: Id,
  name: NonEmpty,
  aliases: listOf(NonEmpty),
  kind: NonEmpty,
  domain: Host,
  further_domains: listOf(Host),
  sources_n: Count,
});
export type BodyRow = v.InferOutput<typeof BodyRow>;
