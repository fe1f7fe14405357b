import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FailureKind } from '../model/errors.ts';
import { type Result, resultOf } from '../model/result.ts';

/** Requests by name, each with the schema of what goes in and of what comes out. */
export type Contract = Record<string, { input: v.GenericSchema; output: v.GenericSchema }>;

const failed = (failure: FailureKind) => ({ ok: false, failure }) as const;

/** After an update of the extension, the script in an open page has lost its runtime. */
const isRetired = () => browser.runtime?.id === undefined;

/**
 * Pauses before a question is put again, in milliseconds. A worker that was put to sleep over a question wakes
 * at the next, but while it is still on its way there that one is lost too.
 */
const PAUSES = [0, 50, 200, 800];

/** Every request may be made more than once; an answer of nothing is that of a worker that was cut short. */
async function sent(message: object): Promise<unknown> {
  for (const pause of PAUSES) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(message);
      if (answer !== undefined) return answer;
    } catch (error) {
      if (isRetired()) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return browser.runtime.sendMessage(message);
}

/**
 * Makes the function by which a context asks the background, by its part of the contract. Expected failures
 * come back as values, never as exceptions: `retired` when the extension was updated or removed under the
 * page, `bad-message` when the answer is not of the contract, and whatever the background itself answers.
 */
export function asking<C extends Contract>(contract: C) {
  return async function ask<N extends keyof C & string>(
    name: N,
    input: v.InferOutput<C[N]['input']>,
  ): Promise<Result<v.InferOutput<C[N]['output']>>> {
    const request = contract[name];
    if (isRetired() || !request) return failed('retired');
    try {
      const answer = await sent({ request: name, input });
      const parsed = v.safeParse(resultOf(request.output), answer);
      return parsed.success
        ? (parsed.output as Result<v.InferOutput<C[N]['output']>>)
        : failed('bad-message');
    } catch {
      // The only rejection left is a background that is gone: updated, removed, or shutting down.
      return failed('retired');
    }
  };
}
