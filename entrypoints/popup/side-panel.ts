import { openNativePanel } from '../../data/bridge/native-panel.ts';

/**
 * Opens the browser's own side panel in a window. Must be called in the turn of the reader's click, with
 * nothing awaited before it. @returns false where the browser refused
 */
export const openSidePanel = (windowId: number): Promise<boolean> =>
  openNativePanel({ windowId }).then(
    () => true,
    () => false,
  );
