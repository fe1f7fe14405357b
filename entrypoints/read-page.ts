import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageReading } from '../data/model/page-facts.ts';
import { isPrivatePage } from '../data/page/private-page.ts';
import { readPage } from '../data/page/read-page.ts';

/** Put into a page when the user asks for it to be matched; its value is what the background gets. */
export default defineUnlistedScript((): PageReading => {
  if (isPrivatePage(document)) return { private: true };
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  return { private: false, facts: readPage(document, location.href, isShown) };
});
