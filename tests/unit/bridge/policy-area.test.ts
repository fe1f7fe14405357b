import { beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitPolicy, readPolicy } from '../../../data/bridge/policy-area.ts';
import { NO_POLICY } from '../../../data/model/policy.ts';

const { managed, local, kept } = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  return {
    kept,
    managed: { get: vi.fn() },
    local: {
      get: async (key: string) => Object.fromEntries([...kept].filter(([name]) => name === key)),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) kept.set(key, value);
      },
      remove: async (key: string) => {
        kept.delete(key);
      },
    },
  };
});

vi.mock('wxt/browser', () => ({ browser: { storage: { managed, local } } }));

const SILENT = { firstRun: false };

beforeEach(() => {
  kept.clear();
  managed.get.mockReset().mockResolvedValue({});
});

describe('what an administrator has set', () => {
  it('is read, and kept for the browser’s next start', async () => {
    managed.get.mockResolvedValue(SILENT);
    expect(await readPolicy()).toEqual({ ...NO_POLICY, ...SILENT });
    expect(kept.get('policy')).toEqual(SILENT);
  });

  it('is as it was the last time where the browser is slow to say it, unless one waits', async () => {
    kept.set('policy', SILENT);
    managed.get.mockImplementation(
      () => new Promise((resolve) => setTimeout(() => resolve({ firstRun: true }), 600)),
    );
    expect(await readPolicy()).toEqual({ ...NO_POLICY, ...SILENT });
    expect(await awaitPolicy()).toEqual(NO_POLICY);
  });

  it('is waited for right after an install, when nobody knows it yet', async () => {
    managed.get.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(SILENT), 600)));
    expect(await readPolicy()).toEqual({ ...NO_POLICY, ...SILENT });
  });

  it('is nothing where the browser has none, and that is kept too', async () => {
    kept.set('policy', SILENT);
    managed.get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual(NO_POLICY);
    expect([...kept]).toEqual([['policy', {}]]);
  });

  it('is told once where it is faulty', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    managed.get.mockResolvedValue({ sites: 'boden.se' });
    await readPolicy();
    await readPolicy();
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});
