import type { View } from './view.ts';
import { ArticleView } from './views/ArticleView.tsx';

/**
 * The library's views by the name that `?view=` gives them. An article, which the popup opens, comes with the page
 * itself; the others are fetched when one goes to them.
 */
export const VIEWS = {
  start: { place: 'start', load: async () => (await import('./views/StartView.tsx')).StartView },
  unknown: { place: null, load: async () => (await import('./views/StartView.tsx')).StartView },
  article: { place: null, load: async () => ArticleView },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;

const isView = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);

/** Which view an address asks for; `unknown` where there is none of that name. */
export function viewOf(params: URLSearchParams): ViewName {
  const name = params.get('view');
  if (name !== null) return isView(name) ? name : 'unknown';
  return params.has('record') ? 'article' : 'start';
}
