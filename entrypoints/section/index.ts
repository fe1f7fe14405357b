import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followSections } from './follow-sections.ts';

/** Put into a page while a panel follows it by the user's wish: tells which of its sections is in view. */
export default defineUnlistedScript((): void => {
  followSections(document);
});
