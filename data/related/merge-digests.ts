import { fold } from '../language/fold.ts';
import type { Digest, KnownName } from '../model/digest.ts';

const withoutGone = (records: string, gone: ReadonlySet<string>) =>
  gone.size === 0
    ? records
    : records
        .split(' ')
        .filter((id) => !gone.has(id))
        .join(' ');

/**
 * One digest of several, as if their records were one list. Records that are gone leave no name, and nobody is known
 * who has no record left.
 */
export function mergeDigests(digests: readonly Digest[], gone: ReadonlySet<string> = new Set()): Digest {
  const [only] = digests;
  if (only && digests.length === 1 && gone.size === 0) return only;
  const names = new Map<string, KnownName>();
  for (const known of digests.flatMap((digest) => digest.names)) {
    const records = withoutGone(known.records, gone);
    if (records === '') continue;
    const key = fold(known.name);
    const before = names.get(key);
    names.set(key, {
      name: before?.name ?? known.name,
      records: before ? `${before.records} ${records}` : records,
      themes: [...new Set([...(before?.themes ?? []), ...known.themes])],
      standsAlone: before?.standsAlone || known.standsAlone,
    });
  }
  // Of one known from several, what the first digest says of them counts: the bundled one's.
  const people = new Map(
    digests.toReversed().flatMap((digest) => digest.people.map((person) => [person.id, person])),
  );
  return {
    people: [...people.values()].filter(({ name }) => names.has(fold(name))),
    names: [...names.values()],
    cooperations: [...new Set(digests.flatMap((digest) => digest.cooperations))],
  };
}
