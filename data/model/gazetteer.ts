import * as v from 'valibot';
import { Id, MunicipalityCode } from './records.ts';

const Host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));

const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

export const Municipality = v.strictObject({
  code: MunicipalityCode,
  name: v.string(),
  officialName: v.string(),
  /** "Åres", "Västerås": as it stands before the thing owned. */
  genitive: v.string(),
  countyCode: v.pipe(v.string(), v.regex(/^\d{2}$/)),
  county: v.string(),
  /** Group of the Swedish Association of Local Authorities and Regions, for example A2. */
  skrGroup: v.string(),
  /** Latitude and longitude of the middle of its area, in degrees (WGS 84), within the bounds of Sweden. */
  centre: v.tuple([within(55, 70), within(10, 25)]),
  /** Its own domains and hosts: every subdomain of these is the municipality. */
  hosts: v.array(Host),
  /** Pages that a vendor hosts for it: recognised, never read without being asked. */
  hostedElsewhere: v.array(Host),
  /** Municipalities it borders, by land or water. */
  neighbours: v.array(MunicipalityCode),
});
export type Municipality = v.InferOutput<typeof Municipality>;

export const Vendor = v.strictObject({
  id: Id,
  name: v.string(),
  aliases: v.array(v.string()),
  hosts: v.array(Host),
  /** The hosts on which the extension may run by itself; apex and www only. */
  autoHosts: v.array(Host),
  category: v.string(),
  products: v.array(v.string()),
});
export type Vendor = v.InferOutput<typeof Vendor>;

/** A region, an agency, an association or a trade paper: recognised on demand only. */
export const Body = v.strictObject({
  id: Id,
  name: v.string(),
  aliases: v.array(v.string()),
  kind: v.string(),
  hosts: v.array(Host),
});
export type Body = v.InferOutput<typeof Body>;

export const Gazetteer = v.strictObject({
  municipalities: v.array(Municipality),
  vendors: v.array(Vendor),
  bodies: v.array(Body),
});
export type Gazetteer = v.InferOutput<typeof Gazetteer>;

/** Whose site a page stands on. `id` is the SCB code or the gazetteer's id. */
export const Site = v.strictObject({
  kind: v.picklist(['municipality', 'vendor', 'body']),
  id: v.string(),
  name: v.string(),
});
export type Site = v.InferOutput<typeof Site>;
