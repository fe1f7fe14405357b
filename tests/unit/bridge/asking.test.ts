import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asking } from '../../../data/bridge/asking.ts';

const { runtime } = vi.hoisted(() => ({
  runtime: { id: 'own' as string | undefined, sendMessage: vi.fn() },
}));

vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const ask = asking({ double: { input: v.number(), output: v.number() } });
const gone = () => Promise.reject(new Error('The message port closed before a response was received.'));

beforeEach(() => {
  runtime.id = 'own';
  runtime.sendMessage.mockReset();
});

describe('a question to the background', () => {
  it('is answered by a value of the contract', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: 4 });
    expect(await ask('double', 2)).toEqual({ ok: true, value: 4 });
    expect(runtime.sendMessage).toHaveBeenCalledWith({ request: 'double', input: 2 });
  });

  it('fails in a word where the answer is not of the contract', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: 'four' });
    expect(await ask('double', 2)).toEqual({ ok: false, failure: 'bad-message' });
  });

  it('is asked again as long as the worker is on its way to sleep', async () => {
    runtime.sendMessage
      .mockImplementationOnce(gone)
      .mockResolvedValueOnce(undefined)
      .mockImplementationOnce(gone)
      .mockResolvedValue({ ok: true, value: 4 });
    expect(await ask('double', 2)).toEqual({ ok: true, value: 4 });
  });

  it('is given up where the background is gone for good', async () => {
    runtime.sendMessage.mockImplementation(gone);
    expect(await ask('double', 2)).toEqual({ ok: false, failure: 'retired' });
  });

  it('is not asked by a script whose extension was updated, nor again if that happens meanwhile', async () => {
    runtime.sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      return gone();
    });
    expect(await ask('double', 2)).toEqual({ ok: false, failure: 'retired' });
    expect(await ask('double', 2)).toEqual({ ok: false, failure: 'retired' });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
});
