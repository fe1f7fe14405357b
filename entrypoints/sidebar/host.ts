import type { Manner } from '../../data/model/manner.ts';
import { HOST_NAME } from '../in-page/leftovers.ts';
import { zoomOf } from '../in-page/margin.ts';
import { adoptStyles } from './host-styles.ts';

/** A page that takes the host away this many times does not want it. */
const RETURNS = 3;

export interface HostEvents {
  /** The page had taken the host away and it was put back: what was in a frame is loaded anew. */
  returned(): void;
  /** The page takes it away again and again: it stays away. */
  unwanted(): void;
}

/**
 * The one element that stands in the page. It holds frame and launcher in a closed shadow root, so that the
 * page's styles and scripts don't reach them.
 */
export class Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly #document: Document;
  readonly #events: HostEvents;
  readonly #watch: MutationObserver;
  #returns = 0;
  #wanted = false;

  /** Prepares a host; `show` puts it in. */
  constructor(document: Document, events: HostEvents, signal: AbortSignal) {
    this.#document = document;
    this.#events = events;
    this.element = document.createElement(HOST_NAME);
    this.shadow = this.element.attachShadow({ mode: 'closed' });
    adoptStyles(this.shadow);
    this.#watch = new MutationObserver(() => this.putBack());
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** Puts the host into the page, if it isn't there. */
  show(): void {
    this.#wanted = true;
    const root = this.#document.documentElement;
    // The page's zoom is not the panel's: what is drawn here is as large as anywhere.
    this.element.style.setProperty('--unzoom', `${1 / zoomOf(root)}`);
    if (!this.element.isConnected) root.append(this.element);
    this.#watchPlace();
  }

  /** Shows in its style to which side it belongs, and in which colours. */
  dress({ side, theme }: Manner): void {
    Object.assign(this.element.dataset, { side, theme });
  }

  /** Takes the host out of the page. */
  hide(): void {
    this.#wanted = false;
    this.#watch.disconnect();
    this.element.remove();
  }

  /** Puts the host back where the page has taken it away, a few times. */
  putBack(): void {
    if (!this.#wanted || this.element.isConnected || !this.#document.documentElement) return;
    if (this.#returns >= RETURNS) {
      this.hide();
      this.#events.unwanted();
      return;
    }
    this.#returns += 1;
    this.show();
    this.#events.returned();
  }

  /** Watches the document too, since a page may replace its root element. */
  #watchPlace(): void {
    this.#watch.disconnect();
    this.#watch.observe(this.#document, { childList: true });
    this.#watch.observe(this.#document.documentElement, { childList: true });
  }
}
