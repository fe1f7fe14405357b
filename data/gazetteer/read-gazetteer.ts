import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../model/gazetteer.ts';
import { compileGazetteer } from './compile-gazetteer.ts';

/**
 * Reads the CSV files beside this module and compiles them. Node and build time only.
 * @throws {GazetteerFault} as `compileGazetteer`; a system error where a file is missing.
 */
export function readGazetteer(): Gazetteer {
  const text = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
  return compileGazetteer({
    municipalities: text('municipalities.csv'),
    neighbours: text('neighbours.csv'),
    hosts: text('hosts.csv'),
    vendors: text('vendors.csv'),
    bodies: text('bodies.csv'),
  });
}
