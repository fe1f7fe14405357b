import { ask } from '../../data/bridge/ask-from-section.ts';
import type { PageSection } from '../../data/model/page-section.ts';
import { isPrivatePage } from '../../data/page/private-page.ts';
import { readSection, sectionHeadings } from '../../data/page/read-section.ts';
import { isDrawn } from '../in-page/page-items.ts';

/** Milliseconds for which a page has to rest before one is taken to read in it. */
const REST = 600;

/** Percent of the window's height, from above, at which one reads: what has begun above it is in view. */
const READING_LINE = 40;

/** Whether anybody still follows, as the background says. */
async function isFollowed(section: PageSection | null): Promise<boolean> {
  const answer = await ask('section-in-view', { url: location.href, section });
  return answer.ok && answer.value;
}

/** Tells which section of a page is in view whenever that has changed and the page has come to rest. */
class SectionWatch {
  readonly #document: Document;
  readonly #headings: readonly Element[];
  readonly #end = new AbortController();
  #told = -1;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.#headings = sectionHeadings(document, isDrawn);
    // Where headings cross the line there may be news; text is read of the one section, when the browser is idle.
    const rootMargin = `0px 0px -${100 - READING_LINE}% 0px`;
    const crossings = new IntersectionObserver(() => this.#wait(), { rootMargin });
    for (const heading of this.#headings) crossings.observe(heading);
    const { signal } = this.#end;
    const moved = () => this.#rest !== undefined && this.#wait();
    document.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => crossings.disconnect());
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#end.abort();
  }

  #wait(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      requestIdleCallback(() => this.#look(), { timeout: REST });
    }, REST);
  }

  #look(): void {
    if (this.#end.signal.aborted || this.#document.visibilityState !== 'visible') return;
    if (isPrivatePage(this.#document)) {
      this.stop();
      return;
    }
    const at = this.#inView();
    if (at === this.#told) return;
    this.#told = at;
    const heading = this.#headings[at];
    const next = this.#headings[at + 1] ?? null;
    isFollowed(heading ? readSection(this.#document, heading, next, isDrawn) : null).then(
      (goesOn) => goesOn || this.stop(),
      // What a page can make go wrong here is unknown, and its console is not ours.
      () => this.stop(),
    );
  }

  /** Which heading has passed the line last; -1 above the first. */
  #inView(): number {
    const line = (window.innerHeight * READING_LINE) / 100;
    return this.#headings.findLastIndex((heading) => heading.getBoundingClientRect().top <= line);
  }
}

/** The one watch of a document, where a script that is put in once more finds it. */
const PLACE = Symbol.for('sidoljus.section-watch');
const world = globalThis as { [PLACE]?: { stop(): void } };

/** Follows a document's sections until nobody asks for them any longer; anew, where it is called once more. */
export function followSections(document: Document): void {
  world[PLACE]?.stop();
  world[PLACE] = new SectionWatch(document);
}
