import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendWake } from '../data/bridge/send-wake.ts';

/**
 * Put in by the manifest where a page of a known site begins: the background wakes and reads its store while the page
 * loads, and the page's question waits for neither. Nothing of the page is read or told.
 */
export default defineUnlistedScript((): void => {
  if (window.top === window) void sendWake();
});
