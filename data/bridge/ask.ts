import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FailureKind } from '../model/errors.ts';
import type { Result } from '../model/result.ts';
import { answerTo, type RequestInput, type RequestName, type RequestOutput } from './messages.ts';

const failed = (failure: FailureKind) => ({ ok: false, failure }) as const;

/** After an update of the extension, the script in an open page has lost its runtime. */
const isRetired = () => browser.runtime?.id === undefined;

/**
 * Asks the background and parses its answer. Expected failures come back as values, never as exceptions:
 * `retired` when the extension was updated or removed under the page, `bad-message` when the answer is not of
 * the contract, and whatever the background itself answers.
 */
export async function ask<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): Promise<Result<RequestOutput<N>>> {
  if (isRetired()) return failed('retired');
  try {
    const answer: unknown = await browser.runtime.sendMessage({ request: name, input });
    const parsed = v.safeParse(answerTo(name), answer);
    return parsed.success ? (parsed.output as Result<RequestOutput<N>>) : failed('bad-message');
  } catch {
    // The only rejection left is a background that is gone: updated, removed, or shutting down.
    return failed('retired');
  }
}
