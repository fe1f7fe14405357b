import { fold } from '../language/fold.ts';
import type { Digest, KnownName } from '../model/digest.ts';
import { MOST_OWN_PLACES, type Person, type StoredRecord } from '../model/records.ts';

const MOST_WORDS_IN_NAME = 3;

function namesOf({ type, record }: StoredRecord): string[] {
  if (type === 'quote') return record.speaker ? [record.speaker.name] : [];
  const called = record.name.sv.replace(/\s*[(,].*$/, '');
  return called.split(' ').length <= MOST_WORDS_IN_NAME ? [called, ...record.products] : [...record.products];
}

/** Names by what they are folded, as they are first spelt: one that an initiative has in common with its product is one. */
function spellings(names: readonly string[]): Map<string, string> {
  const spelt = new Map<string, string>();
  for (const name of names) if (!spelt.has(fold(name))) spelt.set(fold(name), name);
  return spelt;
}

function knownNames(records: readonly StoredRecord[]): KnownName[] {
  const names = new Map<string, KnownName>();
  for (const stored of records) {
    for (const [folded, name] of spellings(namesOf(stored))) {
      const { id, themes } = stored.record;
      const standsAlone = stored.type === 'initiative' && folded.includes(' ');
      const known = names.get(folded);
      names.set(folded, {
        name: known?.name ?? name,
        records: known ? `${known.records} ${id}` : id,
        themes: [...new Set([...(known?.themes ?? []), ...themes])],
        standsAlone: known?.standsAlone ?? standsAlone,
      });
    }
  }
  return [...names.values()];
}

/** Rows on a whole county say of no two municipalities that they in particular work together. */
const isOfFew = ({ record }: StoredRecord) => record.places.length <= MOST_OWN_PLACES;

function cooperations(records: readonly StoredRecord[]): string[] {
  const pairs = new Set<string>();
  for (const stored of records) {
    if (stored.type !== 'initiative' || !stored.record.themes.includes('samverkan')) continue;
    for (const a of stored.record.places) for (const b of stored.record.places) pairs.add(`${a} ${b}`);
  }
  return [...pairs];
}

/**
 * Sums up what must be known of records without reading them.
 * @param register its rows say who works together, and add no names to be looked for in pages: a product that stands
 * in running text ("Office 365") would make a page speak that is about something else
 */
export function digest(records: readonly StoredRecord[], register: readonly StoredRecord[] = []): Digest {
  const people = new Map<string, Person>();
  for (const { type, record } of records) {
    if (type === 'quote' && record.speaker) people.set(record.speaker.id, record.speaker);
  }
  return {
    people: [...people.values()],
    names: knownNames(records),
    cooperations: cooperations([...records, ...register.filter(isOfFew)]),
  };
}
