import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask } from '../../data/bridge/ask-from-page.ts';
import type { FailureKind } from '../../data/model/errors.ts';
import type { PageFacts } from '../../data/model/page-facts.ts';
import type { PageVerdict } from '../../data/model/verdict.ts';
import { isPrivatePage } from '../../data/page/private-page.ts';
import { readPage } from '../../data/page/read-page.ts';
import { isDrawn } from '../in-page/page-items.ts';
import { whenActivated, whenIdle, whenQuiet } from './quiet.ts';

/** With less text than this (UTF-16 code units) a page is perhaps not there yet. */
const THIN = 200;

export interface ReaderEvents {
  answered(verdict: PageVerdict): void;
  failed(failure: FailureKind): void;
  /** The page is one of a person's own matters: nothing of it was read. */
  isPrivate(): void;
}

/** Reads the page and asks what to show. An answer counts only for the address that was asked about last. */
export class PageReader {
  readonly #ctx: ContentScriptContext;
  readonly #events: ReaderEvents;
  #reading: AbortController | undefined;
  /** What the background has answered for. */
  #last: PageFacts | undefined;

  constructor(ctx: ContentScriptContext, events: ReaderEvents) {
    this.#ctx = ctx;
    this.#events = events;
    ctx.onInvalidated(() => this.#reading?.abort());
  }

  /** Reads the page as it stands now; one that is still empty once more when it has come to rest. */
  readNow(): void {
    this.#start(async (signal) => {
      const facts = await this.#read(signal);
      if (!facts || facts.text.length >= THIN) return facts;
      await whenQuiet(document, signal);
      return this.#read(signal);
    });
  }

  /** Tells at once that what was read is no longer true, and reads anew when the page has come to rest. */
  readAfterNavigation(): void {
    void ask('leave-page', {});
    this.#last = undefined;
    this.#start(async (signal) => {
      await whenQuiet(document, signal);
      return this.#read(signal);
    });
  }

  /** After a new fragment: asks again only if the page says something else now. */
  readIfChanged(): void {
    this.#start(async (signal) => {
      await whenQuiet(document, signal);
      const last = this.#last;
      const facts = await this.#read(signal);
      return facts && last && saysTheSame(facts, last) ? undefined : facts;
    });
  }

  #start(read: (signal: AbortSignal) => Promise<PageFacts | undefined>): void {
    this.#reading?.abort();
    if (this.#ctx.isInvalid) return;
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    read(signal)
      .then((facts) => facts && this.#ask(facts, signal))
      // What a page can make go wrong here is unknown, and its console is not ours.
      .catch(() => !signal.aborted && this.#events.failed('bad-message'));
  }

  async #read(signal: AbortSignal): Promise<PageFacts | undefined> {
    await whenActivated(document, signal);
    await whenIdle(signal);
    if (isPrivatePage(document)) {
      this.#events.isPrivate();
      return undefined;
    }
    return readPage(document, location.href, isDrawn);
  }

  async #ask(facts: PageFacts, signal: AbortSignal): Promise<void> {
    const answer = await ask('read-page', { facts });
    if (signal.aborted) return;
    this.#last = facts;
    if (answer.ok) this.#events.answered(answer.value);
    else this.#events.failed(answer.failure);
  }
}

function saysTheSame(facts: PageFacts, other: PageFacts): boolean {
  const words = ({ title, headings, text }: PageFacts) => [title, ...headings, text].join('\n');
  return words(facts) === words(other);
}
