import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** Milliseconds of rest before a change counts, and the longest that a restless page can put it off. */
const REST = 500;
const LONGEST = 2_000;

/** Milliseconds between two looks whether the extension is still there: nothing else tells that it was removed. */
const HEARTBEAT = 2_000;

const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'];

export interface PageWatchEvents {
  /** The window has another size. */
  resized(): void;
  /** Something of the page has changed or moved, and has come to rest. */
  settled(): void;
}

/**
 * Watches for what may bring page and panel into each other's way: another window size, late cookie bars,
 * menus that open, headers that stick. Does nothing while the window is hidden.
 */
export class PageWatch {
  readonly #ctx: ContentScriptContext;
  readonly #events: PageWatchEvents;
  readonly #mutations = new MutationObserver((records) => this.#notice(records));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;
  #isResized = false;
  #ends: AbortController | undefined;

  constructor(ctx: ContentScriptContext, events: PageWatchEvents) {
    this.#ctx = ctx;
    this.#events = events;
    ctx.onInvalidated(() => this.stop());
  }

  start(): void {
    if (this.#ends) return;
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const resized = () => {
      this.#isResized = true;
      this.#schedule();
    };
    window.addEventListener('resize', resized, { signal });
    // Late style sheets and pictures: by then the page has its final shape.
    window.addEventListener('load', () => this.#schedule(), { signal });
    for (const type of ['scrollend', 'transitionend', 'animationend']) {
      document.addEventListener(type, () => this.#schedule(), { signal, capture: true, passive: true });
    }
    const heartbeat = setInterval(() => this.#ctx.isInvalid && clearInterval(heartbeat), HEARTBEAT);
    signal.addEventListener('abort', () => clearInterval(heartbeat), { once: true });
    this.#mutations.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  stop(): void {
    this.#ends?.abort();
    this.#ends = undefined;
    this.#mutations.disconnect();
    this.#rest();
  }

  /** Leaves out the changes that were just made by this extension itself. */
  skipOwn(): void {
    this.#notice(this.#mutations.takeRecords().filter((record) => !isOwn(record)));
  }

  #notice(records: readonly MutationRecord[]): void {
    if (records.length > 0) this.#schedule();
  }

  #schedule(): void {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), Math.max(0, Math.min(REST, this.#since + LONGEST - now)));
  }

  #tell(): void {
    const event = this.#isResized ? 'resized' : 'settled';
    this.#rest();
    const tell = () => {
      if (this.#ends && this.#ctx.isValid && document.visibilityState === 'visible') this.#events[event]();
    };
    requestIdleCallback(tell, { timeout: REST });
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
    this.#isResized = false;
  }
}

function isOwn({ target, type, attributeName }: MutationRecord): boolean {
  return target === document.documentElement && (type === 'childList' || attributeName === 'style');
}
