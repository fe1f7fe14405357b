import { ReviewView } from '../../../entrypoints/library/views/ReviewView.tsx';
import { doing, mount, one } from '../components/mount.ts';
import { type Memory, memoryClient } from './memory-client.ts';
import { choices, JOB_ID, ownArticle } from './own-articles.ts';
import { settled } from './typing.ts';

/** Opens the review of an article in a client's memory, with what was asked and where it led. */
export async function openReview(held: Partial<Memory> = {}, article = 'own-boden') {
  // Nothing has a place in a page that is not drawn.
  Element.prototype.scrollIntoView = () => {};
  const made = memoryClient({ choices, articles: [ownArticle()], ...held });
  const gone: string[] = [];
  await doing(() => {
    mount(
      <ReviewView
        client={made.client}
        language="sv"
        params={new URLSearchParams(`view=review&article=${article}&job=${JOB_ID}`)}
        searchAddress="/popup.html"
        go={(href) => gone.push(href)}
      />,
    );
  });
  await settled();
  const saved = () => made.asked.filter(([name]) => name === 'save-article').map(([, input]) => input);
  return { ...made, gone, saved };
}

/** A field of the review. */
export const field = (id: string) => one<HTMLInputElement>(document, `#${id}`);
/** What is said of a field, in words. */
export const notes = (id: string) =>
  (field(id).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((note) => document.getElementById(note)?.textContent);
