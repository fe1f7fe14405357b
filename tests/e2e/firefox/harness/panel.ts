import * as v from 'valibot';
import { type Tab, until } from './tab.ts';

const Article = v.object({ id: v.string(), by: v.array(v.string()) });
export type ShownArticle = v.InferOutput<typeof Article>;

/** The records of a document, in order, with the reasons for which they are shown. */
const ARTICLES = `[...document.querySelectorAll('article[data-record]')].map((article) => ({
  id: article.dataset.record,
  by: (article.dataset.by ?? '').split(' ').filter(Boolean),
}))`;

/** The frames of the panel in a page. */
export async function panelsOf(tab: Tab): Promise<Tab[]> {
  return (await tab.frames()).filter(({ url }) => url.endsWith('/panel.html'));
}

/** Waits until the panel has drawn itself in a page and can be seen there. @throws Error */
export function waitForPanel(tab: Tab): Promise<Tab> {
  return until('the panel stands in the page, drawn and seen', async () => {
    const [panel] = await panelsOf(tab);
    if (!panel) return undefined;
    const drawn = await panel.read(
      // In an inert frame that is hidden, documents of Firefox are not rendered.
      `document.querySelector('h1') !== null && document.querySelector('h1').checkVisibility()`,
      v.boolean(),
    );
    return drawn && (await isSeen(tab)) ? panel : undefined;
  });
}

/** Whether the page gave room to the panel, or the panel lies over it. */
async function isSeen(tab: Tab): Promise<boolean> {
  const host = await shadowOf(tab);
  const frame = host?.children.find(({ attributes }) => /\bframe\b/.test(attributes.class ?? ''));
  return frame !== undefined && frame.attributes.inert === undefined;
}

/** All records that the panel shows, in order. */
export function articlesOf(panel: Tab): Promise<ShownArticle[]> {
  return panel.read(ARTICLES, v.array(Article));
}

const Part = v.object({
  sharedId: v.string(),
  value: v.object({
    localName: v.optional(v.string()),
    attributes: v.optional(v.record(v.string(), v.string()), {}),
  }),
});

const Host = v.object({
  type: v.literal('success'),
  result: v.variant('type', [
    v.object({ type: v.literal('null') }),
    v.object({
      type: v.literal('node'),
      value: v.object({
        shadowRoot: v.object({ value: v.object({ children: v.array(Part) }) }),
      }),
    }),
  ]),
});

interface ShadowPart {
  /** Its id in WebDriver BiDi. */
  id: string;
  name: string;
  attributes: Record<string, string>;
}

/** What stands directly in our closed shadow root, which no script of a page can reach; undefined without a host. */
export async function shadowOf(tab: Tab): Promise<{ children: ShadowPart[] } | undefined> {
  const answer = await tab.send('script.evaluate', {
    target: { context: tab.context },
    expression: `document.querySelector('sidoljus-panel')`,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
  });
  const { result } = v.parse(Host, answer);
  if (result.type === 'null') return undefined;
  const children = result.value.shadowRoot.value.children.map(({ sharedId, value }) => ({
    id: sharedId,
    name: value.localName ?? '',
    attributes: value.attributes,
  }));
  return { children };
}
