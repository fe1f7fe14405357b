import type { LibraryFilter, LibraryPage } from '../../data/model/library.ts';
import type { Result } from '../../data/model/result.ts';
import { knownFilter, unknownNames } from './unknown-names.ts';

/** Asks by a filter, and where it names what nobody is, again without that, which only the answer tells. */
export async function withKnown<T extends Pick<LibraryPage, 'names'>>(
  filter: LibraryFilter,
  ask: (filter: LibraryFilter) => Promise<Result<T>>,
): Promise<Result<T>> {
  const first = await ask(filter);
  if (!first.ok || unknownNames(filter, first.value).length === 0) return first;
  return ask(knownFilter(filter, first.value));
}
