import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ArticleReading } from '../data/model/import.ts';
import { isPrivatePage } from '../data/page/private-page.ts';

/** Put into a page when the user asks for its interview to be saved; its value is what the background gets. */
export default defineUnlistedScript((): ArticleReading => {
  if (isPrivatePage(document)) return { private: true };
  return {
    private: false,
    html: document.documentElement.getHTML(),
    title: document.title,
    address: location.href,
  };
});
