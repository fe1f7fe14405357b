import '../components/jsdom.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { runtime } = vi.hoisted(() => ({ runtime: { id: 'sidoljus', sendMessage: vi.fn() } }));

vi.mock('wxt/browser', () => ({ browser: { runtime } }));

import { popupHome } from '../../../entrypoints/popup/home.ts';
import { usePage } from '../../../entrypoints/wiring/use-page.ts';
import { useSearch } from '../../../entrypoints/wiring/use-search.ts';

/** What waits for its turn in the task that goes on now; no frame is painted and no timer runs meanwhile. */
async function endOfTask(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  runtime.sendMessage.mockReset().mockResolvedValue({ ok: false, failure: 'retired' });
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('a letter is asked for at once, and not when the field has been painted', async () => {
  let type = (_: string) => {};
  function Field() {
    const { onQuery } = useSearch();
    type = onQuery;
    return null;
  }
  render(<Field />, document.body);
  type('b');
  await endOfTask();
  const input = { query: 'b', order: 'first' };
  expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ request: 'search', input });
});

it('a page is asked for at once, also in a frame that is still hidden and has no paint to wait for', async () => {
  const asked = vi.fn(popupHome.tab).mockResolvedValue({ ok: false, failure: 'tab-unknown' });
  const home = { tab: asked, onTurn: () => {} };
  function Page() {
    usePage(home);
    return null;
  }
  render(<Page />, document.body);
  await endOfTask();
  expect(asked).toHaveBeenCalledOnce();
});
