import * as v from 'valibot';
import { ExpectedError } from '../model/errors.ts';

/** What the store held was not what was put there; it is seeded again. */
export class StoreDamaged extends Error {
  override name = 'StoreDamaged';
}

/** A stored value parsed by its schema. @throws StoreDamaged */
export function parsed<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new StoreDamaged(result.issues[0].message);
  return result.output;
}

/** Awaits a reading of the database. @throws ExpectedError `store-closed` where the browser does not let it be read */
export function fromStore<T>(reading: PromiseLike<T>): Promise<T> {
  return Promise.resolve(reading).catch((error: unknown) => {
    throw new ExpectedError('store-closed', 'the corpus could not be read from the store', { cause: error });
  });
}

/**
 * Awaits a writing to the user's own tables; it is done whole or not at all.
 * @throws ExpectedError `store-full` where the disk or the browser's quota is used up, `store-closed` else
 */
export function toStore<T>(writing: PromiseLike<T>): Promise<T> {
  return Promise.resolve(writing).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : '';
    const inner =
      error instanceof Error && 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
    const isFull = [name, inner].includes('QuotaExceededError');
    throw isFull
      ? new ExpectedError('store-full', 'there is no room left in the browser’s store', { cause: error })
      : new ExpectedError('store-closed', 'the store could not be written', { cause: error });
  });
}
