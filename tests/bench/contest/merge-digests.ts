import { fold } from '../../../data/language/fold.ts';
import type { Digest } from '../../../data/model/digest.ts';

/** The digest of two lots of records together, as if they had been summed up at once. */
export function mergeDigests(one: Digest, other: Digest): Digest {
  const people = new Map([...one.people, ...other.people].map((person) => [person.id, person]));
  const names = new Map(one.names.map((known) => [fold(known.name), known]));
  for (const added of other.names) {
    const known = names.get(fold(added.name));
    if (known) {
      known.records.push(...added.records);
      known.themes.push(...added.themes);
    } else names.set(fold(added.name), added);
  }
  return {
    people: [...people.values()],
    names: [...names.values()],
    cooperations: [...new Set([...one.cooperations, ...other.cooperations])],
  };
}
