import { openNativePanel } from '../../data/bridge/native-panel.ts';
import { reportError } from '../../data/bridge/report-error.ts';

/**
 * Opens the browser's own side panel in a window. Must be called in the turn of the reader's click, with
 * nothing awaited before it. @returns false where the browser refused
 */
export const openSidePanel = (windowId: number): Promise<boolean> =>
  openNativePanel({ windowId }).then(
    () => true,
    (error: unknown) => {
      reportError(error, 'opening the side panel from the popup');
      return false;
    },
  );
