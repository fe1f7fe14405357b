import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { permissions, sidePanel } = vi.hoisted(() => {
  const event = { addListener: () => {}, removeListener: () => {} };
  return {
    permissions: { contains: vi.fn(), onAdded: event, onRemoved: event },
    sidePanel: { open: vi.fn() },
  };
});

vi.mock('wxt/browser', () => ({
  browser: { permissions, sidePanel, runtime: { getManifest: () => ({}) } },
}));

import { openSidePanel } from '../../../entrypoints/popup/side-panel.ts';
import { useAccess } from '../../../entrypoints/popup/use-access.ts';
import { mount, one } from '../components/mount.ts';

const REFUSED = new Error('The browser is shutting down.');

function Access() {
  return <p>{String(useAccess())}</p>;
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

it('a side panel that the browser does not open is told to the popup, and reported once', async () => {
  sidePanel.open.mockRejectedValueOnce(REFUSED);
  expect(await openSidePanel(1)).toBe(false);
  expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('side panel'), REFUSED);
});

it('access that the browser does not tell of stays unknown, and is reported once', async () => {
  permissions.contains.mockRejectedValueOnce(REFUSED);
  mount(<Access />);
  await vi.waitFor(() => expect(console.error).toHaveBeenCalledOnce());
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('read'), REFUSED);
  expect(one(document, 'p').textContent).toBe('null');
});
