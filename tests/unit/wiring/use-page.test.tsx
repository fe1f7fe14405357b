import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const { tabs, windows, runtime } = vi.hoisted(() => {
  const event = { addListener: () => {}, removeListener: () => {} };
  return {
    tabs: { query: vi.fn(), onActivated: event, onUpdated: event },
    windows: { getCurrent: vi.fn() },
    runtime: { id: 'sidoljus', sendMessage: vi.fn(), onMessage: event, connect: vi.fn() },
  };
});

vi.mock('wxt/browser', () => ({ browser: { tabs, windows, runtime } }));

import { frameHome, nativeHome } from '../../../entrypoints/panel/home.ts';
import { popupHome } from '../../../entrypoints/popup/home.ts';
import type { Home } from '../../../entrypoints/wiring/home.ts';
import { usePage } from '../../../entrypoints/wiring/use-page.ts';
import { doing, mount, one } from '../components/mount.ts';
import { view } from '../components/records.ts';

const GONE = new Error('No tab with id: 7.');

/** Draws what the hook knows: the phase, why it failed, and a button to try again. */
function Page({ home }: { home: Home }) {
  const { state, retry } = usePage(home);
  return (
    <>
      <p>{state.phase === 'failed' ? `failed: ${state.failure}` : state.phase}</p>
      <button type="button" onClick={retry} />
    </>
  );
}

const shown = () => one(document, 'p').textContent;
const retry = () => doing(() => one<HTMLButtonElement>(document, 'button').click());

const answers: Record<string, unknown> = { 'own-tab': 7, 'panel-view': view() };

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  runtime.connect.mockReset().mockReturnValue({ onDisconnect: { addListener: () => {} } });
  windows.getCurrent.mockReset().mockResolvedValue({ id: 1 });
  tabs.query.mockReset().mockResolvedValue([{ id: 7, windowId: 1, active: true, status: 'complete' }]);
  runtime.sendMessage
    .mockReset()
    .mockImplementation(async ({ request }: { request: string }) => ({ ok: true, value: answers[request] }));
});

afterEach(() => vi.restoreAllMocks());

describe('a page of ours', () => {
  it.each<[string, Home]>([
    ['the popup', popupHome],
    ['the side panel', nativeHome()],
    ['the frame', frameHome],
  ])('shows what is known of its tab’s page: %s', async (_, home) => {
    mount(<Page home={home} />);
    await vi.waitFor(() => expect(shown()).toBe('shown'));
  });
});

describe('a browser that does not say which tab it is', () => {
  it.each<[string, () => Home, () => void]>([
    ['the popup, whose tab has just closed', () => popupHome, () => tabs.query.mockRejectedValueOnce(GONE)],
    ['the side panel, whose tab has just closed', nativeHome, () => tabs.query.mockRejectedValueOnce(GONE)],
    [
      'the side panel, whose window has just closed',
      nativeHome,
      () => windows.getCurrent.mockRejectedValueOnce(GONE),
    ],
  ])('is told to the reader, who can try again, and is reported once: %s', async (_, home, fail) => {
    fail();
    mount(<Page home={home()} />);
    await vi.waitFor(() => expect(shown()).toBe('failed: tab-unknown'));
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('tab'), GONE);
    await retry();
    await vi.waitFor(() => expect(shown()).toBe('shown'));
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('but says it later, has its side panel announced once', async () => {
    tabs.query.mockRejectedValueOnce(GONE);
    mount(<Page home={nativeHome()} />);
    await vi.waitFor(() => expect(shown()).toBe('failed: tab-unknown'));
    await retry();
    await vi.waitFor(() => expect(shown()).toBe('shown'));
    expect(runtime.connect).toHaveBeenCalledExactlyOnceWith({ name: 'native-panel:1' });
  });

  it('any more takes away what was shown of the tab before', async () => {
    let turn = () => {};
    const home: Home = {
      ...popupHome,
      onTurn: (handler) => {
        turn = handler;
      },
    };
    mount(<Page home={home} />);
    await vi.waitFor(() => expect(shown()).toBe('shown'));
    tabs.query.mockRejectedValueOnce(GONE);
    await doing(turn);
    await vi.waitFor(() => expect(shown()).toBe('failed: tab-unknown'));
  });

  it('since there is none, is told to the reader without a report', async () => {
    tabs.query.mockResolvedValueOnce([]);
    mount(<Page home={popupHome} />);
    await vi.waitFor(() => expect(shown()).toBe('failed: tab-unknown'));
    await retry();
    await vi.waitFor(() => expect(shown()).toBe('shown'));
    expect(console.error).not.toHaveBeenCalled();
  });
});
