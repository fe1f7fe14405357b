import type { Gazetteer } from '../model/gazetteer.ts';
import type { StoredRecord, Theme } from '../model/records.ts';
import type { NameEntry } from '../model/search.ts';

const same = (name: string) => ({ sv: name, en: name });

function counted(records: readonly StoredRecord[], idsOf: (stored: StoredRecord) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const stored of records) {
    for (const id of new Set(idsOf(stored))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function people(records: readonly StoredRecord[]): NameEntry[] {
  const counts = counted(records, (stored) => (stored.type === 'quote' ? [stored.record.speaker.id] : []));
  const speakers = new Map(
    records.flatMap((stored) =>
      stored.type === 'quote' ? [[stored.record.speaker.id, stored.record.speaker] as const] : [],
    ),
  );
  return [...speakers.values()].map(({ id, name, role, organisation }) => ({
    kind: 'person',
    id,
    name: same(name),
    aliases: [],
    note: `${role}, ${organisation}`,
    records: counts.get(id) ?? 0,
  }));
}

/** Everyone and everything that can be found by name: people, municipalities, vendors, themes. */
export function nameEntries(
  records: readonly StoredRecord[],
  gazetteer: Pick<Gazetteer, 'municipalities' | 'vendors'>,
  themes: readonly Theme[],
): NameEntry[] {
  const byPlace = counted(records, ({ record }) => record.places);
  const byVendor = counted(records, ({ record }) => record.vendors);
  const byTheme = counted(records, ({ record }) => record.themes);
  return [
    ...people(records),
    ...gazetteer.municipalities.map(
      ({ code, name, officialName, county }): NameEntry => ({
        kind: 'municipality',
        id: code,
        name: same(name),
        aliases: [officialName],
        note: county,
        records: byPlace.get(code) ?? 0,
      }),
    ),
    ...gazetteer.vendors.map(
      ({ id, name, aliases, products, category }): NameEntry => ({
        kind: 'vendor',
        id,
        name: same(name),
        aliases: [...aliases, ...products],
        note: category,
        records: byVendor.get(id) ?? 0,
      }),
    ),
    ...themes.map(
      ({ id, label, short }): NameEntry => ({
        kind: 'theme',
        id,
        name: label,
        aliases: [short.sv, short.en],
        note: '',
        records: byTheme.get(id) ?? 0,
      }),
    ),
  ];
}
