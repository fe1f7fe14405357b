import type { Shelf } from '../../../data/model/shelf.ts';
import { type Answer, MOST_READ } from './engine.ts';

/** Asks an index that gives ids, reads the best records as ours does, and tells what that took. */
export async function readFound(shelf: Shelf, find: () => readonly string[]): Promise<Answer> {
  const from = performance.now();
  const ids = find().slice(0, MOST_READ);
  const found = performance.now();
  await shelf.records(ids);
  const end = performance.now();
  return { first: end - from, full: end - from, reading: end - found, ids };
}
