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
