import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hasAccess, onAccessChanged, requestAccess } from '../../../data/bridge/access.ts';

const HOSTS = ['*://*.boden.se/*', '*://atea.se/*'];

const { permissions, listeners } = vi.hoisted(() => {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  return {
    listeners,
    permissions: { contains: vi.fn(), request: vi.fn(), onAdded: event, onRemoved: event },
  };
});

vi.mock('wxt/browser', () => ({
  browser: { permissions, runtime: { getManifest: () => ({ host_permissions: HOSTS }) } },
}));

beforeEach(() => {
  permissions.contains.mockReset().mockResolvedValue(false);
  permissions.request.mockReset().mockResolvedValue(true);
});

describe('access to the sites', () => {
  it('is asked of the browser for all hosts of the manifest', async () => {
    expect(await hasAccess()).toBe(false);
    expect(permissions.contains).toHaveBeenCalledWith({ origins: HOSTS });
  });

  it('is asked for one page by its origin, without its path', async () => {
    permissions.contains.mockResolvedValue(true);
    expect(await hasAccess('https://www.boden.se/om?q=1#a')).toBe(true);
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://www.boden.se/*'] });
  });

  it('is requested in the turn of the click, for all hosts at once', async () => {
    const answer = requestAccess();
    expect(permissions.request).toHaveBeenCalledWith({ origins: HOSTS });
    expect(await answer).toBe(true);
  });

  it('is watched until the signal ends', () => {
    const end = new AbortController();
    const handler = vi.fn();
    onAccessChanged(handler, end.signal);
    for (const listener of listeners) listener();
    expect(handler).toHaveBeenCalled();
    end.abort();
    expect(listeners.size).toBe(0);
  });
});
