import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  awaitPolicy,
  onPolicyChanged,
  policyAtInstall,
  readPolicy,
} from '../../../data/bridge/policy-area.ts';
import { NO_POLICY } from '../../../data/model/policy.ts';

const { managed, local, kept, onChanged, change, getSelf } = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  const listeners = new Set<(changes: object, area: string) => void>();
  return {
    kept,
    onChanged: {
      addListener: (listener: (changes: object, area: string) => void) => listeners.add(listener),
      removeListener: (listener: (changes: object, area: string) => void) => listeners.delete(listener),
    },
    change: (area: string) => {
      for (const listener of listeners) listener({}, area);
    },
    managed: { get: vi.fn() },
    getSelf: vi.fn(),
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

vi.mock('wxt/browser', () => ({
  browser: { storage: { managed, local, onChanged }, management: { getSelf } },
}));

const SILENT = { firstRun: false };

beforeEach(() => {
  kept.clear();
  managed.get.mockReset().mockResolvedValue({});
  change('managed');
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

  it('is waited for right after a forced install, when the browser says at first that there is none', async () => {
    getSelf.mockResolvedValue({ installType: 'admin' });
    const told = policyAtInstall();
    await vi.waitFor(() => expect(getSelf).toHaveBeenCalled());
    managed.get.mockResolvedValue(SILENT);
    await new Promise((resolve) => setTimeout(resolve));
    change('managed');
    expect(await told).toEqual({ ...NO_POLICY, ...SILENT });
  });

  it('is what the browser says first right after an install of the user’s own', async () => {
    getSelf.mockResolvedValue({ installType: 'normal' });
    expect(await policyAtInstall()).toEqual(NO_POLICY);
  });

  it('is waited for once, not anew at each question, where the browser is slow to say it', async () => {
    kept.set('policy', SILENT);
    managed.get.mockImplementation(() => new Promise(() => undefined));
    await readPolicy();
    const from = performance.now();
    expect(await readPolicy()).toEqual({ ...NO_POLICY, ...SILENT });
    expect(performance.now() - from).toBeLessThan(150);
    expect(managed.get).toHaveBeenCalledOnce();
  });

  it('is asked for anew when it has changed, and only then', async () => {
    await readPolicy();
    managed.get.mockResolvedValue(SILENT);
    change('local');
    expect(await readPolicy()).toEqual(NO_POLICY);
    const heard = vi.fn(async () => readPolicy());
    const end = new AbortController();
    onPolicyChanged(heard, end.signal);
    change('managed');
    end.abort();
    expect(await heard.mock.results[0]?.value).toEqual({ ...NO_POLICY, ...SILENT });
  });

  it('is asked for anew after a store that did not answer', async () => {
    const get = vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('no store'));
    await expect(readPolicy()).rejects.toThrow('no store');
    get.mockRestore();
    expect(await readPolicy()).toEqual(NO_POLICY);
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
