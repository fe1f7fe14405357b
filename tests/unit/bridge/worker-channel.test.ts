import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { answerLine, askingLine, type Line, type LineHandlers } from '../../../data/bridge/worker-channel.ts';
import { ExpectedError } from '../../../data/model/errors.ts';

const CONTRACT = {
  double: { input: v.strictObject({ number: v.number() }), output: v.number() },
  fail: { input: v.strictObject({}), output: v.null() },
  lie: { input: v.strictObject({}), output: v.number() },
} as const;

const HANDLERS: LineHandlers<typeof CONTRACT> = {
  double: async ({ number }) => {
    // The first question takes longest: answers come in another order than questions.
    await new Promise((resolve) => setTimeout(resolve, 30 - number));
    return number * 2;
  },
  fail: () => {
    throw new ExpectedError('store-full', 'no room');
  },
  lie: () => 'no number' as unknown as number,
};

let close = () => {};
afterEach(() => close());

function line(handlersOf = async () => HANDLERS) {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  close = () => port1.close();
  const reported: string[] = [];
  answerLine(port2 as unknown as Line, CONTRACT, handlersOf, (_, context) => reported.push(context));
  return { ask: askingLine(port1 as unknown as Line, CONTRACT), port: port1, reported };
}

test('answers come to the questions they belong to, in whatever order', async () => {
  const { ask } = line();
  expect(await Promise.all([1, 9, 5].map((number) => ask('double', { number })))).toEqual([
    { ok: true, value: 2 },
    { ok: true, value: 18 },
    { ok: true, value: 10 },
  ]);
});

test('an expected failure is a value, and reported once with the question it came of', async () => {
  const { ask, reported } = line();
  expect(await ask('fail', {})).toEqual({ ok: false, failure: 'store-full' });
  expect(reported).toEqual(['fail']);
});

test('what is not of the contract is refused on either side', async () => {
  const { ask } = line();
  expect(await ask('double', { number: 'x' as unknown as number })).toEqual({
    ok: false,
    failure: 'bad-message',
  });
  expect(await ask('lie', {})).toEqual({ ok: false, failure: 'bad-message' });
  expect(await ask('nobody' as 'lie', {})).toEqual({ ok: false, failure: 'bad-message' });
});

test('two contracts are answered beside each other on one line', async () => {
  const { ask, port } = line();
  const other = { greet: { input: v.strictObject({}), output: v.string() } };
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  const both = port2 as unknown as Line;
  answerLine(
    both,
    CONTRACT,
    async () => HANDLERS,
    () => {},
  );
  answerLine(
    both,
    other,
    async () => ({ greet: () => 'hej' }),
    () => {},
  );
  expect(await askingLine(port1 as unknown as Line, other)('greet', {})).toEqual({ ok: true, value: 'hej' });
  expect(await askingLine(port1 as unknown as Line, CONTRACT)('double', { number: 2 })).toEqual({
    ok: true,
    value: 4,
  });
  port1.close();
  expect(await ask('double', { number: 3 })).toEqual({ ok: true, value: 6 });
  port.close();
});

test('questions wait for what the answers rest on, and its failure is theirs', async () => {
  const { ask } = line(async () => {
    throw new ExpectedError('store-closed', 'no store');
  });
  expect(await ask('double', { number: 1 })).toEqual({ ok: false, failure: 'store-closed' });
});
