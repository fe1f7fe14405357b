import * as v from 'valibot';
import { FailureKind } from './errors.ts';

/** An answer that may have failed in an expected way; crosses contexts as plain JSON. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: FailureKind };

/** Schema of a `Result` whose value has the given schema. */
export const resultOf = <S extends v.GenericSchema>(value: S) =>
  v.variant('ok', [
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), failure: FailureKind }),
  ]);
