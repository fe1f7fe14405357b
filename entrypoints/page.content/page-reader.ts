import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask } from '../../data/bridge/ask-from-page.ts';
import type { FailureKind } from '../../data/model/errors.ts';
import type { PageFacts } from '../../data/model/page-facts.ts';
import type { PageVerdict } from '../../data/model/verdict.ts';
import { isPrivatePage } from '../../data/page/private-page.ts';
import { readPage } from '../../data/page/read-page.ts';
import { isDrawn } from '../in-page/page-items.ts';
import { whenActivated, whenChanged, whenIdle, whenQuiet } from './quiet.ts';

/** With less text than this (UTF-16 code units) a page is perhaps not there yet. */
const THIN = 200;

/** Milliseconds in which what an address stands for may be fetched while the page that was left still stands. */
const PATIENCE = 5_000;
/** Milliseconds for which a page is watched that has not come, or is nearly empty. */
const WATCHED = 30_000;
/** A page with a clock or a ticker changes for ever: it is read so many times at most. */
const MOST_READ = 12;

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
      if (facts && facts.text.length < THIN) {
        await whenQuiet(document, signal);
        await this.#tell(await this.#read(signal), signal);
      } else await this.#tell(facts, signal);
    });
  }

  /** Tells at once that what was read is no longer true, and reads anew when the next page has come. */
  readAfterNavigation(): void {
    void ask('leave-page', {});
    const left = this.#last;
    this.#last = undefined;
    // Another query is often the same page; another path hardly is.
    const isElsewhere = left !== undefined && new URL(left.url).pathname !== location.pathname;
    this.#start((signal) => this.#follow(left, isElsewhere ? PATIENCE : 0, WATCHED, signal));
  }

  /** After a new fragment: asks again only if the page says something else now, or soon. */
  readIfChanged(): void {
    this.#start((signal) => this.#follow(this.#last, Number.POSITIVE_INFINITY, PATIENCE, signal));
  }

  /**
   * Reads what has come in the place of a page that was left. Its text may stand for a while: for so many milliseconds
   * of patience it is told to nobody. What has not come then, or is nearly empty, is watched a while longer.
   */
  async #follow(left: PageFacts | undefined, patience: number, watched: number, signal: AbortSignal) {
    const since = Date.now();
    let isTold = patience > watched;
    for (let reads = 0; reads < MOST_READ; reads += 1) {
      await whenQuiet(document, signal);
      const facts = await this.#read(signal);
      const waited = Date.now() - since;
      if (!facts) return;
      const isOther = facts.text !== left?.text;
      const isNew = !this.#last || !saysTheSame(facts, this.#last);
      if (isNew && (isOther || waited >= patience)) {
        await this.#tell(withoutLeft(facts, left), signal);
        isTold = true;
      }
      if ((isOther && facts.text.length >= THIN) || waited >= watched) return;
      await whenChanged(document, signal, Math.max(0, (isTold ? watched : patience) - waited));
    }
  }

  #start(read: (signal: AbortSignal) => Promise<void>): void {
    this.#reading?.abort();
    if (this.#ctx.isInvalid) return;
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    // What a page can make go wrong here is unknown, and its console is not ours.
    read(signal).catch(() => !signal.aborted && this.#events.failed('bad-message'));
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

  async #tell(facts: PageFacts | undefined, signal: AbortSignal): Promise<void> {
    if (!facts) return;
    const answer = await ask('read-page', { facts });
    if (signal.aborted) return;
    this.#last = facts;
    if (answer.ok) this.#events.answered(answer.value);
    else this.#events.failed(answer.failure);
  }
}

/** A site that changes its text in place often leaves the last page's description standing in its head. */
const withoutLeft = (facts: PageFacts, left: PageFacts | undefined): PageFacts =>
  facts.description === left?.description && facts.text !== left.text ? { ...facts, description: '' } : facts;

function saysTheSame(facts: PageFacts, other: PageFacts): boolean {
  const words = ({ title, headings, text }: PageFacts) => [title, ...headings, text].join('\n');
  return words(facts) === words(other);
}
