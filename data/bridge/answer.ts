import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ExpectedError } from '../model/errors.ts';
import type { Result } from '../model/result.ts';
import { OWN_REQUESTS } from './own-requests.ts';
import { PAGE_REQUESTS } from './page-requests.ts';
import { SECTION_REQUESTS } from './section-requests.ts';

/** What scripts in pages may ask. */
const OF_PAGES = { ...PAGE_REQUESTS, ...SECTION_REQUESTS };
const REQUESTS = { ...OF_PAGES, ...OWN_REQUESTS };

type RequestName = keyof typeof REQUESTS;

/** Who asks: a page's script, or one of the extension's own pages; the tab where it stands in one. */
export interface Asker {
  from: 'page' | 'own';
  tabId: number | undefined;
  windowId: number | undefined;
  /** 0 for the page itself, else a frame in it. */
  frameId: number;
}

type Input<N extends RequestName> = v.InferOutput<(typeof REQUESTS)[N]['input']>;
type Output<N extends RequestName> = v.InferOutput<(typeof REQUESTS)[N]['output']>;

export type Handlers = {
  [N in RequestName]: (input: Input<N>, asker: Asker) => Promise<Output<N>> | Output<N>;
};

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

const Envelope = v.strictObject({ request: v.string(), input: v.unknown() });

const isRequest = (name: string): name is RequestName => Object.hasOwn(REQUESTS, name);

/** A content script's sender is a web page; only our own pages have an extension's address. */
function askerOf(sender: Sender): Asker {
  const scheme = sender.url === undefined ? '' : new URL(sender.url).protocol;
  return {
    from: /^(?:chrome|moz)-extension:$/.test(scheme) ? 'own' : 'page',
    tabId: sender.tab?.id,
    windowId: sender.tab?.windowId,
    frameId: sender.frameId ?? 0,
  };
}

async function resultOf<T>(work: () => Promise<T> | T, report: (error: unknown) => void): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    report(error);
    return { ok: false, failure: error instanceof ExpectedError ? error.kind : 'bad-message' };
  }
}

/**
 * Answers requests by the contract: the input is parsed, the sender's right to ask is checked, and expected
 * errors become values. A handler starts in the listener's own turn, with nothing awaited before it, so that
 * it may do what browsers allow only there (open the side panel).
 * @param report gets every error once, with the request's name
 */
export function answerRequests(handlers: Handlers, report: (error: unknown, context: string) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success || !isRequest(envelope.output.request)) return undefined;
    const name = envelope.output.request;
    const asker = askerOf(sender);
    return resultOf(
      () => {
        if (asker.from !== 'own' && !Object.hasOwn(OF_PAGES, name)) {
          throw new ExpectedError('bad-message', `a page may not ask for ${name}`);
        }
        const input = v.safeParse(REQUESTS[name].input, envelope.output.input);
        if (!input.success) throw new ExpectedError('bad-message', input.issues[0].message);
        const handler = handlers[name] as (input: unknown, asker: Asker) => unknown;
        return handler(input.output, asker);
      },
      (error) => report(error, name),
    );
  });
}
