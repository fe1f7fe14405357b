import type { FailureKind } from '../../data/model/errors.ts';

/** What is known of what was asked; `fresh` is false while what stands there is still the answer before. */
export type Answered<T> =
  | { phase: 'loading' }
  | { phase: 'failed'; failure: FailureKind }
  | { phase: 'shown'; value: T; fresh: boolean };
