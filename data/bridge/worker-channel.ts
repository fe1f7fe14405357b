import * as v from 'valibot';
import { ExpectedError } from '../model/errors.ts';
import { type Result, resultOf } from '../model/result.ts';
import type { Contract } from './asking.ts';

/** One end of the line between a page and its worker: a Worker, its global scope, or a MessagePort. */
export interface Line {
  postMessage: (message: unknown) => void;
  addEventListener: (
    type: 'message',
    listener: (event: { data: unknown }) => void,
    options?: { signal?: AbortSignal },
  ) => void;
}

const Question = v.strictObject({ question: v.number(), name: v.string(), input: v.unknown() });
const Answer = v.strictObject({ answer: v.number(), result: v.unknown() });

type Input<C extends Contract, N extends keyof C> = v.InferOutput<C[N]['input']>;
type Output<C extends Contract, N extends keyof C> = v.InferOutput<C[N]['output']>;

export type LineHandlers<C extends Contract> = {
  [N in keyof C]: (input: Input<C, N>) => Promise<Output<C, N>> | Output<C, N>;
};

export type AskLine<C extends Contract> = <N extends keyof C & string>(
  name: N,
  input: Input<C, N>,
) => Promise<Result<Output<C, N>>>;

/**
 * Makes the function by which a page asks its worker, by their contract. Expected failures come back as values;
 * an answer that is not of the contract is `bad-message`.
 */
export function askingLine<C extends Contract>(line: Line, contract: C): AskLine<C> {
  const waiting = new Map<number, (result: unknown) => void>();
  let asked = 0;
  line.addEventListener('message', ({ data }) => {
    const answer = v.safeParse(Answer, data);
    if (!answer.success) return;
    waiting.get(answer.output.answer)?.(answer.output.result);
    waiting.delete(answer.output.answer);
  });
  return async (name, input) => {
    const request = Object.hasOwn(contract, name) ? contract[name] : undefined;
    if (!request) return { ok: false, failure: 'bad-message' };
    asked += 1;
    const question = asked;
    const result = new Promise<unknown>((resolve) => waiting.set(question, resolve));
    line.postMessage({ question, name, input });
    const parsed = v.safeParse(resultOf(request.output), await result);
    return parsed.success
      ? (parsed.output as Result<Output<C, typeof name>>)
      : { ok: false, failure: 'bad-message' };
  };
}

async function resultOfWork<T>(
  work: () => Promise<T> | T,
  report: (error: unknown) => void,
): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    report(error);
    return { ok: false, failure: error instanceof ExpectedError ? error.kind : 'bad-message' };
  }
}

/**
 * Answers a page's questions by their contract: the input is parsed, expected errors become values.
 * @param handlersOf gives the answers, once what they rest on is there
 * @param report gets every error once, with the question's name
 */
export function answerLine<C extends Contract>(
  line: Line,
  contract: C,
  handlersOf: () => Promise<LineHandlers<C>>,
  report: (error: unknown, context: string) => void,
): void {
  line.addEventListener('message', ({ data }) => {
    const parsed = v.safeParse(Question, data);
    if (!parsed.success) return;
    const { question, name, input } = parsed.output;
    const request = Object.hasOwn(contract, name) ? contract[name] : undefined;
    // Of another contract, which is answered beside this one.
    if (!request) return;
    void resultOfWork(
      async () => {
        const checked = v.safeParse(request.input, input);
        if (!checked.success) throw new ExpectedError('bad-message', checked.issues[0].message);
        const handler = (await handlersOf())[name as keyof C];
        return handler(checked.output as Input<C, keyof C>);
      },
      (error) => report(error, name),
    ).then((result) => line.postMessage({ answer: question, result }));
  });
}

/** Calls the handler for every message of the given schema that comes along the line, until the signal ends. */
export function onLine<S extends v.GenericSchema>(
  line: Line,
  schema: S,
  handler: (message: v.InferOutput<S>) => void,
  signal: AbortSignal,
): void {
  const listener = ({ data }: { data: unknown }) => {
    const parsed = v.safeParse(schema, data);
    if (parsed.success) handler(parsed.output);
  };
  line.addEventListener('message', listener, { signal });
}
